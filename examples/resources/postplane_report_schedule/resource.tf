resource "postplane_admin" "acme" {
  name = "acme"
}

resource "postplane_domain" "example" {
  domain   = "example.com"
  admin    = postplane_admin.acme.name
  timezone = "Europe/Berlin"
}

# On working days at eight in the morning, in the time zone of the domain.
resource "postplane_report_schedule" "daily" {
  domain     = postplane_domain.example.domain
  name       = "daily"
  recipients = ["abuse@example.net"]
  times      = ["08:00"]
  days       = ["mon", "tue", "wed", "thu", "fri"]
  actions    = ["release", "delete", "lock_identity"]

  filters = {
    classifications = ["spam", "phish"]
  }
}
