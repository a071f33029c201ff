# { address = "joe@example.com", local_part = "joe", domain = "example.com" }
output "parts" {
  value = provider::postplane::parse_address("Joe@Example.COM")
}
