resource "postplane_installation" "this" {
  abuse_contact = ["abuse@example.net"]

  outgoing_defaults = {
    lock_threshold       = 5
    lock_timeout_minutes = 60
  }
}
