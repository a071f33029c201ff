data "postplane_regions" "all" {}

output "regions" {
  value = [for one in data.postplane_regions.all.regions : one.name]
}
