resource "postplane_admin" "acme" {
  name = "acme"
}

resource "postplane_domain" "example" {
  domain = "example.com"
  admin  = postplane_admin.acme.name
}

resource "postplane_route" "primary" {
  domain   = postplane_domain.example.domain
  name     = "primary"
  host     = "mail.example.com"
  priority = 10
  tls      = "require"
}

# Tried when the primary does not answer.
resource "postplane_route" "backup" {
  domain   = postplane_domain.example.domain
  name     = "backup"
  host     = "2001:db8::25"
  priority = 20
}
