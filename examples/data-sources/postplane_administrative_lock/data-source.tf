data "postplane_administrative_lock" "this" {
  domain        = "example.com"
  outgoing_user = "smarthost"
}

output "administrative_lock" {
  value = data.postplane_administrative_lock.this
}
