resource "postplane_admin" "acme" {
  name = "acme"
}

resource "postplane_domain" "example" {
  domain = "example.com"
  admin  = postplane_admin.acme.name
}

resource "postplane_recipient_list_entry" "sales" {
  domain      = postplane_domain.example.domain
  list        = "block"
  local_part  = "sales"
  description = "Closed in 2025"
}
