data "postplane_admin_filter_rules" "all" {
  admin = "acme"
}

output "admin_filter_rules" {
  value = [for one in data.postplane_admin_filter_rules.all.admin_filter_rules : one.name]
}
