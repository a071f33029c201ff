data "postplane_mailboxes" "all" {
  domain = "example.com"
}

output "mailboxes" {
  value = [for one in data.postplane_mailboxes.all.mailboxes : one.local_part]
}
