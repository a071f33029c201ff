// Identities behind outgoing users, and what an outgoing user does at run time.
import * as z from 'zod';
import { identity as identityType } from '../../schemas/types.ts';
import type { OutgoingSettings } from '../config/configuration.ts';
import { type CounterName, findCounters } from '../store/counters.ts';
import {
  countIdentities,
  createIdentity,
  type IdentityFilter,
  type IdentityRow,
  listIdentities,
} from '../store/identities.ts';
import { type CounterState, freesAt, usedIn, type Window, windows } from '../store/limit-windows.ts';
import { unlocked } from '../store/lock-machine.ts';
import { type LockTarget, userOf } from '../store/locks.ts';
import { findResource, type ResourceRow } from '../store/resources.ts';
import { administrativeLockOn, administrativeLocksOn } from './administrative-locks.ts';
import { answers } from './lists.ts';
import { identityOf, identityParameters, lockExample, lockFields, lockOf, userParameters, userRowOf } from './locks.ts';
import { isObject } from './merge-patch.ts';
import { pageQuery } from './messages.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { openPairCursor, pairCursor } from './pair-cursor.ts';
import { invalidBody, notFound, problem } from './problems.ts';
import { flag, term } from './query.ts';
import { transact } from './transact.ts';

const DEFAULT_LIMIT = 100;

const ownFilters = {
  limit: pageQuery.limit,
  cursor: term
    .optional()
    .meta({ description: '`next_cursor` of the page before.', example: 'WyJleGFtcGxlLmNvbS9hIiwiYiJd' }),
  identity: term.optional().meta({ description: 'Just this identity.', example: 'client-17' }),
  q: term.optional().meta({ description: 'Part of the identity, in either case.', example: 'client' }),
  locked: flag.optional().meta({
    description: 'Only those that are locked, or are not.',
    example: 'true',
    json: { type: 'boolean' },
  }),
};

const { identity: _, locked: __, ...lockOnly } = lockExample;
const example = {
  ...lockOnly,
  identity: 'client-17',
  first_seen_at: '2026-01-30T08:00:00.000Z',
  last_seen_at: '2026-01-31T12:00:00.000Z',
  created_at: '2026-01-30T08:00:00.000Z',
  messages: 120,
  bad_messages: 5,
  complaints: 0,
  identity_locked: true,
};
const page = {
  200: {
    description: 'One page.',
    content: {
      schema: { $ref: '#/components/schemas/IdentityPage' },
      example: { items: [example], next_cursor: null },
    },
  },
};
const readProblems = ['bad_request', 'invalid_cursor', 'unauthorized', 'too_many_requests', 'unavailable'] as const;
const ofUser = '/v1/domains/{domain}/outgoing-users/{name}';

export const identityOperations: readonly Operation[] = [
  {
    id: 'listIdentities',
    method: 'GET',
    path: '/v1/identities',
    tag: 'identity',
    query: z.strictObject({
      ...ownFilters,
      domain: term.optional().meta({ description: 'Of this domain.', example: 'example.com' }),
      outgoing_user: term.optional().meta({ description: 'Of outgoing users of this name.', example: 'smarthost' }),
    }),
    summary: 'Identities within reach',
    description: 'Who sends through outgoing users: in the order of domain, outgoing user and identity.',
    answers: page,
    problems: readProblems,
    handle: (call) => list(call, {}),
  },
  {
    id: 'listIdentitiesOfUser',
    method: 'GET',
    path: `${ofUser}/identities`,
    tag: 'identity',
    parameters: userParameters,
    query: z.strictObject(ownFilters),
    summary: 'Identities of an outgoing user',
    description: 'Who sends through the outgoing user, in the order of the identities.',
    answers: page,
    problems: [...readProblems, 'not_found'],
    handle: async (call) => list(call, { userId: (await userRowOf(call)).id }),
  },
  {
    id: 'createIdentity',
    method: 'POST',
    path: `${ofUser}/identities`,
    tag: 'identity',
    parameters: userParameters,
    write: true,
    summary: 'Write down an identity before it is seen',
    description: 'For locking somebody who has not sent yet. Identities that send are written down by themselves.',
    body: {
      schema: { $ref: '#/components/schemas/IdentityInput' },
      required: true,
      example: { identity: 'client-17' },
    },
    answers: {
      201: {
        description: 'It is written down.',
        content: { schema: { $ref: '#/components/schemas/Identity' }, example },
        headers: ['Idempotent-Replayed'],
      },
    },
    problems: [
      'bad_request',
      'malformed_body',
      'unauthorized',
      'not_found',
      'conflict',
      'payload_too_large',
      'unsupported_media_type',
      'invalid_document',
      'too_many_requests',
      'unavailable',
    ],
    handle: create,
  },
  {
    id: 'getIdentity',
    method: 'GET',
    path: `${ofUser}/identities/{identity}`,
    tag: 'identity',
    parameters: identityParameters,
    summary: 'One identity',
    description: 'What was seen of it, and its lock.',
    answers: {
      200: {
        description: 'The identity.',
        content: { schema: { $ref: '#/components/schemas/Identity' }, example },
      },
    },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: async (call) => ({ status: 200, body: await one(call, await userRowOf(call), identityOf(call)) }),
  },
  {
    id: 'getOutgoingUserRunTimeStatus',
    method: 'GET',
    path: `${ofUser}/status`,
    tag: 'identity',
    parameters: userParameters,
    summary: 'What an outgoing user does at run time',
    description: 'Its lock, how much of its limits is used, how many identities it has.',
    answers: {
      200: {
        description: 'The status.',
        content: {
          schema: { $ref: '#/components/schemas/OutgoingUserStatus' },
          example: {
            domain: 'example.com',
            outgoing_user: 'smarthost',
            status: 'locked',
            lock: { ...lockExample, identity: null },
            identities: 21,
            limits: [{ unit: 'messages', window: 'minute', most: 100, used: 42, frees_at: null }],
          },
        },
      },
    },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: status,
  },
];

async function list(call: Call, own: { userId?: string }): Promise<Answer> {
  const { limit = DEFAULT_LIMIT, cursor, ...filter } = call.query as { limit?: number; cursor?: string };
  const now = call.deps.now().getTime();
  const after = cursor === undefined ? {} : { after: openPairCursor(cursor) };
  const given: IdentityFilter = { ...filter, ...own, ...after, admins: call.principal.reach, now };
  const rows = await listIdentities(call.deps.database, given, limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const declared = await administrativeLocksOn(call.deps.database, shown.map(targetOfRow));
  const items = shown.map((row) => identityAnswer(row, now, declared(targetOfRow(row))));
  return { status: 200, body: { items, next_cursor: last ? pairCursor([last.user_id, last.identity]) : null } };
}

function targetOfRow({ user_id: id, identity }: IdentityRow): LockTarget {
  return { ...userOf(id), identity };
}

function identityAnswer(row: IdentityRow, now: number, declared: string | null): object {
  const { domain, user } = userOf(row.user_id);
  const stored = {
    ...unlocked,
    state: row.state ?? 'none',
    lockId: row.lock_id,
    reason: row.reason,
    actor: row.actor,
    lockedAt: row.locked_at,
    dueAt: row.unlocks_at,
    unlocksAt: row.unlocks_at,
    autoUnlocksUsed: row.auto_unlocks_used ?? 0,
  };
  const fields = lockFields(stored, now) as { state: string };
  return {
    domain,
    outgoing_user: user,
    identity: row.identity,
    first_seen_at: row.first_seen_at?.toISOString() ?? null,
    last_seen_at: row.last_seen_at?.toISOString() ?? null,
    created_at: row.created_at.toISOString(),
    messages: row.messages,
    bad_messages: row.bad_messages,
    complaints: row.complaints,
    identity_locked: fields.state !== 'none' || declared !== null,
    ...fields,
    administrative_lock: declared,
  };
}

async function one(
  { deps: { database, now } }: Pick<Call, 'deps'>,
  user: ResourceRow,
  identity: string,
): Promise<object> {
  const at = now().getTime();
  const [row] = await listIdentities(database, { admins: null, userId: user.id, identity, now: at }, 1);
  if (!row) throw notFound();
  return identityAnswer(row, at, await administrativeLockOn(database, targetOfRow(row)));
}

const body = z.strictObject({ identity: identityType });

async function create(call: Call): Promise<Answer> {
  if (!isObject(call.body)) throw problem('malformed_body', 'The body must be a JSON object.');
  const result = body.safeParse(call.body);
  if (!result.success) throw invalidBody(result.error, call.body);
  const user = await userRowOf(call);
  const { identity } = result.data;
  return transact(call, async (tx) => {
    if (!(await createIdentity(tx, user.id, identity, call.deps.now())))
      throw problem('conflict', 'The identity is known already.');
    const row = await created(tx, user.id, identity);
    const declared = await administrativeLockOn(tx, targetOfRow(row));
    return { status: 201, body: identityAnswer(row, call.deps.now().getTime(), declared) };
  });
}

async function created(
  tx: Parameters<typeof listIdentities>[0],
  userId: string,
  identity: string,
): Promise<IdentityRow> {
  const [row] = await listIdentities(tx, { admins: null, userId, identity, now: 0 }, 1);
  if (!row) throw notFound();
  return row;
}

async function status(call: Call): Promise<Answer> {
  const row = await userRowOf(call);
  const resource = call.deps.resources.find((each) => each.kind === 'outgoing_user');
  const [document] = resource ? await answers(call, resource, [row]) : [];
  const domain = await findResource(call.deps.database, 'domain', row.key[0] as string);
  const zone = (domain?.data['timezone'] as string | null | undefined) ?? 'UTC';
  const counters = await findCounters(call.deps.database, row.id);
  const now = call.deps.now().getTime();
  const limits = limitsOf(document?.['effective'] as OutgoingSettings).map(({ name, unit, window, most }) => {
    const state: CounterState = counters.get(name) ?? {};
    const used = usedIn(state, window, now);
    const full = name === 'invalid_recipients' ? used > most : used >= most;
    const frees = full ? new Date(freesAt(state, window, most, now, zone)).toISOString() : null;
    return { unit, window, most, used, frees_at: frees };
  });
  const lock = await lockOf(call, row, '');
  return {
    status: 200,
    body: {
      domain: row.key[0],
      outgoing_user: row.key[1],
      status: statusOf(row, lock),
      lock,
      identities: await countIdentities(call.deps.database, row.id),
      limits,
    },
  };
}

type Status = 'ready' | 'locked' | 'needs_password' | 'disabled';

function statusOf({ data, secrets }: ResourceRow, lock: { readonly locked: boolean }): Status {
  if (data['enabled'] === false) return 'disabled';
  if (lock.locked) return 'locked';
  return data['type'] !== 'ip' && secrets['password_wo'] === undefined ? 'needs_password' : 'ready';
}

interface Limit {
  readonly name: CounterName;
  readonly unit: string;
  readonly window: Window;
  readonly most: number;
}

function limitsOf(settings: OutgoingSettings): Limit[] {
  const { limits, max_recipients_per_day: recipients, invalid_recipients_per_day: wrong } = settings;
  const inWindows = limits.enabled
    ? windows.flatMap((window): Limit[] => {
        const most = limits[`per_${window}`];
        return most === null ? [] : [{ name: limits.unit, unit: limits.unit, window, most }];
      })
    : [];
  return [
    ...inWindows,
    ...(recipients === null
      ? []
      : [{ name: 'max_recipients', unit: 'recipients', window: 'day', most: recipients } as const]),
    ...(wrong === null
      ? []
      : [{ name: 'invalid_recipients', unit: 'invalid_recipients', window: 'day', most: wrong } as const]),
  ];
}
