data "postplane_lock_templates" "all" {
  admin = "acme"
}

output "lock_templates" {
  value = [for one in data.postplane_lock_templates.all.lock_templates : one.name]
}
