# A token for one run, of an admin and not of the whole installation.
ephemeral "postplane_api_token" "acme" {
  name  = "terraform-run"
  admin = "acme"
}

provider "postplane" {
  alias = "acme"
  token = ephemeral.postplane_api_token.acme.token
}

data "postplane_domains" "acme" {
  provider = postplane.acme
}

output "domains" {
  value = data.postplane_domains.acme.domains[*].domain
}
