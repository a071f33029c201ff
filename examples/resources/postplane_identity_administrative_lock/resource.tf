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

# Only this identity is stopped. In the ID "/" and "%" of an identity are percent-encoded.
resource "postplane_identity_administrative_lock" "shop" {
  domain        = postplane_domain.example.domain
  outgoing_user = postplane_outgoing_user.smarthost.name
  identity      = "shop/newsletter"
  reason        = "Complaints"
}
