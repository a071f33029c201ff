data "postplane_smarthosts" "all" {}

output "smarthosts" {
  value = [for one in data.postplane_smarthosts.all.smarthosts : one.name]
}
