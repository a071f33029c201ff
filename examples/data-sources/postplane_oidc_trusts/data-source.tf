data "postplane_oidc_trusts" "all" {}

output "oidc_trusts" {
  value = [for one in data.postplane_oidc_trusts.all.oidc_trusts : one.name]
}
