# What was kept back of a domain's outgoing mail, and by whom it was sent.
data "postplane_messages" "quarantined" {
  domain    = "example.com"
  direction = "outgoing"
  status    = ["quarantined"]
  limit     = 100
}

output "quarantined" {
  value = { messages = [for one in data.postplane_messages.quarantined.messages : "${one.received_at} ${one.identity}: ${one.subject}"] }
}
