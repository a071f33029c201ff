# joe@example.com
output "address" {
  value = provider::postplane::normalize_address("Joe@Example.COM")
}
