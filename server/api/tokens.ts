// Tokens: made by whoever reaches their admin, shown once, revoked by deleting.
import * as z from 'zod';
import { domainName, localPart, slug } from '../../schemas/types.ts';
import type { Queryable } from '../store/database.ts';
import { subtreeOf } from '../store/admins.ts';
import { shareResources } from '../store/resources.ts';
import {
  type Access,
  deleteToken,
  hashToken,
  insertToken,
  listTokens,
  newToken,
  renewToken,
  type TokenRow,
} from '../store/tokens.ts';
import { actorOf } from './auth.ts';
import { endIn, endOf, seconds } from './lifetimes.ts';
import { isObject } from './merge-patch.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { invalid, invalidBody, notFound, problem } from './problems.ts';
import { transact } from './transact.ts';

const reference = (name: string): Record<string, unknown> => ({ $ref: `#/components/schemas/${name}` });
const example = {
  name: 'ci',
  admin: 'acme',
  domain: null,
  mailbox: null,
  access: 'read',
  expires_at: '2027-01-31T12:00:00.000Z',
};
export const tokenExample = {
  id: 't_5f1c2d3e4a5b6978',
  ...example,
  created_at: '2026-01-31T12:00:00.000Z',
  created_by: 'bootstrap',
};

/** Tokens are made, listed, renewed and revoked; and whoami. */
export function tokenOperations(onChange: () => void): Operation[] {
  return [create, list, renew(onChange), remove(onChange), whoami];
}

const create: Operation = {
  id: 'createToken',
  method: 'POST',
  path: '/v1/tokens',
  tag: 'token',
  write: true,
  summary: 'Make a token',
  description:
    'Makes a token for an admin within reach, or for the installation. Without `admin` it reaches as far as the token that makes it, and it lives no longer than that one. With `access: read` it reads and makes dry runs, which is what `terraform plan` needs. With `domain`, or `domain` and `mailbox`, it only reads: message log and quarantine of that domain or mailbox, and the reports of a domain. The token itself is in this answer and nowhere else; a replay of the request (Idempotency-Key) does not show it again.',
  body: { schema: reference('TokenInput'), required: true, example },
  answers: {
    201: {
      description: 'The token.',
      content: {
        schema: reference('NewToken'),
        example: { ...tokenExample, token: 'postplane_3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
      },
      headers: ['Idempotent-Replayed'],
    },
  },
  problems: [
    'malformed_body',
    'unauthorized',
    'payload_too_large',
    'unsupported_media_type',
    'invalid_document',
    'too_many_requests',
    'unavailable',
  ],
  handle: (call) => {
    const wanted = parseToken(call);
    return transact(
      call,
      (tx) => make(tx, call, wanted),
      (answer) => ({ ...answer, body: { ...(answer.body as object), token: null } }),
    );
  },
};

interface Wanted {
  name: string;
  admin: string | null;
  domain: string | null;
  mailbox: string | null;
  access: Access;
  expires_at: Date | null;
}

const body = z.strictObject({
  name: slug,
  admin: slug.nullish(),
  domain: domainName.nullish(),
  mailbox: localPart.nullish(),
  access: z.enum(['read', 'write']).nullish(),
  expires_at: z.iso.datetime({ offset: true, error: 'must be a time such as 2027-01-31T12:00:00Z' }).nullish(),
  expires_in: seconds.nullish(),
});

function parseToken(call: Call): Wanted {
  if (!isObject(call.body)) throw problem('malformed_body', 'The body must be a JSON object.');
  const result = body.safeParse(call.body);
  if (!result.success) throw invalidBody(result.error, call.body);
  const { name, admin, domain = null, mailbox = null, expires_at, expires_in } = result.data;
  if (mailbox !== null && domain === null)
    throw invalid([{ pointer: '/domain', code: 'required', detail: 'is required with mailbox' }]);
  const access = result.data.access ?? (domain === null ? 'write' : 'read');
  if (access === 'write' && domain !== null)
    throw invalid([{ pointer: '/access', code: 'conflict', detail: 'must be "read" with domain' }]);
  const end = endAsked(call, expires_at, expires_in);
  return { name, admin: admin ?? call.principal.admin, domain, mailbox, access, expires_at: end };
}

// Else a token for an hour would be one for ever: it could make another.
function endAsked(call: Call, at: string | null | undefined, lifetime: number | null | undefined): Date | null {
  if (at != null && lifetime != null) throw wrongEnd('contradicts `expires_in`: give one of them');
  if (lifetime != null) return endIn(call, lifetime);
  const { expiresAt } = call.principal;
  if (at == null) return expiresAt;
  const asked = new Date(at);
  if (asked <= call.deps.now()) throw wrongEnd('must be in the future');
  if (expiresAt !== null && asked > expiresAt)
    throw wrongEnd(`must not be later than ${expiresAt.toISOString()}, when the token that makes it ends`);
  return asked;
}

function wrongEnd(detail: string): Error {
  return invalid([{ pointer: '/expires_at', code: 'invalid_value', detail }]);
}

async function make(tx: Queryable, call: Call, wanted: Wanted): Promise<Answer> {
  const { reach } = call.principal;
  const admins = wanted.admin === null ? [] : await shareResources(tx, 'admin', [wanted.admin]);
  if (wanted.admin !== null && (admins.length === 0 || (reach !== null && !reach.includes(wanted.admin)))) {
    throw invalid([
      {
        pointer: '/admin',
        code: 'reference_not_found',
        detail: `names an admin that does not exist or is out of reach: "${wanted.admin}"`,
      },
    ]);
  }
  if (wanted.domain !== null) await checkDomain(tx, wanted.domain, wanted.admin);
  const { id, token } = newToken();
  const row = await insertToken(tx, { id, ...wanted, hash: hashToken(token), created_by: actorOf(call.principal) });
  return { status: 201, body: { ...tokenAnswer(row), token } };
}

// The domain must be one that the token's admin reaches, or it would never see anything.
async function checkDomain(tx: Queryable, name: string, admin: string | null): Promise<void> {
  const [row] = await shareResources(tx, 'domain', [name]);
  const reach = admin === null ? null : await subtreeOf(tx, admin);
  if (row && (reach === null || (row.admin !== null && reach.includes(row.admin)))) return;
  const detail = `names a domain that does not exist or is out of reach: "${name}"`;
  throw invalid([{ pointer: '/domain', code: 'reference_not_found', detail }]);
}

/** A token as it is shown, without the token itself. */
export function tokenAnswer(row: TokenRow): Record<string, unknown> {
  const { id, name, admin, domain, mailbox, access, created_by } = row;
  return {
    id,
    name,
    admin,
    domain,
    mailbox,
    access,
    expires_at: row.expires_at?.toISOString() ?? null,
    created_at: row.created_at.toISOString(),
    created_by,
  };
}

const list: Operation = {
  id: 'listTokens',
  method: 'GET',
  path: '/v1/tokens',
  tag: 'token',
  summary: 'List the tokens',
  description: 'All tokens within reach, without the tokens themselves.',
  answers: {
    200: {
      description: 'The tokens, oldest first.',
      content: { schema: reference('TokenList'), example: { items: [tokenExample] } },
    },
  },
  problems: ['bad_request', 'unauthorized', 'too_many_requests', 'unavailable'],
  handle: async (call) => ({
    status: 200,
    body: { items: (await listTokens(call.deps.database, call.principal.reach)).map(tokenAnswer) },
  }),
};

function renew(onChange: () => void): Operation {
  return {
    id: 'renewToken',
    method: 'POST',
    path: '/v1/tokens/{token_id}:renew',
    tag: 'token',
    write: true,
    summary: 'Prolong a token',
    description:
      'The token lives so long from now, and no longer than the one that renews it. One without an end, or that has ended, cannot be renewed.',
    parameters: { token_id: { description: 'Id of the token.', example: tokenExample.id } },
    body: { schema: reference('LifetimeInput'), required: true, example: { expires_in: 900 } },
    answers: {
      200: {
        description: 'The token, without the token itself.',
        content: { schema: reference('Token'), example: tokenExample },
        headers: ['Idempotent-Replayed'],
      },
    },
    problems: [
      'bad_request',
      'malformed_body',
      'unauthorized',
      'not_found',
      'payload_too_large',
      'unsupported_media_type',
      'invalid_document',
      'too_many_requests',
      'unavailable',
    ],
    handle: async (call) => {
      const id = call.params['token_id'] as string;
      const expires = endOf(call);
      const answer = await transact(call, async (tx) => {
        const row = isTokenId(id) ? await renewToken(tx, id, call.principal.reach, expires) : undefined;
        if (!row) throw notFound();
        return { status: 200, body: tokenAnswer(row) };
      });
      onChange();
      return answer;
    },
  };
}

function isTokenId(id: string): boolean {
  return /^[a-z0-9_]+$/.test(id);
}

function remove(onChange: () => void): Operation {
  return {
    id: 'deleteToken',
    method: 'DELETE',
    path: '/v1/tokens/{token_id}',
    tag: 'token',
    write: true,
    summary: 'Revoke a token',
    description: 'The token stops working within two seconds on every node.',
    parameters: { token_id: { description: 'Id of the token.', example: tokenExample.id } },
    answers: { 204: { description: 'It is revoked.', headers: ['Idempotent-Replayed'] } },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: async (call) => {
      const id = call.params['token_id'] as string;
      const answer = await transact(call, (tx) => revoke(tx, call, id));
      onChange();
      return answer;
    },
  };
}

async function revoke(tx: Queryable, call: Call, id: string): Promise<Answer> {
  if (!isTokenId(id) || !(await deleteToken(tx, id, call.principal.reach))) throw notFound();
  return { status: 204 };
}

const whoami: Operation = {
  id: 'whoami',
  method: 'GET',
  path: '/v1/whoami',
  tag: 'token',
  summary: 'Whose token is this?',
  description: 'Name, role and reach of the token that the request carries.',
  answers: {
    200: {
      description: 'The token.',
      content: {
        schema: reference('Whoami'),
        example: {
          token_id: tokenExample.id,
          name: 'ci',
          role: 'admin',
          admin: 'acme',
          domain: null,
          mailbox: null,
          access: 'read',
          expires_at: null,
        },
      },
    },
  },
  problems: ['bad_request', 'unauthorized', 'too_many_requests', 'unavailable'],
  levels: ['domain', 'mailbox'],
  handle: async ({ principal: { tokenId, name, admin, expiresAt, level, access } }) => ({
    status: 200,
    body: {
      token_id: tokenId,
      name,
      role:
        level === null ? (admin === null ? 'installation' : 'admin') : level.mailbox === null ? 'domain' : 'mailbox',
      admin,
      domain: level?.domain ?? null,
      mailbox: level?.mailbox ?? null,
      access,
      expires_at: expiresAt?.toISOString() ?? null,
    },
  }),
};
