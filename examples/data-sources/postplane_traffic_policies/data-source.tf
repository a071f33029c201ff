data "postplane_traffic_policies" "all" {}

output "traffic_policies" {
  value = [for one in data.postplane_traffic_policies.all.traffic_policies : one.name]
}
