# terraform apply -invoke=action.postplane_send_test_message.example
action "postplane_send_test_message" "example" {
  config {
    domain          = "example.com"
    recipient       = "info@example.com"
    timeout_seconds = 60
  }
}
