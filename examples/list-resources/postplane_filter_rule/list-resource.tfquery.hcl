# terraform query -generate-config-out=filter_rules.tf
list "postplane_filter_rule" "all" {
  provider         = postplane
  include_resource = true

  config {
    domain = "example.com"
  }
}
