# terraform query -generate-config-out=routes.tf
list "postplane_route" "all" {
  provider         = postplane
  include_resource = true

  config {
    domain = "example.com"
  }
}
