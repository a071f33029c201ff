# terraform query -generate-config-out=admin_trusted_relays.tf
list "postplane_admin_trusted_relay" "all" {
  provider         = postplane
  include_resource = true

  config {
    admin = "acme"
  }
}
