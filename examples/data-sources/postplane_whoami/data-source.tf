data "postplane_whoami" "this" {}

output "whoami" {
  value = data.postplane_whoami.this.admin
}
