terraform import postplane_report_schedule.daily example.com/daily
