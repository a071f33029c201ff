resource "postplane_global_filter_rule" "no_executables" {
  scope     = "global"
  name      = "no-executables"
  direction = "incoming"
  action    = "block"

  conditions = {
    any_of = [
      { field = "attachment_ext", op = "is", value = "exe" },
      { field = "attachment_ext", op = "is", value = "scr" },
    ]
  }
}
