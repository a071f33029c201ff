# terraform query -generate-config-out=domains.tf
list "postplane_domain" "all" {
  provider         = postplane
  include_resource = true
}
