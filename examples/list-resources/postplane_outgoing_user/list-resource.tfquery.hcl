# terraform query -generate-config-out=outgoing_users.tf
list "postplane_outgoing_user" "all" {
  provider         = postplane
  include_resource = true

  config {
    domain = "example.com"
  }
}
