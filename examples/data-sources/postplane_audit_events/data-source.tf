# Who changed the domain, the newest change first.
data "postplane_audit_events" "domain" {
  kind  = "domain"
  id    = "example.com"
  limit = 20
}

output "who" {
  value = [for one in data.postplane_audit_events.domain.events : "${one.at} ${one.operation} by ${one.actor}"]
}
