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
