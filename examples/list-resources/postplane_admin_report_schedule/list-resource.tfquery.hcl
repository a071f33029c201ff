# terraform query -generate-config-out=admin_report_schedules.tf
list "postplane_admin_report_schedule" "all" {
  provider         = postplane
  include_resource = true

  config {
    admin = "acme"
  }
}
