# terraform query -generate-config-out=lock_templates.tf
list "postplane_lock_template" "all" {
  provider         = postplane
  include_resource = true

  config {
    admin = "acme"
  }
}
