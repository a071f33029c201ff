data "postplane_global_filter_rule" "this" {
  scope = "global"
  name  = "no-executables"
}

output "global_filter_rule" {
  value = data.postplane_global_filter_rule.this
}
