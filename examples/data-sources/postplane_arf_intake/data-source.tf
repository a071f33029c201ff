data "postplane_arf_intake" "this" {
  name = "fbl"
}

output "arf_intake" {
  value = data.postplane_arf_intake.this
}
