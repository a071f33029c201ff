resource "postplane_admin" "acme" {
  name = "acme"
}

resource "postplane_domain" "example" {
  domain = "example.com"
  admin  = postplane_admin.acme.name
}

variable "newsletter_password" {
  type      = string
  ephemeral = true
  default   = "correct horse battery staple"
}

# A login: newsletter@example.com. The password never enters the state; raise the version to send a new one.
resource "postplane_outgoing_user" "newsletter" {
  domain              = postplane_domain.example.domain
  name                = "newsletter"
  type                = "user"
  password_wo         = var.newsletter_password
  password_wo_version = 1
}

# A smarthost client: whatever comes from the network may send, and each of its users is watched by a header.
resource "postplane_outgoing_user" "smarthost" {
  domain                = postplane_domain.example.domain
  name                  = "smarthost"
  type                  = "ip"
  cidr                  = "192.0.2.0/28"
  identification_method = "header"
  auto_lock_identities  = true

  limits = {
    enabled    = true
    per_minute = 100
  }
}
