// The schemas of claims and of the drift report, with an example of each.
import type { JsonObject } from '../../schemas/parse.ts';
import { object, pageSchema } from './openapi-schemas.ts';

const text: JsonObject = { type: 'string' };
const maybeText: JsonObject = { type: ['string', 'null'] };
const whole: JsonObject = { type: 'integer' };
const maybeWhole: JsonObject = { type: ['integer', 'null'] };
const time: JsonObject = { type: 'string', format: 'date-time' };
const maybeTime: JsonObject = { type: ['string', 'null'], format: 'date-time' };
const listOf = (items: JsonObject): JsonObject => ({ type: 'array', items });
const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

export const managedExample = {
  kind: 'route',
  id: 'example.com/primary',
  key: ['example.com', 'primary'],
  admin: 'acme',
  manager: 'example/mail',
  claimed_at: '2026-01-31T12:00:00.000Z',
  claimed_by: 'ci (t_5f1c2d3e4a5b6978)',
  reason: null,
  seen_revision: 18,
  gone_at: null,
};

export const claimExample = {
  objects: [{ kind: 'route', id: 'example.com/primary' }],
  take_over: true,
  reason: 'moved to the new repository',
};

export const claimedExample = {
  items: [{ kind: 'route', id: 'example.com/primary', outcome: 'taken_over', manager: 'example/mail' }],
};

const foreignChange = {
  revision: 21,
  kind: 'route',
  id: 'example.com/primary',
  operation: 'updated',
  actor: 'console (t_0a1b2c3d4e5f6071)',
  client: 'curl/8.5.0',
  reason: 'mail host is down',
  at: '2026-02-03T07:15:00.000Z',
  changed_as: null,
  manager: 'example/mail',
};

export const reportExample = { changed: 1, deleted: 0, unmanaged: 3, changes: [foreignChange], more: false };

const named = {
  kind: [text, 'Kind of the object.', 'route'],
  id: [text, 'ID of the object.', 'example.com/primary'],
} as const;

const managedObject = object('An object and who manages it.', {
  ...named,
  key: [listOf(text), 'Key of the object.', managedExample.key],
  admin: [maybeText, 'The admin that owns it; of what is gone the last one. Null: the installation.', 'acme'],
  manager: [maybeText, 'Who manages it; null: nobody has claimed it.', managedExample.manager],
  claimed_at: [maybeTime, 'Since when.', managedExample.claimed_at],
  claimed_by: [maybeText, 'The token that claimed it.', managedExample.claimed_by],
  reason: [maybeText, 'Why it was claimed, where that was said.', null],
  seen_revision: [
    maybeWhole,
    'The last change that its manager made, or has seen and accepted. Later ones are drift to it.',
    18,
  ],
  gone_at: [maybeTime, 'When somebody else deleted it; null: it is there. Such claims are kept for 30 days.', null],
});

const objects = [
  { ...listOf(reference('ObjectName')), minItems: 1, maxItems: 1000 },
  'The objects, at most 1000.',
  claimExample.objects,
] as const;

const claim = object(
  'Objects to claim.',
  {
    objects,
    take_over: [{ type: 'boolean', default: false }, 'Also those that others have claimed; with `reason`.', true],
    accept: [
      { type: 'boolean', default: false },
      "Of those that are the manager's already: what others did to them is as it should be, and no drift any more.",
      false,
    ],
    reason: [{ ...text, maxLength: 500 }, 'Why; kept with the claim.', claimExample.reason],
  },
  ['take_over', 'accept', 'reason'],
);

const outcome = object('What became of one object.', {
  ...named,
  outcome: [
    { ...text, enum: ['claimed', 'held', 'taken_over', 'released', 'refused', 'unclaimed', 'not_found'] },
    '`claimed`: nobody had. `held`: the manager had already. `taken_over`: from another. `released`. `refused`: another manager has it. `unclaimed`: there was nothing to release. `not_found`: there is no such object within reach.',
    'claimed',
  ],
  manager: [maybeText, 'Who manages it now; null: nobody, or there is no such object.', 'example/mail'],
});

const change = object('What somebody else did to a claimed object.', {
  revision: [whole, 'Number of the change.', foreignChange.revision],
  ...named,
  operation: [{ ...text, enum: ['created', 'updated', 'deleted'] }, 'What was done.', 'updated'],
  actor: [text, 'The token that did it.', foreignChange.actor],
  client: [maybeText, 'User agent.', foreignChange.client],
  reason: [maybeText, 'Why, where that was said.', foreignChange.reason],
  at: [time, 'When.', foreignChange.at],
  changed_as: [maybeText, 'As which manager it came; null: none was named.', null],
  manager: [text, 'Whose the object is.', foreignChange.manager],
});

export const managedSchemas: JsonObject = {
  ObjectName: object('An object.', named),
  ManagedObject: managedObject,
  ManagedObjectPage: pageSchema(reference('ManagedObject'), 'objects and their managers'),
  ClaimInput: claim,
  ReleaseInput: object('Objects to release.', { objects }),
  ClaimOutcomes: object('What became of each object, in the order asked for.', {
    items: [listOf(reference('ClaimOutcome')), 'The outcomes.', claimedExample.items],
  }),
  ClaimOutcome: outcome,
  ForeignChange: change,
  DriftReport: object('What others did to claimed objects since their manager last wrote them.', {
    changed: [whole, 'Objects that are there and that others changed.', 1],
    deleted: [whole, 'Objects that others deleted.', 0],
    unmanaged: [whole, 'Objects that nobody has claimed.', 3],
    changes: [listOf(reference('ForeignChange')), 'The changes, newest first.', reportExample.changes],
    more: [{ type: 'boolean' }, 'Whether there are more changes than were asked for.', false],
  }),
};
