data "postplane_suppression_entries" "all" {
  domain = "example.com"
}

output "suppression_entries" {
  value = [for one in data.postplane_suppression_entries.all.suppression_entries : one.recipient]
}
