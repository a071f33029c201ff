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

# Nobody else sends for the domain.
resource "postplane_outgoing_users_exclusive" "example" {
  domain = postplane_domain.example.domain
  names  = [postplane_outgoing_user.smarthost.name]
}
