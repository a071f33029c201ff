# After its password was changed: terraform apply -invoke=action.postplane_revoke_sessions.newsletter
action "postplane_revoke_sessions" "newsletter" {
  config {
    domain        = "example.com"
    outgoing_user = "newsletter"
  }
}
