# v=DMARC1; p=quarantine; rua=mailto:dmarc@example.com
output "dmarc" {
  value = provider::postplane::dmarc_record("quarantine", { rua = "dmarc@example.com" })
}
