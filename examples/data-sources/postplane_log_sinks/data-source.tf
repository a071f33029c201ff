data "postplane_log_sinks" "all" {}

output "log_sinks" {
  value = [for one in data.postplane_log_sinks.all.log_sinks : one.name]
}
