# terraform apply -invoke=action.postplane_verify_domain.example
action "postplane_verify_domain" "example" {
  config {
    domain          = "example.com"
    timeout_seconds = 300
  }
}
