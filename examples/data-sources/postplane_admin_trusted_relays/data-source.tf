data "postplane_admin_trusted_relays" "all" {
  admin = "acme"
}

output "admin_trusted_relays" {
  value = [for one in data.postplane_admin_trusted_relays.all.admin_trusted_relays : one.name]
}
