// The vocabulary of the message log: what happened to a message (status) and why (classification).

/** What happened to one recipient of a message. */
export const messageStatuses = {
  queued: 'Accepted and waiting for its first or next attempt.',
  delivered: 'Accepted by the destination.',
  bounced: 'Refused by the destination; the sender was told.',
  'delivery-failed': 'Refused by the destination; there was no sender to tell.',
  'queue-frozen': 'An undeliverable notification, kept for an administrator.',
  'queue-bounced': 'Taken out of the queue by an administrator; the sender was told.',
  'queue-removed': 'Taken out of the queue by an administrator without a word.',
  'queue-expired': 'Retried for as long as the policy says; the sender was told.',
  quarantined: 'Blocked and kept for review.',
  'quarantine-expired': 'Deleted from quarantine when its time was over.',
  'quarantine-removed': 'Deleted from quarantine by an administrator.',
  rejected: 'Refused for good.',
  'not-accepted': 'Refused for now.',
  blackholed: 'Answered with 250 and dropped, as the policy says.',
  released: 'Let out of quarantine by an administrator.',
  'auto-released': 'Let out of quarantine by a rule.',
} as const;
export type MessageStatus = keyof typeof messageStatuses;

/** What reports call rejected; all other statuses are accepted. */
export const blockedStatuses: readonly MessageStatus[] = [
  'quarantined',
  'quarantine-expired',
  'quarantine-removed',
  'rejected',
  'not-accepted',
  'blackholed',
];

/** Why. */
export const messageClassifications = {
  accepted: 'Nothing found.',
  whitelisted: 'An allow rule or list matched.',
  spam: 'Judged spam.',
  phish: 'Judged phishing.',
  virus: 'Malware found.',
  macro: 'A document with a macro.',
  blocked_rule: 'A block rule matched.',
  oversize: 'Larger than allowed.',
  blacklisted: 'Sender or recipient is on a block list.',
  locked: 'The sender is locked.',
  deferred: 'A limit or an outage; it may be tried again.',
  unknown: 'The recipient or sender does not exist.',
} as const;
export type MessageClassification = keyof typeof messageClassifications;

/** What makes a message a bad one, for locks, policies and reports. */
export const badClassifications: readonly MessageClassification[] = ['spam', 'phish', 'virus'];

/** Where a queued recipient stands. */
export const queueStates = {
  queued: 'Waiting for its first attempt.',
  deferred: 'Waiting after a failed attempt.',
  held: 'Held by an administrator.',
  frozen: 'An undeliverable notification.',
} as const;
export type QueueState = keyof typeof queueStates;

export type Direction = 'incoming' | 'outgoing';
