data "postplane_trusted_relay" "this" {
  name = "workspace"
}

output "trusted_relay" {
  value = data.postplane_trusted_relay.this
}
