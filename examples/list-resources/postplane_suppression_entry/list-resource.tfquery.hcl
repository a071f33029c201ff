# terraform query -generate-config-out=suppression_entries.tf
list "postplane_suppression_entry" "all" {
  provider         = postplane
  include_resource = true

  config {
    domain = "example.com"
  }
}
