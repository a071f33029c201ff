# terraform apply -invoke=action.postplane_lock_identity.client_17
action "postplane_lock_identity" "client_17" {
  config {
    domain        = "example.com"
    outgoing_user = "smarthost"
    identity      = "client-17"
    reason        = "complaints"
  }
}
