# Whose messages are refused most.
data "postplane_outgoing_report" "refused" {
  domain         = "example.com"
  classification = "rejected"
  group_by       = "identity"
  limit          = 10
}

output "most_refused" {
  value = { rows = [for row in data.postplane_outgoing_report.refused.rows : "${coalesce(row.key, "none")}: ${row.messages}"] }
}
