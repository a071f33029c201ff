data "postplane_sender_list_entry" "this" {
  domain    = "example.com"
  direction = "outgoing"
  list      = "block"
  pattern   = "director@example.com"
}

output "sender_list_entry" {
  value = data.postplane_sender_list_entry.this
}
