# { domain = "example.com", name = "primary" }
output "key" {
  value = provider::postplane::parse_import_id("postplane_route", "example.com/primary")
}
