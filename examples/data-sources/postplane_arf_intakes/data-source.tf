data "postplane_arf_intakes" "all" {}

output "arf_intakes" {
  value = [for one in data.postplane_arf_intakes.all.arf_intakes : one.name]
}
