data "postplane_identity_administrative_locks" "all" {
  domain        = "example.com"
  outgoing_user = "smarthost"
}

output "identity_administrative_locks" {
  value = [for one in data.postplane_identity_administrative_locks.all.identity_administrative_locks : one.identity]
}
