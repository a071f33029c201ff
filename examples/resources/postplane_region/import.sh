terraform import postplane_region.eu eu
