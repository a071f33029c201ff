data "postplane_recipient_list_entries" "all" {
  domain = "example.com"
}

output "recipient_list_entries" {
  value = [for one in data.postplane_recipient_list_entries.all.recipient_list_entries : one.local_part]
}
