data "postplane_dkim_keys" "this" {
  domain = "example.com"
}

output "selectors" {
  value = data.postplane_dkim_keys.this.dkim_keys[*].selector
}
