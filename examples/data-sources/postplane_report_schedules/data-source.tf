data "postplane_report_schedules" "all" {
  domain = "example.com"
}

output "report_schedules" {
  value = [for one in data.postplane_report_schedules.all.report_schedules : one.name]
}
