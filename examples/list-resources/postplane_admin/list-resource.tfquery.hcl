# terraform query -generate-config-out=admins.tf
list "postplane_admin" "all" {
  provider         = postplane
  include_resource = true
}
