// Locks: of an outgoing user, of an identity, from the message log; and their history. Run-time state, never a document.
import * as z from 'zod';
import {
  afterLock,
  afterReset,
  afterTime,
  afterUnlock,
  lockEvents,
  type LockState,
  type LockStep,
  unlocked,
} from '../store/lock-machine.ts';
import {
  changeLock,
  findLock,
  listLockEvents,
  type LockEventFilter,
  type LockTarget,
  type StoredLock,
} from '../store/locks.ts';
import { createIdentity } from '../store/identities.ts';
import { revokeSessions } from '../store/session-revocations.ts';
import { findResource, type ResourceRow } from '../store/resources.ts';
import { administrativeLockOn, refuseDeclaredLock } from './administrative-locks.ts';
import { answers } from './lists.ts';
import { actorOf } from './auth.ts';
import { isObject } from './merge-patch.ts';
import { messageOf, pageQuery } from './messages.ts';
import { countLockEvents } from './metrics.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { invalid, invalidBody, notFound, problem } from './problems.ts';
import { instant, term, words } from './query.ts';
import { isVisible } from './references.ts';
import { transact } from './transact.ts';

const DEFAULT_LIMIT = 100;
const LONGEST_IDENTITY = 255;

export const userParameters = {
  domain: { description: 'The domain, in A-label form.', example: 'example.com' },
  name: { description: 'Name of the outgoing user.', example: 'smarthost' },
};
export const identityParameters = {
  ...userParameters,
  identity: { description: 'The identity, percent-encoded.', example: 'client-17' },
};
const messageParameters = { queue_id: { description: 'Queue id of the message.', example: '0RN3Q4ZK7VY2A' } };

export const lockExample = {
  domain: 'example.com',
  outgoing_user: 'smarthost',
  identity: 'client-17',
  locked: true,
  state: 'manual',
  lock_id: 17,
  reason: 'complaints',
  actor: 'operations',
  locked_at: '2026-01-31T12:00:00.000Z',
  unlocks_at: null,
  auto_unlocks_used: 0,
  administrative_lock: null as string | null,
};

function isText(value: string): boolean {
  return value.isWellFormed() && !value.includes('\0');
}

/** The outgoing user of a call's path, if the principal reaches it. Throws not_found. */
export async function userRowOf(call: Call): Promise<ResourceRow> {
  const [domain, name] = [call.params['domain'] as string, call.params['name'] as string];
  return visibleUser(call, domain, name);
}

async function visibleUser(call: Call, domain: string, name: string): Promise<ResourceRow> {
  const resource = call.deps.resources.find((one) => one.kind === 'outgoing_user');
  const valid = resource && isText(domain) && isText(name);
  const row = valid ? await findResource(call.deps.database, 'outgoing_user', resource.id([domain, name])) : undefined;
  if (!row || !isVisible(resource, row, call.principal.reach)) throw notFound();
  return row;
}

/** The identity of a call's path. Throws not_found for what none can be. */
export function identityOf(call: Call): string {
  const identity = call.params['identity'] as string;
  if (!isText(identity) || identity.length > LONGEST_IDENTITY) throw notFound();
  return identity;
}

export function targetOf(row: ResourceRow, identity: string): LockTarget {
  return { domain: row.key[0] as string, user: row.key[1] as string, identity };
}

/** What is shown of a lock at `now`. */
export function lockFields(stored: (LockState & { lockId: number | null }) | undefined, now: number): object {
  const { state } = afterTime(stored ?? unlocked, now);
  const isLocked = state.state !== 'none';
  return {
    state: state.state,
    lock_id: isLocked ? (stored?.lockId ?? null) : null,
    reason: state.reason,
    actor: state.actor,
    locked_at: timeOf(state.lockedAt),
    unlocks_at: timeOf(state.unlocksAt),
    auto_unlocks_used: state.autoUnlocksUsed,
  };
}

function timeOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

/** `declared`: why an administrative lock holds it; null: there is none. */
interface LockAnswer {
  readonly locked: boolean;
  readonly [field: string]: unknown;
}

function lockAnswer(
  target: LockTarget,
  stored: StoredLock | undefined,
  now: number,
  declared: string | null,
): LockAnswer {
  const fields = lockFields(stored, now) as { state: string };
  const identity = target.identity === '' ? null : target.identity;
  return {
    domain: target.domain,
    outgoing_user: target.user,
    identity,
    locked: fields.state !== 'none' || declared !== null,
    ...fields,
    administrative_lock: declared,
  };
}

const lockBody = z.strictObject({
  reason: z
    .string('is required: why it is locked, 1 to 500 characters')
    .min(1, 'must say why')
    .max(500)
    .refine((value) => isText(value) && value.trim() !== '', 'must say why, without NUL'),
});

function reasonOf(body: unknown): string {
  if (body !== undefined && !isObject(body)) throw problem('malformed_body', 'The body must be a JSON object.');
  const result = lockBody.safeParse(body ?? {});
  if (result.success) return result.data.reason;
  throw invalidBody(result.error, body ?? {});
}

type Change = 'lock' | 'unlock' | 'reset-unlock-count';

function stepOf(call: Call, change: Change, at: number): (state: LockState) => LockStep {
  const actor = actorOf(call.principal);
  if (change === 'unlock') return (state) => afterUnlock(state, actor, at);
  if (change === 'reset-unlock-count') return (state) => afterReset(state, actor, at);
  const reason = reasonOf(call.body);
  return (state) => afterLock(state, reason, actor, at);
}

// With a user whose messages have no identity there is nothing that a lock could stop.
async function checkMethod(call: Call, row: ResourceRow): Promise<void> {
  const resource = call.deps.resources.find((one) => one.kind === 'outgoing_user');
  const [document] = resource ? await answers(call, resource, [row]) : [];
  const method = (document?.['effective'] as { identification_method?: string } | undefined)?.identification_method;
  if (method !== 'none') return;
  const detail = 'there must first be a configured identity: identification_method of the outgoing user is none';
  throw invalid([{ pointer: '', code: 'conflict', detail }]);
}

async function change(call: Call, row: ResourceRow, identity: string, what: Change): Promise<Answer> {
  const at = call.deps.now();
  const step = stepOf(call, what, at.getTime());
  if (identity !== '' && what === 'lock') await checkMethod(call, row);
  const target = targetOf(row, identity);
  return transact(call, async (tx) => {
    if (what === 'unlock') await refuseDeclaredLock(tx, target);
    const stored = await changeLock(tx, target, step);
    if (!stored) throw notFound();
    if (identity !== '' && what === 'lock') await createIdentity(tx, row.id, identity, at);
    countLockEvents(call.deps.metrics, stored.events);
    const declared = await administrativeLockOn(tx, target);
    return { status: 200, body: lockAnswer(target, stored, at.getTime(), declared) };
  });
}

const verbs: readonly { what: Change; id: string; summary: string; description: string }[] = [
  {
    what: 'lock',
    id: 'lock',
    summary: 'Lock',
    description: 'Nothing of it is sent from within a second until it is unlocked; a manual lock never ends by itself.',
  },
  {
    what: 'unlock',
    id: 'unlock',
    summary: 'Unlock',
    description:
      'Ends an automatic or manual lock; counting begins anew, that of automatic unlocks too. 409 while an administrative lock is declared, which it does not end.',
  },
  {
    what: 'reset-unlock-count',
    id: 'resetUnlockCount',
    summary: 'Reset the count of automatic unlocks',
    description: 'All automatic unlocks are there again; a lock that holds stays as it is.',
  },
];

function lockOperation(
  { what, id, summary, description }: (typeof verbs)[number],
  of: 'OutgoingUser' | 'Identity',
): Operation {
  const user = '/v1/domains/{domain}/outgoing-users/{name}';
  return {
    id: `${id}${of}`,
    method: 'POST',
    path: of === 'Identity' ? `${user}/identities/{identity}:${what}` : `${user}:${what}`,
    tag: 'lock',
    parameters: of === 'Identity' ? identityParameters : userParameters,
    write: true,
    summary: `${summary}: ${of === 'Identity' ? 'an identity' : 'an outgoing user'}`,
    description,
    ...(what === 'lock' ? lockBodyDocumented : {}),
    answers: lockAnswers(of === 'Identity' ? 'client-17' : null, what === 'lock'),
    problems: what === 'unlock' ? [...writeProblems, 'conflict'] : writeProblems,
    handle: async (call) => change(call, await userRowOf(call), of === 'Identity' ? identityOf(call) : '', what),
  };
}

const lockBodyDocumented = {
  body: { schema: { $ref: '#/components/schemas/LockInput' }, required: true, example: { reason: 'complaints' } },
};

const writeProblems = [
  'bad_request',
  'malformed_body',
  'unauthorized',
  'not_found',
  'payload_too_large',
  'unsupported_media_type',
  'invalid_document',
  'idempotency_mismatch',
  'too_many_requests',
  'unavailable',
] as const;

function lockAnswers(identity: string | null, isLocked: boolean): Operation['answers'] {
  const free = { locked: false, state: 'none', lock_id: null, reason: null, actor: null, locked_at: null };
  const example = { ...lockExample, identity, ...(isLocked ? {} : free) };
  return {
    200: {
      description: 'The lock as it is now.',
      content: { schema: { $ref: '#/components/schemas/Lock' }, example },
      headers: ['Idempotent-Replayed'],
    },
  };
}

// The sender of a message in the log; an administrator locks it from its row (mail.md I7, I8).
async function senderOf(call: Call): Promise<{ row: ResourceRow; identity: string | null }> {
  const [message] = await messageOf(call);
  if (!message || message.outgoing_user === null)
    throw problem('conflict', 'The message came from no outgoing user: there is nobody to lock.');
  return { row: await visibleUser(call, message.domain, message.outgoing_user), identity: message.identity };
}

const fromMessages: readonly Operation[] = [
  {
    id: 'revokeSessions',
    method: 'POST',
    path: '/v1/domains/{domain}/outgoing-users/{name}:revoke-sessions',
    tag: 'outgoing user',
    parameters: userParameters,
    write: true,
    summary: 'End the sessions of an outgoing user',
    description:
      'Whoever has logged in as it by now is told 421 at the next message, on every relay within a second, and must log in again: with the password that holds then. Mail that was accepted stays accepted.',
    answers: { 204: { description: 'They count for nothing any more.', headers: ['Idempotent-Replayed'] } },
    problems: writeProblems,
    handle: async (call) => {
      const { id } = await userRowOf(call);
      return transact(call, async (tx) => {
        await revokeSessions(tx, id, call.deps.now());
        return { status: 204 };
      });
    },
  },
  {
    id: 'lockIdentityOfMessage',
    method: 'POST',
    path: '/v1/messages/{queue_id}:lock-identity',
    tag: 'lock',
    parameters: messageParameters,
    write: true,
    summary: 'Lock the identity that sent a message',
    description: 'As locking the identity itself. A message without identity: 409.',
    ...lockBodyDocumented,
    answers: lockAnswers('client-17', true),
    problems: [...writeProblems, 'conflict'],
    handle: async (call) => {
      const { row, identity } = await senderOf(call);
      if (identity === null) throw problem('conflict', 'The message has no identity; lock the outgoing user instead.');
      return change(call, row, identity, 'lock');
    },
  },
  {
    id: 'lockUserOfMessage',
    method: 'POST',
    path: '/v1/messages/{queue_id}:lock-user',
    tag: 'lock',
    parameters: messageParameters,
    write: true,
    summary: 'Lock the outgoing user that sent a message',
    description: 'As locking the outgoing user itself: all identities behind it are stopped.',
    ...lockBodyDocumented,
    answers: lockAnswers(null, true),
    problems: [...writeProblems, 'conflict'],
    handle: async (call) => change(call, (await senderOf(call)).row, '', 'lock'),
  },
];

const eventsQuery = z.strictObject({
  limit: pageQuery.limit,
  cursor: term.optional().meta({ description: '`next_cursor` of the page before.', example: 'MTc' }),
  domain: term.optional().meta({ description: 'Of this domain.', example: 'example.com' }),
  outgoing_user: term.optional().meta({ description: 'Of this outgoing user.', example: 'smarthost' }),
  identity: term.optional().meta({ description: 'Of this identity.', example: 'client-17' }),
  event: words(...lockEvents)
    .optional()
    .meta({
      description: `One or more of ${lockEvents.join(', ')}; separated by commas.`,
      example: 'locked_automatically',
      json: { type: 'string' },
    }),
  from: instant.optional().meta({
    description: 'At or after.',
    example: '2026-01-31T00:00:00Z',
    json: { type: 'string', format: 'date-time' },
  }),
  to: instant.optional().meta({
    description: 'Before.',
    example: '2026-02-01T00:00:00Z',
    json: { type: 'string', format: 'date-time' },
  }),
});

const events: Operation = {
  id: 'listLockEvents',
  method: 'GET',
  path: '/v1/lock-events',
  tag: 'lock',
  query: eventsQuery,
  summary: 'The history of locks',
  description: 'Who was locked and unlocked, by whom and why; the newest first. It outlives the outgoing users.',
  answers: {
    200: {
      description: 'One page.',
      content: {
        schema: { $ref: '#/components/schemas/LockEventPage' },
        example: {
          items: [
            {
              id: 17,
              at: '2026-01-31T12:00:00.000Z',
              domain: 'example.com',
              outgoing_user: 'smarthost',
              identity: 'client-17',
              event: 'locked',
              reason: 'complaints',
              actor: 'operations',
              unlocks_at: null,
            },
          ],
          next_cursor: null,
        },
      },
    },
  },
  problems: ['bad_request', 'invalid_cursor', 'unauthorized', 'too_many_requests', 'unavailable'],
  handle: async (call) => {
    const { limit = DEFAULT_LIMIT, cursor, ...filter } = call.query as { limit?: number; cursor?: string };
    const before = cursor === undefined ? {} : { before: eventCursor(cursor) };
    const given = { ...(filter as Omit<LockEventFilter, 'admins'>), ...before, admins: call.principal.reach };
    const rows = await listLockEvents(call.deps.database, given, limit + 1);
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    const items = page.map((row) => ({
      ...row,
      at: row.at.toISOString(),
      unlocks_at: row.unlocks_at?.toISOString() ?? null,
    }));
    return {
      status: 200,
      body: { items, next_cursor: last ? Buffer.from(String(last.id)).toString('base64url') : null },
    };
  },
};

function eventCursor(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw problem('invalid_cursor', 'Start the list anew.');
}

/** The lock of a user or identity as it is now. */
export async function lockOf(call: Call, row: ResourceRow, identity: string): Promise<LockAnswer> {
  const target = targetOf(row, identity);
  const { database, now } = call.deps;
  const declared = await administrativeLockOn(database, target);
  return lockAnswer(target, await findLock(database, target), now().getTime(), declared);
}

export const lockOperations: readonly Operation[] = [
  ...verbs.flatMap((one) => [lockOperation(one, 'OutgoingUser'), lockOperation(one, 'Identity')]),
  ...fromMessages,
  events,
];
