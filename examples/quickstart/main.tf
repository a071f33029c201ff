# What `npm run quickstart` applies: one tenant whose incoming mail goes to a server of its own, and which sends through us.
terraform {
  required_version = ">= 1.11"
  required_providers {
    postplane = { source = "registry.terraform.io/postplane/postplane" }
  }
}

# Where the control plane is and who we are: POSTPLANE_ENDPOINT and POSTPLANE_TOKEN.
provider "postplane" {}

variable "mail_server_host" {
  description = "Where mail for the domain is delivered: host name or address."
  type        = string
  default     = "127.0.0.1"
}

variable "mail_server_port" {
  description = "Port of that server."
  type        = number
  default     = 25
}

variable "smarthost_client" {
  description = "Address or network that may send without a login."
  type        = string
  default     = "127.0.0.1"
}

resource "postplane_admin" "acme" {
  name        = "acme"
  description = "The tenant of the quickstart"
}

# Only a token of the installation may mark a domain as trusted; without it a record in DNS shows that the domain is yours.
resource "postplane_domain" "example" {
  domain              = "example.com"
  admin               = postplane_admin.acme.name
  trusted             = true
  unlisted_recipients = "reject"
}

resource "postplane_route" "primary" {
  domain   = postplane_domain.example.domain
  name     = "primary"
  host     = var.mail_server_host
  port     = var.mail_server_port
  priority = 10
  tls      = "opportunistic"
}

resource "postplane_mailbox" "info" {
  domain     = postplane_domain.example.domain
  local_part = "info"
}

resource "postplane_filter_rule" "no_invoices" {
  domain    = postplane_domain.example.domain
  name      = "no-invoices"
  direction = "incoming"
  action    = "block"

  conditions = {
    any_of = [{ field = "subject", op = "contains", value = "overdue invoice" }]
  }
}

# Our own mail server sends from here. A header tells which of its users is responsible; recipients never see it.
resource "postplane_outgoing_user" "smarthost" {
  domain                = postplane_domain.example.domain
  name                  = "smarthost"
  type                  = "ip"
  cidr                  = var.smarthost_client
  identification_method = "header"
}

resource "postplane_identity_header" "client_id" {
  domain        = postplane_domain.example.domain
  outgoing_user = postplane_outgoing_user.smarthost.name
  name          = "x-client-id"
}

output "recipient" {
  description = "The address that takes mail now."
  value       = "${postplane_mailbox.info.local_part}@${postplane_domain.example.domain}"
}
