# What waits because its destination put it off.
data "postplane_queue" "deferred" {
  domain = "example.com"
  state  = "deferred"
}

output "waiting" {
  value = { recipients = length(data.postplane_queue.deferred.messages) }
}
