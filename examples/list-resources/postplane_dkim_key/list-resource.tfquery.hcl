# terraform query -generate-config-out=dkim_keys.tf
list "postplane_dkim_key" "all" {
  provider         = postplane
  include_resource = true

  config {
    domain = "example.com"
  }
}
