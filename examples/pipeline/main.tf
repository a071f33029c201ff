# The mail of one company, kept by a pipeline: planned on pull requests, applied on main, watched for drift at night.
terraform {
  required_version = ">= 1.11"
  required_providers {
    postplane = { source = "registry.terraform.io/postplane/postplane" }
  }
  # State and its lock, shared by all jobs: PG_CONN_STR says where. Any backend that locks will do.
  backend "pg" {}
}

# POSTPLANE_ENDPOINT and POSTPLANE_TOKEN; the jobs that only look have POSTPLANE_READ_ONLY set.
provider "postplane" {}

resource "postplane_admin" "company" {
  name = "company"
}

resource "postplane_domain" "main" {
  domain              = "example.com"
  admin               = postplane_admin.company.name
  unlisted_recipients = "reject"
}

resource "postplane_route" "primary" {
  domain = postplane_domain.main.domain
  name   = "primary"
  host   = "mail.example.com"
  tls    = "require"
}

resource "postplane_mailbox" "this" {
  for_each   = toset(["info", "postmaster"])
  domain     = postplane_domain.main.domain
  local_part = each.key
}
