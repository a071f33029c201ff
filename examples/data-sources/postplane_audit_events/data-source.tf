# The last changes of routes, with who made them.
data "postplane_audit_events" "routes" {
  kind  = "route"
  limit = 20
}

output "who" {
  value = [for one in data.postplane_audit_events.routes.audit_events : "${one.at} ${one.actor} ${one.operation} ${one.id}"]
}
