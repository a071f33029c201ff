data "postplane_admin_report_schedule" "this" {
  admin = "acme"
  name  = "daily"
}

output "admin_report_schedule" {
  value = data.postplane_admin_report_schedule.this
}
