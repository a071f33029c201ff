resource "postplane_admin" "acme" {
  name = "acme"
}

resource "postplane_domain" "example" {
  domain = "example.com"
  admin  = postplane_admin.acme.name
}

# Mail of the domain may come through the servers below without a login.
resource "postplane_outgoing_user" "domain" {
  domain                     = postplane_domain.example.domain
  name                       = "domain"
  type                       = "domain"
  reauthentication_permitted = true
}

variable "relay_secret" {
  type      = string
  ephemeral = true
  default   = "what our servers write into x-acme-secret"
}

# Others use the same networks, so our servers add a secret, which recipients never see.
resource "postplane_admin_trusted_relay" "workspace" {
  admin             = postplane_admin.acme.name
  name              = "workspace"
  cidrs             = ["192.0.2.0/24", "2001:db8:4000::/36"]
  require           = "header_secret"
  secret_header     = "x-acme-secret"
  secret_wo         = var.relay_secret
  secret_wo_version = 1
}
