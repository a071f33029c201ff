data "postplane_region" "this" {
  name = "eu"
}

output "region" {
  value = data.postplane_region.this
}
