# Outgoing mail through a load balancer, which says by the PROXY protocol who connects.
resource "postplane_listener" "behind_haproxy" {
  name           = "behind-haproxy"
  port           = 10587
  direction      = "outgoing"
  tls            = "auto"
  proxy_protocol = ["192.0.2.0/28", "2001:db8:20::/64"]
}

# Devices of the building that know no TLS, on the address of their network alone.
resource "postplane_listener" "devices" {
  name                 = "devices"
  address              = "192.0.2.25"
  port                 = 2526
  direction            = "outgoing"
  tls                  = "none"
  require_tls_for_auth = false
}

# The chain in PEM form, its own certificate first. Without it the listener presents the certificate of the relay.
variable "smtp_eu_certificate" {
  type    = string
  default = null
}

# From a secret store, or the key of an acme_certificate.
variable "smtp_eu_private_key" {
  type      = string
  ephemeral = true
  default   = null
}

# The server name of a region presents its own certificate. A renewal is an apply: the key goes with each new chain.
resource "postplane_listener" "smtp_eu" {
  name           = "smtp-eu"
  description    = "smtp-eu.example.net"
  address        = "198.51.100.25"
  port           = 587
  direction      = "outgoing"
  tls            = "auto"
  certificate    = var.smtp_eu_certificate
  private_key_wo = var.smtp_eu_private_key
}
