// Recipients whose mail is always delivered or never accepted, whatever it is.
import { type Fields, field } from '../field.ts';
import { defineResource } from '../resource.ts';
import { localPart, oneOf, text } from '../types.ts';
import { admin } from './admin.ts';
import { domain } from './domain.ts';

const attributes = {
  list: field(oneOf('allow', 'block'), {
    description: '`allow`: no spam check for this recipient. `block`: refused at RCPT.',
    requires_replace: true,
    example: 'block',
  }),
  local_part: field(localPart, {
    description: 'What stands before the "@", lower-case; `*` means every recipient.',
    requires_replace: true,
    example: 'sales',
  }),
  description: field(text(200), { description: 'Why it is there.', optional: true }),
} as const satisfies Fields;

export const recipientListEntry = defineResource({
  kind: 'recipient_list_entry',
  parent: domain,
  own_key: ['list', 'local_part'],
  description: 'A recipient of one domain on the allow or the block list. Block beats everything else.',
  attributes,
  example: { domain: 'example.com', list: 'block', local_part: 'sales' },
});

export const adminRecipientListEntry = defineResource({
  kind: 'admin_recipient_list_entry',
  parent: admin,
  parent_key: ['admin'],
  own_key: ['list', 'local_part'],
  collection: 'recipient-list-entries',
  description: 'A recipient on the allow or the block list in all domains of an admin and of the admins below it.',
  attributes,
  example: { admin: 'acme', list: 'allow', local_part: 'abuse' },
});
