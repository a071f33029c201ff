data "postplane_oidc_trust" "this" {
  name = "mail-plan"
}

output "oidc_trust" {
  value = data.postplane_oidc_trust.this
}
