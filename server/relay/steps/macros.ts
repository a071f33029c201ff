// Documents with macros: who wants them refused, and the verdict (mail.md L11). What was found comes from the MIME worker.
import { replies } from '../replies.ts';
import type { Recipient, Transaction } from '../transaction.ts';
import { type Verdict, accept, refuse } from '../verdict.ts';
import type { FoundMacro } from './mime-worker.ts';

/** What becomes of documents that cannot be looked into; null: macros are not looked for. */
export type MacroPolicy = 'reject' | 'accept' | null;

/** What the outgoing user wants, or the recipients: all of one transaction want the same. */
export function macroPolicy({ user, recipients }: Transaction): MacroPolicy {
  if (user === null) return recipients[0] === undefined ? null : macroPolicyOf(recipients[0]);
  return policyFrom(user.settings.block_macros, user.settings.macro_unknown);
}

/** What the mailbox of an incoming recipient wants, or its domain. */
export function macroPolicyOf({ domain, mailbox }: Pick<Recipient, 'domain' | 'mailbox'>): MacroPolicy {
  return policyFrom(mailbox?.block_macros ?? domain?.document['block_macros'], domain?.document['macro_unknown']);
}

function policyFrom(blocks: unknown, unknown: unknown): MacroPolicy {
  if (blocks !== true) return null;
  return unknown === 'accept' ? 'accept' : 'reject';
}

/** Refused with the name of the attachment, so that its sender knows what to leave out; never kept. */
export function macroVerdict({ reasons }: Transaction, found: FoundMacro | null, policy: MacroPolicy): Verdict {
  if (found === null || policy === null) return accept;
  const blocks = found.kind === 'macro' || policy === 'reject';
  reasons.push({
    scanner: 'macros',
    classification: blocks ? 'macro' : 'accepted',
    score: blocks ? 1 : 0,
    symbols: [found.what],
  });
  if (!blocks) return accept;
  const name = found.name.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 80);
  const reply = found.kind === 'macro' ? replies.macro(name) : replies.macroUnknown(name);
  return refuse(reply, 'macro', `${name}: ${found.what}`);
}
