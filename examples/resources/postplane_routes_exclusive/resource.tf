resource "postplane_admin" "acme" {
  name = "acme"
}

resource "postplane_domain" "example" {
  domain = "example.com"
  admin  = postplane_admin.acme.name
}

resource "postplane_route" "primary" {
  domain = postplane_domain.example.domain
  name   = "primary"
  host   = "mail.example.com"
}

# No other routes: one that was added by hand is shown by the plan and deleted by the apply.
resource "postplane_routes_exclusive" "example" {
  domain = postplane_domain.example.domain
  names  = [postplane_route.primary.name]
}
