# terraform apply -invoke=action.postplane_rotate_dkim_key.s2027
action "postplane_rotate_dkim_key" "s2027" {
  config {
    domain       = "example.com"
    selector     = "s2026"
    new_selector = "s2027"
  }
}
