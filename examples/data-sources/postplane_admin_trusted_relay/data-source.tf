data "postplane_admin_trusted_relay" "this" {
  admin = "acme"
  name  = "workspace"
}

output "admin_trusted_relay" {
  value = data.postplane_admin_trusted_relay.this
}
