data "postplane_admin" "this" {
  name = "acme"
}

output "admin" {
  value = data.postplane_admin.this
}
