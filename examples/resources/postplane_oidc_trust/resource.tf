resource "postplane_admin" "acme" {
  name = "acme"
}

# Jobs of pull requests and of the nightly check read.
resource "postplane_oidc_trust" "plan" {
  name     = "mail-plan"
  admin    = postplane_admin.acme.name
  issuer   = "https://token.actions.githubusercontent.com"
  audience = "https://mail.example.com"
  claims   = { repository = "acme/mail" }
}

# Only what is on main, and only through the environment that its reviewers guard, writes.
resource "postplane_oidc_trust" "apply" {
  name     = "mail-apply"
  admin    = postplane_admin.acme.name
  issuer   = "https://token.actions.githubusercontent.com"
  audience = "https://mail.example.com"
  access   = "write"
  claims = {
    repository  = "acme/mail"
    ref         = "refs/heads/main"
    environment = "production"
  }
  max_seconds = 1800
}
