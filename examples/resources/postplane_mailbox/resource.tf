resource "postplane_admin" "acme" {
  name = "acme"
}

resource "postplane_domain" "example" {
  domain = "example.com"
  admin  = postplane_admin.acme.name
}

resource "postplane_mailbox" "this" {
  for_each = toset(["info", "sales", "postmaster"])

  domain     = postplane_domain.example.domain
  local_part = each.key
}
