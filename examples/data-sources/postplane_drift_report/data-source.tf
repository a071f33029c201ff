# What others did to the objects of this configuration, whose provider has `managed_by`.
data "postplane_drift_report" "acme" {
  admin = "acme"
}

check "nothing_by_hand" {
  assert {
    condition     = data.postplane_drift_report.acme.changed + data.postplane_drift_report.acme.deleted == 0
    error_message = join("\n", [for one in data.postplane_drift_report.acme.changes : "${one.kind} ${one.id} ${one.operation} by ${one.actor} at ${one.at}"])
  }
}

output "drift" {
  value = {
    changed   = data.postplane_drift_report.acme.changed
    deleted   = data.postplane_drift_report.acme.deleted
    unmanaged = data.postplane_drift_report.acme.unmanaged
  }
}
