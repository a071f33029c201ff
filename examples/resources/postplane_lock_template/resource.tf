resource "postplane_admin" "acme" {
  name          = "acme"
  abuse_contact = ["abuse@acme.example"]
}

# Used for all outgoing users of the admin, and of the admins below it, that name no other.
resource "postplane_lock_template" "german" {
  admin      = postplane_admin.acme.name
  name       = "german"
  is_default = true
  language   = "de"
  subject    = "Versand gesperrt: {{#identity}}{{identity}}, {{/identity}}{{user}}@{{domain}}"

  text = <<-EOT
    Gesperrt seit {{locked_at}}.
    Grund: {{reason}}
    {{#unlocks_at}}
    Endet von selbst: {{unlocks_at}}
    {{/unlocks_at}}
    {{#sample_subjects}}
    Betreff: {{.}}
    {{/sample_subjects}}
    {{#unlock_url}}
    Entsperren: {{unlock_url}}
    {{/unlock_url}}
  EOT

  html = <<-EOT
    <p>Gesperrt seit {{locked_at}}: {{reason}}</p>
    {{#unlock_url}}<p><a href="{{unlock_url}}">Entsperren</a></p>{{/unlock_url}}
  EOT
}
