resource "postplane_admin" "acme" {
  name          = "acme"
  description   = "Acme Ltd"
  domains_limit = 50

  outgoing_defaults = {
    auto_lock_identities = true
  }
}

# An admin below: its parent controls it fully.
resource "postplane_admin" "acme_north" {
  name   = "acme-north"
  parent = postplane_admin.acme.name
}
