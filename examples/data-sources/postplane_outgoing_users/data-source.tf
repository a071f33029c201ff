data "postplane_outgoing_users" "all" {
  domain = "example.com"
}

output "outgoing_users" {
  value = [for one in data.postplane_outgoing_users.all.outgoing_users : one.name]
}
