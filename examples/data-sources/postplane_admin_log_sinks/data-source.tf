data "postplane_admin_log_sinks" "all" {
  admin = "acme"
}

output "admin_log_sinks" {
  value = [for one in data.postplane_admin_log_sinks.all.admin_log_sinks : one.name]
}
