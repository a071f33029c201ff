terraform import postplane_dkim_key.rsa example.com/s2026
