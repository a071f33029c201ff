# Who is not written to any more because there is nobody.
data "postplane_suppressions" "all" {
  domain = "example.com"
}

output "suppressed" {
  value = { recipients = [for one in data.postplane_suppressions.all.suppressions : one.recipient] }
}
