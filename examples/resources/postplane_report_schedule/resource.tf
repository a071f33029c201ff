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

# Once a day who sent how much, and what of it was spam or went to nobody, as a CSV file.
resource "postplane_report_schedule" "senders" {
  domain     = postplane_domain.example.domain
  name       = "senders"
  recipients = ["abuse@example.net"]
  times      = ["00:00"]
  source     = "outgoing_report"
  group_by   = "identity"
  format     = "csv"
}

# A search of the message log that comes by mail: what was refused or came back.
resource "postplane_report_schedule" "refused" {
  domain     = postplane_domain.example.domain
  name       = "refused"
  recipients = ["abuse@example.net"]
  times      = ["07:00", "19:00"]
  source     = "messages"
  format     = "both"

  filters = {
    statuses = ["rejected", "bounced"]
  }
}
