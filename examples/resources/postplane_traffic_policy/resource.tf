# Ten deliveries at once and ten a second to everybody whose mail Google has, whatever the domain.
resource "postplane_traffic_policy" "google" {
  name            = "google"
  domains         = ["gmail.com", "googlemail.com"]
  mx_hosts        = ["*.google.com"]
  max_connections = 10
  max_per_minute  = 600
}

# A provider that closes the connection after twenty messages.
resource "postplane_traffic_policy" "example" {
  name                        = "example-net"
  domains                     = ["example.net", "*.example.net"]
  max_connections             = 2
  max_messages_per_connection = 20
}
