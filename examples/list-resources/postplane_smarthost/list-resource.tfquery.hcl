# terraform query -generate-config-out=smarthosts.tf
list "postplane_smarthost" "all" {
  provider         = postplane
  include_resource = true
}
