// A CI job exchanges the ID token of its system for a token of its own: nothing secret is stored anywhere (RFC 8693 in spirit).
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as z from 'zod';
import { slug } from '../../schemas/types.ts';
import type { Queryable } from '../store/database.ts';
import { documentOf } from '../store/documents.ts';
import { findResource, type ResourceRow, shareResources } from '../store/resources.ts';
import { countTokensOf, findToken, hashToken, insertToken, newToken } from '../store/tokens.ts';
import { createIssuerKeys } from './issuer-keys.ts';
import { seconds } from './lifetimes.ts';
import { isObject } from './merge-patch.ts';
import type { OidcTrust } from './oidc-trusts.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { invalidBody, problem } from './problems.ts';
import { tokenAnswer, tokenExample } from './tokens.ts';

// Asymmetric ones alone: with HMAC a public key would serve as the secret (RFC 8725, section 2.1).
const ALGORITHMS = 'RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA Ed25519'.split(' ');
const TOKEN_MOST = 16_384;
const LEEWAY_SECONDS = 60;
const SUBJECT_SHOWN = 300;
/** A leaked ID token could be exchanged for ever so many. */
const ALIVE_MOST = 1000;

const body = z.strictObject({
  token: z.string().min(1, 'must not be empty').max(TOKEN_MOST, `must have at most ${TOKEN_MOST} characters`),
  trust: slug,
  expires_in: seconds.nullish(),
});

type KeysOf = (trust: OidcTrust) => JWTVerifyGetKey;

/** An ID token is not taken. What is `told` goes to whoever has shown a right signature; all else goes to the log alone. */
class Refusal extends Error {
  readonly told: boolean;

  constructor(reason: string, told: boolean) {
    super(reason);
    this.told = told;
  }
}

export function exchangeOperation(onRefused: (reason: object) => void): Operation {
  let keysOf: KeysOf | undefined;
  return {
    id: 'exchangeToken',
    method: 'POST',
    path: '/v1/tokens:exchange',
    tag: 'token',
    open: true,
    proves: true,
    summary: 'Exchange an ID token',
    description:
      'Gives a CI job a token for the OIDC ID token that its system gave it, where an OIDC trust says so. Needs no token. An ID token may be exchanged again until it ends. A refusal says what did not fit only where the signature is right.',
    body: {
      schema: { $ref: '#/components/schemas/TokenExchangeInput' },
      required: true,
      example: { token: 'eyJhbGciOi...', trust: 'mail-apply' },
    },
    answers: {
      201: {
        description: 'The token.',
        content: {
          schema: { $ref: '#/components/schemas/NewToken' },
          example: {
            ...tokenExample,
            name: 'mail-apply',
            created_by: 'oidc trust mail-apply (repo:acme/mail:ref:refs/heads/main)',
            token: 'postplane_3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
          },
        },
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
    handle: async (call) => {
      keysOf ??= createKeysOf(call);
      const wanted = parse(call);
      try {
        return await exchange(call, wanted, keysOf);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        onRefused({ request_id: call.requestId, trust: wanted.trust, reason: error.message });
        throw unauthorized(error);
      }
    },
  };
}

function unauthorized({ told, message }: Refusal): Error {
  const detail = told
    ? `The ID token is genuine, but ${message}.`
    : 'The ID token is not taken: there is no such trust, its signature is wrong, or the keys of its issuer cannot be had. The log of the control plane says which.';
  return problem('unauthorized', detail, { headers: { 'www-authenticate': 'Bearer realm="postplane"' } });
}

function createKeysOf({ deps }: Call): KeysOf {
  const issuerKeys = createIssuerKeys(deps);
  return ({ issuer, jwks }) =>
    jwks === null ? issuerKeys(issuer) : createLocalJWKSet(JSON.parse(jwks) as JSONWebKeySet);
}

type Wanted = z.output<typeof body>;

function parse(call: Call): Wanted {
  if (!isObject(call.body)) throw problem('malformed_body', 'The body must be a JSON object.');
  const result = body.safeParse(call.body);
  if (!result.success) throw invalidBody(result.error, call.body);
  return result.data;
}

async function exchange(call: Call, wanted: Wanted, keysOf: KeysOf): Promise<Answer> {
  const row = await findResource(call.deps.database, 'oidc_trust', wanted.trust);
  if (!row) throw new Refusal('there is no such trust', false);
  const trust = trustOf(call, row);
  const claims = await verified(wanted.token, trust, keysOf, call.deps.now());
  checkClaims(trust, claims);
  if (!trust.enabled) throw new Refusal('the trust is disabled', true);
  return call.deps.database.transaction((tx) => give(tx, call, { wanted, row, trust, claims }));
}

function trustOf({ deps }: Call, row: ResourceRow): OidcTrust {
  const resource = deps.resources.find(({ kind }) => kind === row.kind);
  return (resource ? documentOf(resource, row) : row.data) as unknown as OidcTrust;
}

/** The claims of a token that the issuer signed for this audience and that is valid now. */
async function verified(token: string, trust: OidcTrust, keysOf: KeysOf, now: Date): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keysOf(trust), {
      algorithms: ALGORITHMS,
      issuer: trust.issuer,
      audience: trust.audience,
      clockTolerance: LEEWAY_SECONDS,
      currentDate: now,
      requiredClaims: ['exp', 'iat', 'sub'],
    });
    if ((payload.iat ?? 0) * 1000 > now.getTime() + LEEWAY_SECONDS * 1000)
      throw new Refusal('its claim "iat" is in the future', true);
    return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new Refusal('it has expired (claim "exp")', true);
    if (error instanceof errors.JWTClaimValidationFailed)
      throw new Refusal(`its claim "${error.claim}" does not fit`, true);
    if (error instanceof Refusal) throw error;
    // Whatever else: keys that cannot be had or are no keys, a token that is none, a signature that is wrong.
    throw new Refusal((error as Error).message, false);
  }
}

function checkClaims(trust: OidcTrust, payload: JWTPayload): void {
  for (const [name, wanted] of Object.entries(trust.claims)) {
    const value = Object.hasOwn(payload, name) ? payload[name] : undefined;
    if (value === undefined) throw new Refusal(`it has no claim "${name}"`, true);
    if (!matches(value, wanted)) throw new Refusal(`its claim "${name}" is not what the trust wants`, true);
  }
}

// Some issuers write numbers and truth values as such, others as text. Lists and objects have no one value.
function matches(value: unknown, wanted: string): boolean {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return false;
  return wanted.endsWith('*') ? String(value).startsWith(wanted.slice(0, -1)) : String(value) === wanted;
}

interface Exchange {
  readonly wanted: Wanted;
  readonly row: ResourceRow;
  readonly trust: OidcTrust;
  readonly claims: JWTPayload;
}

async function give(tx: Queryable, call: Call, { wanted, row, trust, claims }: Exchange): Promise<Answer> {
  // The trust stays as it was checked until the token is there: who disables it then revokes this one, too.
  const [shared] = await shareResources(tx, row.kind, [row.id]);
  if (shared?.revision !== row.revision) throw new Refusal('the trust has just been changed: try again', true);
  if ((await countTokensOf(tx, trust.name)) >= ALIVE_MOST)
    throw problem('too_many_requests', `The trust has ${ALIVE_MOST} tokens that are alive: try again later.`, {
      headers: { 'retry-after': '60' },
    });
  const { id, token } = newToken();
  const lifetime = Math.min(wanted.expires_in ?? trust.max_seconds, trust.max_seconds);
  const made = await insertToken(tx, {
    id,
    name: trust.name,
    trust: trust.name,
    admin: trust.admin,
    domain: null,
    mailbox: null,
    access: trust.access,
    hash: hashToken(token),
    created_by: `oidc trust ${trust.name} (${shown(claims.sub)})`,
    expires_at: new Date(call.deps.now().getTime() + lifetime * 1000),
  });
  await checkUsable(tx, token);
  return { status: 201, body: { ...tokenAnswer(made), token } };
}

// Branches may be named as they like, and the database takes no NUL.
function shown(subject: unknown): string {
  return String(subject)
    .slice(0, SUBJECT_SHOWN)
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, '?');
}

async function checkUsable(tx: Queryable, token: string): Promise<void> {
  if ((await findToken(tx, hashToken(token))) !== undefined) return;
  throw new Refusal('the admin of the trust, or one above it, is inactive or may not use the API', true);
}
