data "postplane_smarthost" "this" {
  name = "mail-service"
}

output "smarthost" {
  value = data.postplane_smarthost.this
}
