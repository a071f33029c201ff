terraform import postplane_recipient_list_entry.sales example.com/block/sales
