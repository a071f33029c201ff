# terraform query -generate-config-out=admin_filter_rules.tf
list "postplane_admin_filter_rule" "all" {
  provider         = postplane
  include_resource = true

  config {
    admin = "acme"
  }
}
