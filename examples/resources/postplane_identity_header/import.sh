terraform import postplane_identity_header.client_id example.com/smarthost/x-client-id
