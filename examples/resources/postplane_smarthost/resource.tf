variable "mail_service_password" {
  type      = string
  ephemeral = true
  default   = "a password of the mail service"
}

resource "postplane_admin" "acme" {
  name = "acme"
}

# What the domain sends leaves through a mail service; the password is in no plan and no state.
resource "postplane_smarthost" "mail_service" {
  name                = "mail-service"
  admin               = postplane_admin.acme.name
  host                = "smtp.example.net"
  username            = "postplane"
  password_wo         = var.mail_service_password
  password_wo_version = 1
}

resource "postplane_domain" "example" {
  domain = "example.com"
  admin  = postplane_admin.acme.name

  outgoing_defaults = {
    smarthost = postplane_smarthost.mail_service.name
  }
}

# All but this one, whose mail goes straight to the hosts of its recipients.
resource "postplane_outgoing_user" "direct" {
  domain    = postplane_domain.example.domain
  name      = "direct"
  type      = "ip"
  cidr      = "198.51.100.25"
  smarthost = "mx"
}
