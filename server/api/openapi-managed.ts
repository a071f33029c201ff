// Claims of managers, as the OpenAPI document describes them.
import type { JsonObject } from '../../schemas/parse.ts';
import { object } from './openapi-schemas.ts';

/** Objects of one claim. */
export const MOST_AT_ONCE = 1000;

const text: JsonObject = { type: 'string' };
const maybeText: JsonObject = { type: ['string', 'null'] };
const time: JsonObject = { type: 'string', format: 'date-time' };
const noon = '2026-01-31T12:00:00.000Z';

export const managedExample = {
  kind: 'route',
  id: 'example.com/primary',
  admin: 'acme',
  manager: 'acme/mail',
  revision: 17,
  current_revision: 18,
  claimed_at: noon,
  claimed_by: 'ci (t_5f1c2d3e4a5b6978)',
  reason: null,
};
export const unmanagedExample = {
  kind: 'route',
  id: 'example.com/by-hand',
  admin: 'acme',
  revision: 12,
  updated_at: noon,
};
export const itemExample = { kind: 'route', id: 'example.com/primary', revision: 17 };
export const resultExample = { kind: 'route', id: 'example.com/primary', result: 'claimed', manager: 'acme/mail' };

const kind = [text, 'Kind of the object.', 'route'] as const;
const id = [text, 'ID of the object.', 'example.com/primary'] as const;
const admin = [maybeText, 'The admin it belongs to; null: the installation.', 'acme'] as const;
const page = (name: string, what: string): JsonObject =>
  object(`A page of ${what}.`, {
    items: [
      { type: 'array', items: { $ref: `#/components/schemas/${name}` }, 'x-postplane-collection': 'list' },
      `The ${what}.`,
      [],
    ],
    next_cursor: [maybeText, 'Send it as `cursor` for the next page; null: this is the last.', null],
  });

export const managedSchemas: JsonObject = {
  ManagedObject: object('An object that a manager has claimed.', {
    kind,
    id,
    admin,
    manager: [text, 'Who manages it.', managedExample.manager],
    revision: [{ type: 'integer' }, 'The last revision that the manager has written or seen.', 17],
    current_revision: [{ type: ['integer', 'null'] }, 'Its revision now; null: it is gone.', 18],
    claimed_at: [time, 'When it was claimed.', noon],
    claimed_by: [text, 'The token that did.', managedExample.claimed_by],
    reason: [maybeText, 'Why it was taken over from another manager; null: it was not.', managedExample.reason],
  }),
  UnmanagedObject: object('An object that no manager has claimed.', {
    kind,
    id,
    admin,
    revision: [{ type: 'integer' }, 'Its revision.', 12],
    updated_at: [time, 'When it was last changed.', noon],
  }),
  ManagedObjectPage: page('ManagedObject', 'claims'),
  UnmanagedObjectPage: page('UnmanagedObject', 'objects'),
  ClaimInput: object(
    'What to claim or to give up.',
    {
      items: [
        {
          type: 'array',
          maxItems: MOST_AT_ONCE,
          'x-postplane-collection': 'list',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['kind', 'id'],
            properties: {
              kind: { ...text, description: 'Kind of the object.', examples: ['route'] },
              id: { ...text, description: 'ID of the object.', examples: ['example.com/primary'] },
              revision: {
                type: 'integer',
                description:
                  'The revision that the manager has seen: changes by others up to it are no drift any more.',
                examples: [17],
              },
            },
          },
        },
        `Up to ${MOST_AT_ONCE} objects.`,
        [itemExample],
      ],
      take_over: [{ type: 'boolean' }, 'Claim also what others have claimed, with `reason`. Default false.', false],
      reason: [
        { ...text, maxLength: 500 },
        'Why it is taken over; kept with the claim.',
        'moved to another repository',
      ],
    },
    ['take_over', 'reason'],
  ),
  ClaimResult: object('What became of each.', {
    items: [
      {
        type: 'array',
        'x-postplane-collection': 'list',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['kind', 'id', 'result', 'manager'],
          properties: {
            kind: { ...text, description: 'Kind of the object.', examples: ['route'] },
            id: { ...text, description: 'ID of the object.', examples: ['example.com/primary'] },
            result: {
              type: 'string',
              enum: ['claimed', 'managed_elsewhere', 'not_found', 'released'],
              description: 'What became of it.',
              examples: ['claimed'],
            },
            manager: { ...maybeText, description: 'Who manages it now; null: nobody.', examples: ['acme/mail'] },
          },
        },
      },
      'In the order of the request.',
      [resultExample],
    ],
  }),
};
