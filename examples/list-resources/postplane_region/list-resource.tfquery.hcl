# terraform query -generate-config-out=regions.tf
list "postplane_region" "all" {
  provider         = postplane
  include_resource = true
}
