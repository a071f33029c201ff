# terraform query -generate-config-out=listeners.tf
list "postplane_listener" "all" {
  provider         = postplane
  include_resource = true
}
