# terraform query -generate-config-out=identity_administrative_locks.tf
list "postplane_identity_administrative_lock" "all" {
  provider         = postplane
  include_resource = true

  config {
    domain        = "example.com"
    outgoing_user = "smarthost"
  }
}
