# Two tenants of one installation: a company with its own smarthost, and a reseller with an admin below.
terraform {
  required_version = ">= 1.11"
  required_providers {
    postplane = { source = "registry.terraform.io/postplane/postplane" }
  }
}

provider "postplane" {}

variable "application_password" {
  description = "Password of the application that sends invoices."
  type        = string
  ephemeral   = true
}

locals {
  mailboxes = {
    info       = {}
    sales      = { filtering = true }
    postmaster = { filtering = false }
  }
}

resource "postplane_region" "eu" {
  name            = "eu"
  mx_hosts        = ["mx1.eu.example.net", "mx2.eu.example.net"]
  submission_host = "smtp.eu.example.net"
  spf_include     = "spf.eu.example.net"
}

resource "postplane_admin" "company" {
  name        = "company"
  description = "A company with its own mail servers"

  outgoing_defaults = {
    auto_lock_identities = true
    lock_timeout_minutes = 120
  }
}

resource "postplane_domain" "company" {
  domain              = "company.example"
  admin               = postplane_admin.company.name
  region              = postplane_region.eu.name
  timezone            = "Europe/Berlin"
  unlisted_recipients = "reject"

  outgoing = {
    abuse_contact = ["abuse@company.example"]
  }
}

resource "postplane_route" "company" {
  for_each = { mail1 = 10, mail2 = 20 }

  domain   = postplane_domain.company.domain
  name     = each.key
  host     = "${each.key}.company.example"
  priority = each.value
  tls      = "require_verified"
}

resource "postplane_mailbox" "company" {
  for_each = local.mailboxes

  domain     = postplane_domain.company.domain
  local_part = each.key
  filtering  = lookup(each.value, "filtering", null)
}

resource "postplane_outgoing_user" "smarthost" {
  domain                = postplane_domain.company.domain
  name                  = "smarthost"
  type                  = "ip"
  cidr                  = "203.0.113.0/28"
  identification_method = "header"
  on_missing_identity   = "fallback_envelope_sender"
}

resource "postplane_identity_header" "login" {
  domain        = postplane_domain.company.domain
  outgoing_user = postplane_outgoing_user.smarthost.name
  name          = "received"
  value_mode    = "regex"
  pattern       = ".*\\(Authenticated sender: (.*?)\\).*"
  remove        = false
}

resource "postplane_outgoing_user" "application" {
  domain              = postplane_domain.company.domain
  name                = "invoices"
  type                = "user"
  password_wo         = var.application_password
  password_wo_version = 1

  limits = {
    enabled  = true
    per_hour = 500
  }
}

resource "postplane_filter_rule" "no_card_numbers" {
  domain    = postplane_domain.company.domain
  name      = "no-card-numbers"
  direction = "outgoing"
  action    = "block"

  conditions = {
    any_of = [
      { field = "subject", op = "matches", value = "\\b[0-9]{4}( ?[0-9]{4}){3}\\b" },
      { field = "body_text", op = "matches", value = "\\b[0-9]{4}( ?[0-9]{4}){3}\\b" },
    ]
  }
}

resource "postplane_recipient_list_entry" "abuse" {
  domain     = postplane_domain.company.domain
  list       = "allow"
  local_part = "abuse"
}

resource "postplane_admin" "reseller" {
  name          = "reseller"
  domains_limit = 100
}

resource "postplane_admin" "customer" {
  name   = "reseller-customer"
  parent = postplane_admin.reseller.name
}

resource "postplane_domain" "customer" {
  domain   = "customer.example"
  admin    = postplane_admin.customer.name
  products = ["outgoing"]
}

data "postplane_dns_records" "company" {
  domain = postplane_domain.company.domain
  admin  = postplane_admin.company.name
}

output "dns" {
  description = "What to publish for the company."
  value       = data.postplane_dns_records.company.records
}
