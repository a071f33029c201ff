data "postplane_domains" "all" {}

output "domains" {
  value = [for one in data.postplane_domains.all.domains : one.domain]
}
