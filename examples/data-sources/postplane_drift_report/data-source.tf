# Nothing may have been changed behind our back. Outside of the check, so that it makes no plan of its own.
data "postplane_drift_report" "ours" {
  manager = "acme/mail"
}

check "nobody_else_changed_it" {
  assert {
    condition     = data.postplane_drift_report.ours.changed + data.postplane_drift_report.ours.deleted == 0
    error_message = "Changed by others: ${jsonencode(data.postplane_drift_report.ours.changes)}"
  }
}

output "drift" {
  value = {
    changed   = data.postplane_drift_report.ours.changed
    deleted   = data.postplane_drift_report.ours.deleted
    unmanaged = data.postplane_drift_report.ours.unmanaged
  }
}
