terraform import postplane_oidc_trust.plan mail-plan
