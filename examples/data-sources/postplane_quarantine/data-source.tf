# What waits for a decision.
data "postplane_quarantine" "open" {
  domain = "example.com"
  status = ["quarantined"]
}

output "kept" {
  value = { messages = [for one in data.postplane_quarantine.open.messages : "${one.queue_id} ${one.classification}"] }
}
