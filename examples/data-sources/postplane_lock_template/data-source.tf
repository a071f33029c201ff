data "postplane_lock_template" "this" {
  admin = "acme"
  name  = "german"
}

output "lock_template" {
  value = data.postplane_lock_template.this
}
