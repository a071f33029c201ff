resource "postplane_admin" "acme" {
  name = "acme"
}

# A recipient whose server has said twice that it does not exist is not written to for a quarter of a year.
resource "postplane_domain" "example" {
  domain = "example.com"
  admin  = postplane_admin.acme.name

  outgoing_defaults = {
    suppression = { after = 2, days = 90 }
  }
}

# Nobody of this domain writes to him.
resource "postplane_suppression_entry" "joe" {
  domain      = postplane_domain.example.domain
  recipient   = "joe@example.net"
  description = "asked not to be written to"
}

# Nor to anybody at these.
resource "postplane_suppression_entry" "domains" {
  for_each  = toset(["closed.example", "*.closed.example"])
  domain    = postplane_domain.example.domain
  recipient = each.key
}
