# terraform query -generate-config-out=identity_headers.tf
list "postplane_identity_header" "all" {
  provider         = postplane
  include_resource = true

  config {
    domain        = "example.com"
    outgoing_user = "smarthost"
  }
}
