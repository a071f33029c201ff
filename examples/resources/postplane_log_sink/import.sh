terraform import postplane_log_sink.siem siem
