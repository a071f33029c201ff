// The list of resources, in dependency order: what a resource refers to stands before it.
import type { Resource } from './resource.ts';
import { admin } from './resources/admin.ts';
import { administrativeLock, identityAdministrativeLock } from './resources/administrative-lock.ts';
import { arfIntake } from './resources/arf-intake.ts';
import { dkimKey } from './resources/dkim-key.ts';
import { domain } from './resources/domain.ts';
import { adminFilterRule, filterRule, globalFilterRule } from './resources/filter-rule.ts';
import { identityHeader } from './resources/identity-header.ts';
import { installation } from './resources/installation.ts';
import { listener } from './resources/listener.ts';
import { adminLogSink, logSink } from './resources/log-sink.ts';
import { lockTemplate } from './resources/lock-template.ts';
import { mailbox } from './resources/mailbox.ts';
import { oidcTrust } from './resources/oidc-trust.ts';
import { outgoingUser } from './resources/outgoing-user.ts';
import { adminRecipientListEntry, recipientListEntry } from './resources/recipient-list-entry.ts';
import { adminReportSchedule, reportSchedule } from './resources/report-schedule.ts';
import { region } from './resources/region.ts';
import { route } from './resources/route.ts';
import { senderListEntry } from './resources/sender-list-entry.ts';
import { smarthost } from './resources/smarthost.ts';
import { suppressionEntry } from './resources/suppression-entry.ts';
import { trafficPolicy } from './resources/traffic-policy.ts';
import { adminTrustedRelay, trustedRelay } from './resources/trusted-relay.ts';

export const resources: readonly Resource[] = [
  installation,
  region,
  admin,
  adminFilterRule,
  adminRecipientListEntry,
  adminReportSchedule,
  lockTemplate,
  adminTrustedRelay,
  trustedRelay,
  globalFilterRule,
  arfIntake,
  logSink,
  adminLogSink,
  oidcTrust,
  listener,
  trafficPolicy,
  smarthost,
  domain,
  dkimKey,
  route,
  mailbox,
  outgoingUser,
  identityHeader,
  administrativeLock,
  identityAdministrativeLock,
  filterRule,
  recipientListEntry,
  reportSchedule,
  senderListEntry,
  suppressionEntry,
];
