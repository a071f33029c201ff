# Senders of the domain that nobody has declared as a mailbox yet.
data "postplane_discovered_senders" "example" {
  domain = "example.com"
}

output "undeclared_senders" {
  value = {
    local_parts = [for one in data.postplane_discovered_senders.example.discovered_senders : one.local_part if !one.is_mailbox]
  }
}
