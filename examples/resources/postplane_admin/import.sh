terraform import postplane_admin.acme acme
