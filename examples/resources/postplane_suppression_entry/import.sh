terraform import postplane_suppression_entry.joe example.com/joe@example.net
