data "postplane_outgoing_user" "this" {
  domain = "example.com"
  name   = "newsletter"
}

output "outgoing_user" {
  value = data.postplane_outgoing_user.this
}
