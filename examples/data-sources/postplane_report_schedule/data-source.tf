data "postplane_report_schedule" "this" {
  domain = "example.com"
  name   = "daily"
}

output "report_schedule" {
  value = data.postplane_report_schedule.this
}
