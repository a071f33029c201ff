data "postplane_admin_filter_rule" "this" {
  admin = "acme"
  name  = "no-invoices"
}

output "admin_filter_rule" {
  value = data.postplane_admin_filter_rule.this
}
