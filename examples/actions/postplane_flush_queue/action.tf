# terraform apply -invoke=action.postplane_flush_queue.example
action "postplane_flush_queue" "example" {
  config {
    domain    = "example.com"
    direction = "outgoing"
  }
}
