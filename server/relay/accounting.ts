// After the outcome of an outgoing message (mail.md 3.1, step 10): what it used of the limits, the identity that sent it, and
// a bad verdict, which may lock, before the reply.
import type { OutgoingUserConfig } from '../config/configuration.ts';
import { idOf } from './locks.ts';
import type { Reply } from './replies.ts';
import type { Relay, Transaction } from './transaction.ts';

const BAD = new Set(['spam', 'phish', 'virus']);

/** `transaction.classification` and `rule` hold the outcome. Never throws: the message is judged, whatever happens here. */
export async function account(relay: Relay, transaction: Transaction, reply: Reply): Promise<void> {
  const { senders } = relay;
  const { user, identity, classification } = transaction;
  if (senders === undefined || user === null) return;
  // Who only claims to be a user says nothing about it.
  if (transaction.trusted?.proven === false) return senders.limits.release(transaction);
  if (reply.code === 250 && classification !== 'locked') senders.limits.settle(transaction);
  else senders.limits.release(transaction);
  if (classification === 'locked' || classification === 'deferred') return;
  if (reply.code === 250 && (classification === 'accepted' || classification === 'whitelisted'))
    senders.discovered.seen(transaction, relay.now());
  const bad = BAD.has(classification) || countsTowardsLock(user, transaction);
  if (identity !== null) senders.identities.seen(idOf(user), identity, relay.now(), bad);
  if (bad) await senders.locks.bad(user, identity, classification, transaction.sender === null);
}

// Block rules count only where they say so.
function countsTowardsLock({ domain }: OutgoingUserConfig, { classification, rule }: Transaction): boolean {
  if (classification !== 'blocked_rule' || rule === null) return false;
  return domain.rules.find((one) => one.id === rule)?.document['counts_towards_lock'] === true;
}
