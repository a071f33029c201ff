# terraform query -generate-config-out=log_sinks.tf
list "postplane_log_sink" "all" {
  provider         = postplane
  include_resource = true
}
