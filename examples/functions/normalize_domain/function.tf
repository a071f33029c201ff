# xn--bcher-kva.example
output "domain" {
  value = provider::postplane::normalize_domain("Bücher.Example.")
}
