resource "postplane_admin" "acme" {
  name = "acme"
}

resource "postplane_domain" "example" {
  domain = "example.com"
  admin  = postplane_admin.acme.name
}

resource "postplane_filter_rule" "no_invoices" {
  domain    = postplane_domain.example.domain
  name      = "no-invoices"
  direction = "incoming"
  action    = "block"

  conditions = {
    all_of = [
      { field = "subject", op = "contains", value = "invoice" },
      { field = "header", header_name = "x-mailer", op = "starts_with", value = "BulkMailer" },
    ]
  }
}
