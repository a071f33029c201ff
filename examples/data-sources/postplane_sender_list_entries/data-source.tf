data "postplane_sender_list_entries" "all" {
  domain = "example.com"
}

output "sender_list_entries" {
  value = [for one in data.postplane_sender_list_entries.all.sender_list_entries : one.pattern]
}
