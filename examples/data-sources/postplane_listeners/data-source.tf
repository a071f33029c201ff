data "postplane_listeners" "all" {}

output "listeners" {
  value = [for one in data.postplane_listeners.all.listeners : one.name]
}
