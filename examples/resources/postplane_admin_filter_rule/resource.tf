resource "postplane_admin" "acme" {
  name = "acme"
}

# Holds for all domains of the admin and of the admins below it.
resource "postplane_admin_filter_rule" "no_invoices" {
  admin     = postplane_admin.acme.name
  name      = "no-invoices"
  direction = "incoming"
  action    = "block"

  conditions = {
    any_of = [
      { field = "subject", op = "matches", value = "(overdue|final) invoice", flags = ["i"] },
    ]
  }
}
