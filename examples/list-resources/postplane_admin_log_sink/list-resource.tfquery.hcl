# terraform query -generate-config-out=admin_log_sinks.tf
list "postplane_admin_log_sink" "all" {
  provider         = postplane
  include_resource = true

  config {
    admin = "acme"
  }
}
