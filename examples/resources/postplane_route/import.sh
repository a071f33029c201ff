terraform import postplane_route.primary example.com/primary
