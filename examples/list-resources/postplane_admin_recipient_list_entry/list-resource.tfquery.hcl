# terraform query -generate-config-out=admin_recipient_list_entries.tf
list "postplane_admin_recipient_list_entry" "all" {
  provider         = postplane
  include_resource = true

  config {
    admin = "acme"
  }
}
