resource "postplane_admin" "acme" {
  name = "acme"
}

resource "postplane_domain" "example" {
  domain = "example.com"
  admin  = postplane_admin.acme.name
}

# The server makes the key pair; the private key never leaves it.
resource "postplane_dkim_key" "rsa" {
  domain   = postplane_domain.example.domain
  selector = "s2026"
}

# A second algorithm beside it: both sign.
resource "postplane_dkim_key" "ed25519" {
  domain    = postplane_domain.example.domain
  selector  = "e2026"
  algorithm = "ed25519"
}

# The TXT records to publish, for any DNS provider. Signing begins once they are seen.
output "dkim_records" {
  value = {
    for key in [postplane_dkim_key.rsa, postplane_dkim_key.ed25519] : key.dns_record.name => key.dns_record.value
  }
}
