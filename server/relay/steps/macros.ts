// Documents with macros: who wants them refused, and the verdict (mail.md L11). What was found comes from the MIME worker.
import { replies } from '../replies.ts';
import type { Transaction } from '../transaction.ts';
import { type Verdict, accept, refuse } from '../verdict.ts';
import type { FoundMacro } from './mime-worker.ts';

/** What becomes of documents that cannot be looked into; null: macros are not looked for. */
export type MacroPolicy = 'reject' | 'accept' | null;

/** What the outgoing user, or the domain of the recipients, wants. */
export function macroPolicy({ user, recipients }: Transaction): MacroPolicy {
  const settings = user?.settings ?? recipients[0]?.domain?.document;
  if (settings?.['block_macros'] !== true) return null;
  return settings['macro_unknown'] === 'accept' ? 'accept' : 'reject';
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
