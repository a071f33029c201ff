terraform {
  required_providers {
    postplane = {
      source  = "registry.terraform.io/postplane/postplane"
      version = "~> 0.1"
    }
  }
}

# Without arguments the provider reads POSTPLANE_ENDPOINT and POSTPLANE_TOKEN.
provider "postplane" {
  endpoint = "http://127.0.0.1:8025"
}
