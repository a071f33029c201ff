resource "postplane_admin" "acme" {
  name = "acme"
}

resource "postplane_domain" "example" {
  domain = "example.com"
  admin  = postplane_admin.acme.name
}

# Publish the record with your DNS provider, then wait until Postplane sees it:
#
#   resource "aws_route53_record" "verification" {
#     zone_id = var.zone_id
#     name    = data.postplane_dns_records.example.records["verification"].name
#     type    = "TXT"
#     ttl     = 300
#     records = [data.postplane_dns_records.example.records["verification"].value]
#   }
data "postplane_dns_records" "example" {
  domain = "example.com"
  admin  = "acme"
}

resource "postplane_domain_verification" "example" {
  domain = postplane_domain.example.domain
}
