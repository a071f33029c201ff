# The records to publish, by a key that is known at the first plan: for_each may use them.
data "postplane_dns_records" "example" {
  domain = "example.com"
  admin  = "acme"
}

output "dns_records" {
  value = { for key, record in data.postplane_dns_records.example.records : key => "${record.name} ${record.type} ${record.value}" }
}
