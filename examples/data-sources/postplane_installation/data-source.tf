data "postplane_installation" "this" {}

output "installation" {
  value = data.postplane_installation.this
}
