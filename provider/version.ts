// The provider's version and its source address.
export const VERSION = '0.1.0';
export const ADDRESS = 'registry.terraform.io/postplane/postplane';
