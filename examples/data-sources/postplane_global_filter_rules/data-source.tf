data "postplane_global_filter_rules" "all" {}

output "global_filter_rules" {
  value = [for one in data.postplane_global_filter_rules.all.global_filter_rules : one.name]
}
