terraform import postplane_arf_intake.fbl fbl
