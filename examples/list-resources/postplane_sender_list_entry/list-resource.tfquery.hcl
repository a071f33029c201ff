# terraform query -generate-config-out=sender_list_entries.tf
list "postplane_sender_list_entry" "all" {
  provider         = postplane
  include_resource = true

  config {
    domain = "example.com"
  }
}
