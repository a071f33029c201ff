data "postplane_mailbox" "this" {
  domain     = "example.com"
  local_part = "info"
}

output "mailbox" {
  value = data.postplane_mailbox.this
}
