# A password for one run, beside that of the outgoing user, which must exist already.
ephemeral "postplane_outgoing_user_credential" "newsletter" {
  domain        = "example.com"
  outgoing_user = "newsletter"
}

resource "terraform_data" "check" {
  provisioner "local-exec" {
    command = "test -n \"$SMTP_PASSWORD\" # here a program that sends mail"
    environment = {
      SMTP_LOGIN    = ephemeral.postplane_outgoing_user_credential.newsletter.login
      SMTP_PASSWORD = ephemeral.postplane_outgoing_user_credential.newsletter.password
    }
  }
}
