resource "postplane_admin" "acme" {
  name = "acme"
}

resource "postplane_domain" "example" {
  domain = "example.com"
  admin  = postplane_admin.acme.name
}

# Nobody sends as the managing director through this gateway, neither in the envelope nor in From.
resource "postplane_sender_list_entry" "director" {
  domain       = postplane_domain.example.domain
  direction    = "outgoing"
  list         = "block"
  pattern      = "director@example.com"
  match_header = true
  description  = "Writes from her own system"
}

# Mail of these senders is not taken.
resource "postplane_sender_list_entry" "spammers" {
  for_each  = toset(["bulk.example", "*.bulk.example"])
  domain    = postplane_domain.example.domain
  direction = "incoming"
  list      = "block"
  pattern   = each.key
}
