data "postplane_admin_recipient_list_entries" "all" {
  admin = "acme"
}

output "admin_recipient_list_entries" {
  value = [for one in data.postplane_admin_recipient_list_entries.all.admin_recipient_list_entries : one.local_part]
}
