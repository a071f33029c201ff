data "postplane_trusted_relays" "all" {
}

output "trusted_relays" {
  value = [for one in data.postplane_trusted_relays.all.trusted_relays : one.name]
}
