resource "postplane_arf_intake" "fbl" {
  name            = "fbl"
  address         = "fbl@reports.example.net"
  allowed_sources = ["198.51.100.0/24"]
  auto_action     = "suggest_lock"
}
