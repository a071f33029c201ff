terraform import postplane_sender_list_entry.director example.com/outgoing/block/director@example.com
