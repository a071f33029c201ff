# Everything to the log server of the installation.
resource "postplane_log_sink" "siem" {
  name      = "siem"
  type      = "syslog"
  host      = "syslog.example.net"
  transport = "tls"
}

# Who was locked, as lines of JSON in POSTPLANE_LOG_SINK_DIR.
resource "postplane_log_sink" "locks" {
  name      = "locks"
  type      = "file"
  file_name = "locks"
  events    = ["lock"]
}
