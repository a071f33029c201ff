# terraform query -generate-config-out=recipient_list_entries.tf
list "postplane_recipient_list_entry" "all" {
  provider         = postplane
  include_resource = true

  config {
    domain = "example.com"
  }
}
