# v=spf1 include:spf.eu.example.net ip4:192.0.2.0/24 -all
output "spf" {
  value = provider::postplane::spf_record(["include:spf.eu.example.net", "ip4:192.0.2.0/24"], "-all")
}
