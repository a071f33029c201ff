resource "postplane_admin" "acme" {
  name = "acme"
}

resource "postplane_domain" "example" {
  domain = "example.com"
  admin  = postplane_admin.acme.name
}

resource "postplane_outgoing_user" "smarthost" {
  domain = postplane_domain.example.domain
  name   = "smarthost"
  type   = "ip"
  cidr   = "192.0.2.0/28"
}

# Nothing is sent while this exists. Removing it lets mail flow again, also what waited in the queue.
resource "postplane_administrative_lock" "smarthost" {
  domain        = postplane_domain.example.domain
  outgoing_user = postplane_outgoing_user.smarthost.name
  reason        = "Contract ended"
}
