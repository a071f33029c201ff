variable "webhook_secret" {
  type      = string
  sensitive = true
  default   = "a-long-random-secret"
}

resource "postplane_admin" "acme" {
  name = "acme"
}

# What was blocked, and who was locked, of the admin and the admins below it.
resource "postplane_admin_log_sink" "alerts" {
  admin             = postplane_admin.acme.name
  name              = "alerts"
  type              = "webhook"
  url               = "https://alerts.example.net/postplane"
  secret_wo         = var.webhook_secret
  secret_wo_version = 1
  events            = ["message", "lock"]
  statuses          = ["quarantined", "rejected"]
}

# The same to a log server.
resource "postplane_admin_log_sink" "siem" {
  admin = postplane_admin.acme.name
  name  = "siem"
  type  = "syslog"
  host  = "syslog.example.net"
}
