# 10 mx1.example.net. and 20 mx2.example.net.
output "mx" {
  value = provider::postplane::mx_records(["mx1.example.net", "mx2.example.net"])[*].value
}
