# terraform apply -invoke=action.postplane_unlock_identity.client_23
action "postplane_unlock_identity" "client_23" {
  config {
    domain        = "example.com"
    outgoing_user = "smarthost"
    identity      = "client-23"
  }
}
