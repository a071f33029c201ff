# Who may not log in at this moment.
data "postplane_auth_blocks" "now" {}

output "blocked_addresses" {
  value = { addresses = [for one in data.postplane_auth_blocks.now.auth_blocks : one.address] }
}
