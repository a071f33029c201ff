# terraform query -generate-config-out=traffic_policies.tf
list "postplane_traffic_policy" "all" {
  provider         = postplane
  include_resource = true
}
