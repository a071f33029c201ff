data "postplane_admin_recipient_list_entry" "this" {
  admin      = "acme"
  list       = "allow"
  local_part = "abuse"
}

output "admin_recipient_list_entry" {
  value = data.postplane_admin_recipient_list_entry.this
}
