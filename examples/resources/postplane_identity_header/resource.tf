resource "postplane_admin" "acme" {
  name = "acme"
}

resource "postplane_domain" "example" {
  domain = "example.com"
  admin  = postplane_admin.acme.name
}

resource "postplane_outgoing_user" "smarthost" {
  domain                = postplane_domain.example.domain
  name                  = "smarthost"
  type                  = "ip"
  cidr                  = "192.0.2.0/28"
  identification_method = "header"
}

# Tried first: the whole value of X-Client-ID, which recipients do not see.
resource "postplane_identity_header" "client_id" {
  domain        = postplane_domain.example.domain
  outgoing_user = postplane_outgoing_user.smarthost.name
  name          = "x-client-id"
  position      = 10
}

# Tried next: the script that PHP mail() names.
resource "postplane_identity_header" "php_script" {
  domain        = postplane_domain.example.domain
  outgoing_user = postplane_outgoing_user.smarthost.name
  name          = "x-php-originating-script"
  position      = 20
  value_mode    = "regex"
  pattern       = "^(.*?)\\(.*$"
  remove        = false
}
