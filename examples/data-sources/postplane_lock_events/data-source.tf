# The last locks and unlocks of a domain, by whom and why.
data "postplane_lock_events" "recent" {
  domain = "example.com"
  limit  = 50
}

output "recent_locks" {
  value = { events = [for one in data.postplane_lock_events.recent.lock_events : "${one.at} ${one.event} ${one.actor}"] }
}
