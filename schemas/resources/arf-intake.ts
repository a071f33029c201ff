// Where others report abuse to: an address whose mail is read as feedback reports.
import { field } from '../field.ts';
import { defineResource } from '../resource.ts';
import { cidr, count, emailAddress, many, oneOf, slug, text } from '../types.ts';

export const arfIntake = defineResource({
  kind: 'arf_intake',
  description:
    'An address that takes feedback reports (RFC 5965) of third parties. Each is matched with the message it is about, by queue id, Message-ID or source and time. Only a token of the installation reads or writes it.',
  attributes: {
    name: field(slug, { description: 'Unique in the installation.', requires_replace: true, example: 'fbl' }),
    description: field(text(200), { description: 'Who reports here.', optional: true }),
    address: field(emailAddress, {
      description:
        'The address reports come to, in any domain whose mail reaches this gateway. No other intake has it.',
    }),
    allowed_sources: field(many(cidr, 100), {
      description: 'Networks that may report. Empty: any; then `auto_action` cannot be `lock_identity`.',
      default: [],
    }),
    auto_action: field(oneOf('none', 'suggest_lock', 'lock_identity'), {
      description:
        'What follows from a report on a message with an identity: `none`, `suggest_lock` (the report says so) or `lock_identity`. Default `none`.',
      default: 'none',
    }),
    lock_after: field(count(1, 1000), {
      description:
        'With `lock_identity`: as many complaints about one identity lock it, until somebody unlocks it. Those to other intakes count, too. Default 1.',
      default: 1,
    }),
    lock_window_hours: field(count(1, 720), {
      description: 'Within how many hours they must come. Default 24.',
      default: 24,
    }),
  },
  example: {
    name: 'fbl',
    address: 'fbl@reports.example.net',
    allowed_sources: ['198.51.100.0/24'],
    auto_action: 'suggest_lock',
  },
  check: (document) =>
    document.auto_action === 'lock_identity' && document.allowed_sources.length === 0
      ? [{ pointer: '/allowed_sources', code: 'conflict', detail: 'must name who may report where reports lock' }]
      : [],
  claims: (document) => [{ value: `report address ${document.address}`, pointer: '/address' }],
});
