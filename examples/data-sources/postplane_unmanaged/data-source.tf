# What was made by hand, or is declared where no `managed_by` is set.
data "postplane_unmanaged" "acme" {
  admin = "acme"
}

output "import_blocks" {
  value = [
    for one in data.postplane_unmanaged.acme.objects :
    "import {\n  to = ${one.resource_type}.NAME\n  id = \"${one.import_id}\"\n}"
  ]
}
