terraform import postplane_admin_log_sink.siem acme/siem
