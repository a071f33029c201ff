# Who is locked behind the outgoing users of a domain, at this moment.
data "postplane_identities" "locked" {
  domain = "example.com"
  locked = true
}

output "locked_identities" {
  value = { identities = [for one in data.postplane_identities.locked.identities : "${one.outgoing_user}: ${one.identity}"] }
}
