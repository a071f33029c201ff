# The outgoing gateway of a mail provider. Its networks are in DNS: `dig TXT _netblocks.google.com` and the others that
# _spf.google.com includes.
resource "postplane_trusted_relay" "workspace" {
  name          = "workspace"
  provider_name = "google"
  cidrs         = ["192.0.2.0/24", "2001:db8:4000::/36"]
}
