data "postplane_filter_rules" "all" {
  domain = "example.com"
}

output "filter_rules" {
  value = [for one in data.postplane_filter_rules.all.filter_rules : one.name]
}
