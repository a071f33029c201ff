resource "postplane_admin" "acme" {
  name = "acme"
}

# On all domains of the admin and of the admins below it.
resource "postplane_admin_report_schedule" "daily" {
  admin      = postplane_admin.acme.name
  name       = "daily"
  recipients = ["postmaster@acme.example"]
  times      = ["07:30", "16:00"]
  timezone   = "Europe/Berlin"
  actions    = ["release", "delete"]
}
