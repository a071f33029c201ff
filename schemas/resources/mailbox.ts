// A recipient that a domain knows.
import { field } from '../field.ts';
import { defineResource } from '../resource.ts';
import { bool, localPart, text } from '../types.ts';
import { domain } from './domain.ts';

export const mailbox = defineResource({
  kind: 'mailbox',
  parent: domain,
  own_key: ['local_part'],
  description: 'A mailbox of a domain. Recipients are compared without regard to case.',
  attributes: {
    local_part: field(localPart, {
      description: 'What stands before the "@", lower-case.',
      requires_replace: true,
      example: 'info',
    }),
    description: field(text(200), { description: 'What people call it.', optional: true }),
    filtering: field(bool, {
      description: 'Whether its incoming mail is filtered. Null inherits from the domain.',
      inherits: true,
    }),
    block_macros: field(bool, {
      description:
        'Whether incoming messages with document macros are rejected. Null inherits `block_macros` of the domain, which also says what is done with documents that cannot be looked into.',
      inherits: true,
    }),
    archiving: field(bool, {
      description: 'Whether its mail is archived. Null inherits from the domain.',
      inherits: true,
    }),
    reports: field(bool, {
      description: 'Whether it gets quarantine reports. Null inherits from the domain.',
      inherits: true,
    }),
    discard: field(bool, {
      description: 'Whether accepted mail is dropped instead of delivered. Null inherits from the domain.',
      inherits: true,
    }),
    distribution_list: field(bool, {
      description: 'Whether it stands for many people. Default false.',
      default: false,
    }),
  },
  example: { domain: 'example.com', local_part: 'info', filtering: true },
});
