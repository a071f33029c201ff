terraform import postplane_filter_rule.no_invoices example.com/no-invoices
