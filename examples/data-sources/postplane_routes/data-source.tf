data "postplane_routes" "all" {
  domain = "example.com"
}

output "routes" {
  value = [for one in data.postplane_routes.all.routes : one.name]
}
