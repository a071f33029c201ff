data "postplane_log_sink" "this" {
  name = "siem"
}

output "log_sink" {
  value = data.postplane_log_sink.this
}
