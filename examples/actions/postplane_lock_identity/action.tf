# terraform apply -invoke=action.postplane_lock_identity.client_23
action "postplane_lock_identity" "client_23" {
  config {
    domain        = "example.com"
    outgoing_user = "smarthost"
    identity      = "client-23"
    reason        = "complaints"
  }
}
