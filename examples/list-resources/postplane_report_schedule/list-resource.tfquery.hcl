# terraform query -generate-config-out=report_schedules.tf
list "postplane_report_schedule" "all" {
  provider         = postplane
  include_resource = true

  config {
    domain = "example.com"
  }
}
