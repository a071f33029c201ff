data "postplane_route" "this" {
  domain = "example.com"
  name   = "primary"
}

output "route" {
  value = data.postplane_route.this
}
