// Senders that a domain never, or always, lets through: who writes to it, and as whom its outgoing users may not send.
import { field } from '../field.ts';
import type { Fault } from '../problems.ts';
import { defineResource } from '../resource.ts';
import { bool, oneOf, senderPattern, slug, text } from '../types.ts';
import { domain } from './domain.ts';

interface Entry {
  direction: 'incoming' | 'outgoing';
  list: 'allow' | 'block';
  outgoing_user: string | null;
  match_envelope: boolean;
  match_header: boolean;
}

export const senderListEntry = defineResource({
  kind: 'sender_list_entry',
  parent: domain,
  own_key: ['direction', 'list', 'pattern'],
  collection: 'sender-list-entries',
  description:
    'A sender on a list of one domain. Incoming: `block` refuses its mail, `allow` skips the spam check (what a sender claims to be proves nothing: prefer addresses that nobody forges). Outgoing: `block` refuses it as a sender. Block beats allow; malware is looked for in any case. Of all that may decide on a message the first that applies does: recipient block list, sender block list, global block rules, malware, macros, recipient allow list, sender allow list, the other rules in their order, the score.',
  attributes: {
    direction: field(oneOf('incoming', 'outgoing'), {
      description: '`incoming`: who writes to the domain. `outgoing`: as whom its outgoing users send.',
      requires_replace: true,
      example: 'outgoing',
    }),
    list: field(oneOf('allow', 'block'), {
      description: '`block`: refused with 550 5.7.1. `allow`: no spam check; only for `incoming`.',
      requires_replace: true,
      example: 'block',
    }),
    pattern: field(senderPattern, {
      description: 'An address, a domain (`example.net`) or all domains below one (`*.example.net`), lower-case.',
      requires_replace: true,
      example: 'ceo@example.com',
    }),
    outgoing_user: field(slug, {
      description: 'For `outgoing`: only mail of this outgoing user. Null: of all.',
      optional: true,
      references: { kind: 'outgoing_user', under: ['domain'] },
    }),
    match_envelope: field(bool, {
      description: 'Whether the envelope sender (MAIL FROM) is looked at. Default true.',
      default: true,
    }),
    match_header: field(bool, {
      description: 'Whether the addresses in From and Sender are looked at. Default false.',
      default: false,
    }),
    description: field(text(200), { description: 'Why it is there.', optional: true }),
  },
  example: {
    domain: 'example.com',
    direction: 'outgoing',
    list: 'block',
    pattern: 'ceo@example.com',
    match_header: true,
  },
  check: entryFaults,
});

function entryFaults(entry: Entry): Fault[] {
  const faults: Fault[] = [];
  const fault = (pointer: string, detail: string): number => faults.push({ pointer, code: 'conflict', detail });
  if (entry.direction === 'outgoing' && entry.list === 'allow')
    fault('/list', 'must be "block" for direction "outgoing": what outgoing users send is always checked');
  if (entry.direction === 'incoming' && entry.outgoing_user !== null)
    fault('/outgoing_user', 'is only for direction "outgoing"');
  if (!entry.match_envelope && !entry.match_header)
    fault('/match_envelope', 'must be true unless match_header is: the entry would match nothing');
  return faults;
}
