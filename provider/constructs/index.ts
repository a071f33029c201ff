// Constructs for CDKTF above the generated bindings: a domain with all that belongs to it, in a few lines.
export { MailAdmin, type MailAdminProps } from './mail-admin.ts';
export { MailDomain, type MailDomainProps } from './mail-domain.ts';
export { when, type Condition } from './conditions.ts';
