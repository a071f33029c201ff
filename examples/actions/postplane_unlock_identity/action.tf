# terraform apply -invoke=action.postplane_unlock_identity.client_17
action "postplane_unlock_identity" "client_17" {
  config {
    domain        = "example.com"
    outgoing_user = "smarthost"
    identity      = "client-17"
  }
}
