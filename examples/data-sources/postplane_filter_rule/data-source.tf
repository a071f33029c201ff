data "postplane_filter_rule" "this" {
  domain = "example.com"
  name   = "no-invoices"
}

output "filter_rule" {
  value = data.postplane_filter_rule.this
}
