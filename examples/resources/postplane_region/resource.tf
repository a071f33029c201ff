resource "postplane_region" "eu" {
  name            = "eu"
  mx_hosts        = ["mx1.eu.example.net", "mx2.eu.example.net"]
  submission_host = "smtp.eu.example.net"
  delivery_cidrs  = ["192.0.2.0/28"]
  spf_include     = "spf.eu.example.net"
}
