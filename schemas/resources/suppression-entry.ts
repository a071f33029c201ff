// Recipients that the outgoing users of a domain never send to: who asked not to be written to, and addresses known to be dead.
import { field } from '../field.ts';
import { defineResource } from '../resource.ts';
import { senderPattern, text } from '../types.ts';
import { domain } from './domain.ts';

export const suppressionEntry = defineResource({
  kind: 'suppression_entry',
  parent: domain,
  own_key: ['recipient'],
  collection: 'suppression-entries',
  description:
    'A recipient that outgoing users of one domain never send to: 550 5.7.1 at RCPT. Recipients that turned out not to exist are suppressed by themselves where `suppression` of the outgoing user says so; those are run-time state and no resource.',
  attributes: {
    recipient: field(senderPattern, {
      description: 'An address, a domain (`example.net`) or all domains below one (`*.example.net`), lower-case.',
      requires_replace: true,
      example: 'joe@example.net',
    }),
    description: field(text(200), { description: 'Why it is there.', optional: true }),
  },
  example: { domain: 'example.com', recipient: 'joe@example.net', description: 'asked not to be written to' },
});
