terraform import 'postplane_mailbox.this["info"]' example.com/info
