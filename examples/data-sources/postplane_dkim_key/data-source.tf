data "postplane_dkim_key" "this" {
  domain   = "example.com"
  selector = "s2026"
}

output "record" {
  value = data.postplane_dkim_key.this.dns_record
}
