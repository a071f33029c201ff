# terraform query -generate-config-out=oidc_trusts.tf
list "postplane_oidc_trust" "all" {
  provider         = postplane
  include_resource = true
}
