data "postplane_admin_log_sink" "this" {
  admin = "acme"
  name  = "siem"
}

output "admin_log_sink" {
  value = data.postplane_admin_log_sink.this
}
