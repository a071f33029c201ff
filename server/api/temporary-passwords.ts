// Temporary passwords of outgoing users, beside their own: made for a run, prolonged, taken back; gone by themselves in the end.
import { lockChanges, recordChange } from '../store/changes.ts';
import type { Queryable } from '../store/database.ts';
import { lockResource, type ResourceRow } from '../store/resources.ts';
import {
  hashTemporaryPassword,
  newTemporaryPassword,
  saveTemporaryPasswords,
  type TemporaryPassword,
  temporaryPasswordsIn,
} from '../store/temporary-passwords.ts';
import { actorOf } from './auth.ts';
import { endOf } from './lifetimes.ts';
import { userParameters, userRowOf } from './locks.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { notFound, problem } from './problems.ts';
import { transact } from './transact.ts';

const MOST = 20;
const collection = '/v1/domains/{domain}/outgoing-users/{name}/temporary-passwords';
const reference = (name: string): Record<string, unknown> => ({ $ref: `#/components/schemas/${name}` });
const example = {
  id: 'tp_5f1c2d3e4a5b6978',
  login: 'newsletter@example.com',
  created_at: '2026-01-31T12:00:00.000Z',
  expires_at: '2026-01-31T12:15:00.000Z',
};
const parameters = { ...userParameters, password_id: { description: 'Id of the password.', example: example.id } };
const input = { schema: reference('LifetimeInput'), required: true, example: { expires_in: 900 } };
const written = ['Postplane-Revision', 'Postplane-Relays', 'Preference-Applied', 'Idempotent-Replayed'];
const writeProblems = [
  'malformed_body',
  'unauthorized',
  'not_found',
  'payload_too_large',
  'unsupported_media_type',
  'invalid_document',
  'too_many_requests',
  'unavailable',
] as const;

export const temporaryPasswordOperations: readonly Operation[] = [
  {
    id: 'createTemporaryPassword',
    method: 'POST',
    path: collection,
    tag: 'outgoing user',
    parameters: userParameters,
    write: true,
    summary: 'Make a temporary password',
    description: `Makes a password that an outgoing user of type \`user\` or \`domain\` can log in with beside its own, for a day at most and no longer than the token that makes it lives. The password is in this answer and nowhere else; a replay of the request (Idempotency-Key) does not show it again. An outgoing user has at most ${MOST}.`,
    body: input,
    answers: {
      201: {
        description: 'The password.',
        content: {
          schema: reference('NewTemporaryPassword'),
          example: { ...example, password: 'pptemp_3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAA' },
        },
        headers: written,
      },
    },
    problems: [...writeProblems, 'conflict', 'limit_reached'],
    handle: async (call) => {
      const user = await userRowOf(call);
      const expires = endOf(call);
      return transact(
        call,
        (tx) => make(tx, call, user, expires),
        (answer) => ({ ...answer, body: { ...(answer.body as object), password: null } }),
      );
    },
  },
  {
    id: 'listTemporaryPasswords',
    method: 'GET',
    path: collection,
    tag: 'outgoing user',
    parameters: userParameters,
    summary: 'List the temporary passwords',
    description: 'Those in force, without the passwords themselves.',
    answers: {
      200: {
        description: 'The passwords, oldest first.',
        content: { schema: reference('TemporaryPasswordList'), example: { items: [example] } },
      },
    },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: async (call) => {
      const user = await userRowOf(call);
      return { status: 200, body: { items: inForce(call, user).map((one) => shown(user, one)) } };
    },
  },
  {
    id: 'renewTemporaryPassword',
    method: 'POST',
    path: `${collection}/{password_id}:renew`,
    tag: 'outgoing user',
    parameters,
    write: true,
    summary: 'Prolong a temporary password',
    description: 'It lives so long from now. One that has ended cannot be renewed.',
    body: input,
    answers: {
      200: {
        description: 'The password, without the password itself.',
        content: { schema: reference('TemporaryPassword'), example },
        headers: written,
      },
    },
    problems: writeProblems,
    handle: async (call) => {
      const user = await userRowOf(call);
      const expires = endOf(call);
      return transact(call, (tx) => renew(tx, call, user, expires));
    },
  },
  {
    id: 'deleteTemporaryPassword',
    method: 'DELETE',
    path: `${collection}/{password_id}`,
    tag: 'outgoing user',
    parameters,
    write: true,
    summary: 'Revoke a temporary password',
    description: 'Nobody logs in with it any more once the relays run the revision.',
    answers: { 204: { description: 'It is revoked.', headers: written } },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: async (call) => {
      const user = await userRowOf(call);
      return transact(call, (tx) => revoke(tx, call, user));
    },
  },
];

function inForce(call: Call, user: ResourceRow): TemporaryPassword[] {
  const now = call.deps.now().getTime();
  return temporaryPasswordsIn(user.secrets).filter((one) => Date.parse(one.expires_at) > now);
}

function shown(user: ResourceRow, { id, created_at, expires_at }: TemporaryPassword): Record<string, unknown> {
  const [domain, name] = user.key;
  return { id, login: user.data['type'] === 'domain' ? domain : `${name}@${domain}`, created_at, expires_at };
}

async function locked(tx: Queryable, { kind, id }: ResourceRow): Promise<ResourceRow> {
  const row = await lockResource(tx, kind, id, 'update');
  if (!row) throw notFound();
  return row;
}

async function make(tx: Queryable, call: Call, stale: ResourceRow, expires: Date): Promise<Answer> {
  const user = await locked(tx, stale);
  if (user.data['type'] === 'ip') throw problem('conflict', 'An outgoing user of type ip has no password.');
  const before = inForce(call, user);
  if (before.length >= MOST)
    throw problem('limit_reached', `An outgoing user has at most ${MOST} temporary passwords: revoke some.`);
  const { id, password } = newTemporaryPassword();
  const made: TemporaryPassword = {
    id,
    hash: hashTemporaryPassword(password),
    created_at: call.deps.now().toISOString(),
    expires_at: expires.toISOString(),
  };
  const revision = await save(tx, call, user, [...before, made]);
  return { status: 201, body: { ...shown(user, made), password }, revision };
}

async function renew(tx: Queryable, call: Call, stale: ResourceRow, expires: Date): Promise<Answer> {
  const user = await locked(tx, stale);
  const before = inForce(call, user);
  const found = before.find((one) => one.id === call.params['password_id']);
  if (!found) throw notFound();
  const renewed = { ...found, expires_at: expires.toISOString() };
  const revision = await save(
    tx,
    call,
    user,
    before.map((one) => (one === found ? renewed : one)),
  );
  return { status: 200, body: shown(user, renewed), revision };
}

async function revoke(tx: Queryable, call: Call, stale: ResourceRow): Promise<Answer> {
  const user = await locked(tx, stale);
  const before = inForce(call, user);
  const kept = before.filter((one) => one.id !== call.params['password_id']);
  if (kept.length === before.length) throw notFound();
  return { status: 204, revision: await save(tx, call, user, kept) };
}

// A change that leaves the document as it is: the relays follow it, and it is in the log.
async function save(
  tx: Queryable,
  call: Call,
  user: ResourceRow,
  passwords: readonly TemporaryPassword[],
): Promise<number> {
  const { 'user-agent': client = null, 'x-change-reason': reason = null } = call.headers;
  await saveTemporaryPasswords(tx, user, passwords);
  await lockChanges(tx);
  return recordChange(tx, {
    kind: user.kind,
    id: user.id,
    key: user.key,
    admin: user.admin,
    previous_admin: null,
    operation: 'updated',
    actor: actorOf(call.principal),
    client,
    reason,
    request_id: call.requestId,
    at: call.deps.now(),
    before: user.data,
    after: user.data,
    has_secret_change: true,
  });
}
