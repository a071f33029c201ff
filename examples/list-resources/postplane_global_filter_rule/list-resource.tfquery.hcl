# terraform query -generate-config-out=global_filter_rules.tf
list "postplane_global_filter_rule" "all" {
  provider         = postplane
  include_resource = true
}
