# terraform query -generate-config-out=trusted_relays.tf
list "postplane_trusted_relay" "all" {
  provider         = postplane
  include_resource = true
}
