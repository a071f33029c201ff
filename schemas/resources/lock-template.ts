// The e-mail that tells of an automatic lock.
import { field } from '../field.ts';
import { defineResource } from '../resource.ts';
import { type TemplateVariables, templateFault } from '../template.ts';
import { bool, languageTag, lines, slug, text } from '../types.ts';
import { admin } from './admin.ts';

/** What a lock template may name. */
export const lockVariables = {
  user: 'text',
  domain: 'text',
  identity: 'text',
  reason: 'text',
  locked_at: 'text',
  unlocks_at: 'text',
  auto_unlocks_left: 'text',
  unlock_url: 'text',
  unlock_call: 'text',
  sample_subjects: 'list',
} as const satisfies TemplateVariables;

const SYNTAX =
  'Holds variables such as `{{identity}}`, and sections: `{{#name}}...{{/name}}` is written where the variable is not empty, `{{^name}}...{{/name}}` where it is, and for each element of a list, which is `{{.}}` inside.';

export const lockTemplate = defineResource({
  kind: 'lock_template',
  parent: admin,
  parent_key: ['admin'],
  description:
    'The e-mail that tells the abuse contact that an outgoing user or an identity was locked by itself. Variables: `user`, `domain`, `identity` (empty where the user itself is locked), `reason`, `locked_at`, `unlocks_at` (empty: not by itself), `auto_unlocks_left`, `unlock_url` (empty without POSTPLANE_PUBLIC_URL), `unlock_call` (the call of the API that unlocks) and the list `sample_subjects`. Used by the outgoing users of the admin, and of the admins below it, that name it; those that name none use the default of the nearest admin that has one.',
  attributes: {
    name: field(slug, { description: 'Unique within the admin.', requires_replace: true, example: 'german' }),
    is_default: field(bool, {
      description:
        'Whether it is used where an outgoing user names no template. Of several the first by name. Default false.',
      default: false,
    }),
    language: field(languageTag, {
      description: 'Language of the text (BCP 47), for Content-Language and the form of times. Default `en`.',
      default: 'en',
    }),
    subject: field(text(200), { description: `Subject line. ${SYNTAX}` }),
    text: field(lines(20_000), { description: `The mail as plain text. ${SYNTAX}` }),
    html: field(lines(100_000), {
      description: `The mail as HTML; values are escaped. Null: plain text alone. ${SYNTAX}`,
      optional: true,
    }),
  },
  example: {
    admin: 'acme',
    name: 'german',
    is_default: true,
    language: 'de',
    subject: 'Gesperrt: {{user}}@{{domain}}',
    text: 'Gesperrt seit {{locked_at}}: {{reason}}\n{{#unlock_url}}\nEntsperren: {{unlock_url}}\n{{/unlock_url}}\n',
  },
  check: (document) =>
    (['subject', 'text', 'html'] as const).flatMap((name) => {
      const template = document[name];
      const fault = template === null ? undefined : templateFault(template, lockVariables);
      return fault === undefined ? [] : [{ pointer: `/${name}`, code: 'invalid_value', detail: fault }];
    }),
});
