# terraform query -generate-config-out=arf_intakes.tf
list "postplane_arf_intake" "all" {
  provider         = postplane
  include_resource = true
}
