data "postplane_traffic_policy" "this" {
  name = "google"
}

output "traffic_policy" {
  value = data.postplane_traffic_policy.this
}
