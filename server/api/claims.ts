// Claiming and releasing objects for a manager, up to a thousand at once; each object's outcome is told apart.
import * as z from 'zod';
import type { Queryable } from '../store/database.ts';
import {
  type Claim,
  claimFree,
  deleteManagedObjects,
  lockClaims,
  markSeen,
  type ObjectName,
  takeOver,
} from '../store/managed-objects.ts';
import { actorOf } from './auth.ts';
import { claimedExample, claimExample } from './openapi-managed.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { invalidBody, problem } from './problems.ts';
import { managerOf } from './provenance.ts';
import { term } from './query.ts';
import { transact } from './transact.ts';

const MOST = 1000;

const content = {
  answers: {
    200: {
      description: 'What became of each.',
      content: { schema: { $ref: '#/components/schemas/ClaimOutcomes' }, example: claimedExample },
      headers: ['Idempotent-Replayed'],
    },
  },
  problems: [
    'malformed_body',
    'bad_request',
    'unauthorized',
    'payload_too_large',
    'unsupported_media_type',
    'invalid_document',
    'idempotency_mismatch',
    'too_many_requests',
    'unavailable',
  ],
} as const satisfies Partial<Operation>;

export const claimOperations: readonly Operation[] = [
  {
    ...content,
    id: 'claimObjects',
    method: 'POST',
    path: '/v1/managed-objects:claim',
    tag: 'managed object',
    write: true,
    body: { schema: { $ref: '#/components/schemas/ClaimInput' }, required: true, example: claimExample },
    summary: 'Claim objects',
    description:
      'For the manager that Postplane-Managed-By names. What it has already stays so; what another has is refused, unless `take_over` is true and `reason` says why. A claim changes no object.',
    handle: (call) => transact(call, (tx) => claim(tx, call, inputOf(call, claimed))),
  },
  {
    ...content,
    id: 'releaseObjects',
    method: 'POST',
    path: '/v1/managed-objects:release',
    tag: 'managed object',
    write: true,
    body: {
      schema: { $ref: '#/components/schemas/ReleaseInput' },
      required: true,
      example: { objects: claimExample.objects },
    },
    summary: 'Release objects',
    description:
      'The manager that Postplane-Managed-By names no longer manages them; also what others have deleted. What another manager has is refused.',
    handle: (call) => transact(call, (tx) => release(tx, call, inputOf(call, released))),
  },
];

const released = z.strictObject({
  objects: z
    .array(z.strictObject({ kind: term, id: term }))
    .min(1)
    .max(MOST),
});

const claimed = released
  .extend({
    take_over: z.boolean().default(false),
    accept: z.boolean().default(false),
    reason: term.max(500).optional(),
  })
  .refine(({ take_over, reason }) => !take_over || (reason ?? '').trim() !== '', {
    path: ['reason'],
    message: 'is required with take_over: say why',
  });

type Released = z.output<typeof released>;
type Claimed = z.output<typeof claimed>;

function inputOf<Input>(call: Call, schema: z.ZodType<Input>): Input {
  const parsed = schema.safeParse(call.body ?? {});
  if (!parsed.success) throw invalidBody(parsed.error);
  return parsed.data;
}

function namedManager(call: Call): string {
  const manager = managerOf(call);
  if (manager !== null) return manager;
  throw problem('bad_request', 'Send Postplane-Managed-By: it names the manager.');
}

interface Outcome extends ObjectName {
  readonly outcome: 'claimed' | 'held' | 'taken_over' | 'released' | 'refused' | 'unclaimed' | 'not_found';
  readonly manager: string | null;
}

async function claim(tx: Queryable, call: Call, { objects, take_over, accept, reason }: Claimed): Promise<Answer> {
  const manager = namedManager(call);
  const claiming = { manager, at: call.deps.now(), by: actorOf(call.principal), reason: reason ?? null };
  const { reach } = call.principal;
  const free = byName(await claimFree(tx, objects, claiming, reach));
  const present = byName(await lockClaims(tx, objects, reach));
  const outcomeOf = (name: ObjectName): Outcome => {
    const found = present.get(nameOf(name));
    if (!found) return { ...name, outcome: 'not_found', manager: null };
    if (free.has(nameOf(name))) return { ...name, outcome: 'claimed', manager };
    if (found.manager === manager) return { ...name, outcome: 'held', manager };
    const taken = take_over && found.gone_at === null;
    return { ...name, outcome: taken ? 'taken_over' : 'refused', manager: taken ? manager : found.manager };
  };
  const items = objects.map(outcomeOf);
  await takeOver(tx, withOutcome(items, 'taken_over'), claiming);
  if (accept) await markSeen(tx, withOutcome(items, 'held'));
  return { status: 200, body: { items } };
}

async function release(tx: Queryable, call: Call, { objects }: Released): Promise<Answer> {
  const manager = namedManager(call);
  const present = byName<Claim>(await lockClaims(tx, objects, call.principal.reach));
  const items = objects.map((name): Outcome => {
    const found = present.get(nameOf(name));
    if (!found) return { ...name, outcome: 'unclaimed', manager: null };
    if (found.manager !== manager) return { ...name, outcome: 'refused', manager: found.manager };
    return { ...name, outcome: 'released', manager: null };
  });
  await deleteManagedObjects(tx, withOutcome(items, 'released'));
  return { status: 200, body: { items } };
}

function withOutcome(items: readonly Outcome[], wanted: Outcome['outcome']): Outcome[] {
  return items.filter(({ outcome }) => outcome === wanted);
}

function byName<Named extends ObjectName>(rows: readonly Named[]): ReadonlyMap<string, Named> {
  return new Map(rows.map((row) => [nameOf(row), row]));
}

function nameOf({ kind, id }: ObjectName): string {
  return `${kind} ${id}`;
}
