data "postplane_domain" "this" {
  domain = "example.com"
}

output "domain" {
  value = data.postplane_domain.this
}
