resource "postplane_admin" "acme" {
  name = "acme"
}

# The abuse mailbox of every domain gets its mail without a spam check.
resource "postplane_admin_recipient_list_entry" "abuse" {
  admin      = postplane_admin.acme.name
  list       = "allow"
  local_part = "abuse"
}
