data "postplane_recipient_list_entry" "this" {
  domain     = "example.com"
  list       = "block"
  local_part = "sales"
}

output "recipient_list_entry" {
  value = data.postplane_recipient_list_entry.this
}
