terraform import postplane_domain.example example.com
