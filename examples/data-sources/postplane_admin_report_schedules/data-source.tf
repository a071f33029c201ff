data "postplane_admin_report_schedules" "all" {
  admin = "acme"
}

output "admin_report_schedules" {
  value = [for one in data.postplane_admin_report_schedules.all.admin_report_schedules : one.name]
}
