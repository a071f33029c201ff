data "postplane_identity_headers" "all" {
  domain = "example.com"
}

output "identity_headers" {
  value = [for one in data.postplane_identity_headers.all.identity_headers : one.name]
}
