// Which queued mail waits for its sender to be unlocked (mail.md 6, rank 4). What an administrator let out of the quarantine, and
// mail of our own, never does.
import type { Configuration } from '../config/configuration.ts';
import type { Envelope } from './envelope.ts';
import type { Locks } from './locks.ts';

/** Whether the sender of a message is locked and his queued mail held. */
export function isSenderHeld(configuration: Configuration, locks: Locks, envelope: Envelope): boolean {
  if (envelope.direction !== 'outgoing' || envelope.outgoingUser === null || envelope.released === true) return false;
  const user = configuration.current.domain(envelope.domain)?.outgoingUsers.get(envelope.outgoingUser);
  if (user === undefined || user.settings.queued_mail_when_locked !== 'hold') return false;
  return locks.find(user, envelope.identity) !== undefined;
}

/** Names the sender of a message: messages of one are held and released together. */
export function senderKey({ domain, outgoingUser, identity }: Envelope): string {
  return JSON.stringify([domain, outgoingUser, identity]);
}
