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
    any_of = [{ field = "subject", op = "contains", value = "invoice overdue" }]
  }
}

# No other rules of the domain; those of its admin and of the installation are theirs.
resource "postplane_filter_rules_exclusive" "example" {
  domain = postplane_domain.example.domain
  names  = [postplane_filter_rule.no_invoices.name]
}
