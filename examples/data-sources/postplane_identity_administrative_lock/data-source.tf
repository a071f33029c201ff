data "postplane_identity_administrative_lock" "this" {
  domain        = "example.com"
  outgoing_user = "smarthost"
  identity      = "shop/newsletter"
}

output "identity_administrative_lock" {
  value = data.postplane_identity_administrative_lock.this
}
