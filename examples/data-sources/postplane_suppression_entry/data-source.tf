data "postplane_suppression_entry" "this" {
  domain    = "example.com"
  recipient = "joe@example.net"
}

output "suppression_entry" {
  value = data.postplane_suppression_entry.this
}
