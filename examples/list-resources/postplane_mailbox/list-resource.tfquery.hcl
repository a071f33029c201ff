# terraform query -generate-config-out=mailboxes.tf
list "postplane_mailbox" "all" {
  provider         = postplane
  include_resource = true

  config {
    domain = "example.com"
  }
}
