# What was made by hand, with what an import block needs.
data "postplane_unmanaged" "routes" {
  kind = "route"
}

output "to_import" {
  value = { for one in data.postplane_unmanaged.routes.objects : one.id => one.resource_type }
}
