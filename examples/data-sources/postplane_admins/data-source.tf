data "postplane_admins" "all" {}

output "admins" {
  value = [for one in data.postplane_admins.all.admins : one.name]
}
