resource "postplane_admin" "acme" {
  name = "acme"
}

resource "postplane_domain" "example" {
  domain = "example.com"
  admin  = postplane_admin.acme.name
}

resource "postplane_mailbox" "this" {
  for_each   = toset(["info", "postmaster"])
  domain     = postplane_domain.example.domain
  local_part = each.key
}

# No other mailboxes.
resource "postplane_mailboxes_exclusive" "example" {
  domain      = postplane_domain.example.domain
  local_parts = [for one in postplane_mailbox.this : one.local_part]
}
