data "postplane_identity_header" "this" {
  domain        = "example.com"
  outgoing_user = "smarthost"
  name          = "x-client-id"
}

output "identity_header" {
  value = data.postplane_identity_header.this
}
