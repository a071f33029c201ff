// Whether the sender is locked (mail.md I12): the outgoing user, or the identity behind it.
import type { HoldingLock } from '../locks.ts';
import { replies } from '../replies.ts';
import type { Relay, Transaction } from '../transaction.ts';
import { type Verdict, accept, discard, refuse } from '../verdict.ts';

/** MAIL: the user, and the identity where it is known by then. Whoever is to notice nothing is told at the end of DATA. */
export function senderNotLocked(relay: Relay, transaction: Transaction): Verdict {
  const { user, identity } = transaction;
  if (relay.senders === undefined || user === null) return accept;
  const { locks } = relay.senders;
  if (!locks.known) return refuse(replies.internalError, 'deferred', 'the locks are not known yet');
  const lock = locks.find(user, identity);
  if (lock === undefined || user.settings.locked_response === 'blackhole') return accept;
  return refusal(lock, user.settings.locked_response);
}

/** The end of DATA: also an identity from a header, and a lock that came meanwhile. */
export function messageNotLocked(relay: Relay, { user, identity }: Transaction): Verdict {
  if (relay.senders === undefined || user === null) return accept;
  const lock = relay.senders.locks.find(user, identity);
  if (lock === undefined) return accept;
  const response = user.settings.locked_response;
  return response === 'blackhole'
    ? discard(relay.newQueueId(), 'locked', `${lock.of} ${nameOf(lock)}`)
    : refusal(lock, response);
}

/** Whether the messages of a transaction are dropped anyway, so that they use nothing up. */
export function isBlackholed(relay: Relay, { user, identity }: Transaction): boolean {
  if (user === null || user.settings.locked_response !== 'blackhole') return false;
  return relay.senders?.locks.find(user, identity) !== undefined;
}

function refusal(lock: HoldingLock, response: 'reject' | 'tempfail'): Verdict {
  const name = nameOf(lock);
  const reply = response === 'reject' ? replies.locked(name) : replies.lockedNow(name);
  return refuse(reply, 'locked', `${lock.of} ${name}`);
}

function nameOf({ id }: HoldingLock): string {
  return id === null ? 'administrative lock' : `lock ${id}`;
}
