resource "postplane_admin" "acme" {
  name = "acme"
}

resource "postplane_domain" "example" {
  domain               = "example.com"
  admin                = postplane_admin.acme.name
  timezone             = "Europe/Berlin"
  unlisted_recipients  = "reject"
  quarantine_threshold = 0.8

  outgoing = {
    abuse_contact = ["abuse@example.net"]
  }

  outgoing_defaults = {
    lock_threshold = 10
  }
}
