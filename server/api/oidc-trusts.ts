// What makes an OIDC trust take more than was meant, or nothing at all.
import { isDeepStrictEqual } from 'node:util';
import type { JsonObject } from '../../schemas/parse.ts';
import type { Fault } from '../../schemas/problems.ts';
import { isObject } from './merge-patch.ts';
import type { Principal } from './operation.ts';

/** An OIDC trust as it is stored. */
export interface OidcTrust {
  readonly name: string;
  readonly admin: string | null;
  readonly issuer: string;
  readonly audience: string;
  readonly claims: Readonly<Record<string, string>>;
  readonly access: 'read' | 'write';
  readonly max_seconds: number;
  readonly jwks: string | null;
  readonly enabled: boolean;
}

// Issuers that sign for everybody's jobs: the claims that name whose they are, and how `sub` begins where it does.
const SHARED_ISSUERS: Readonly<Record<string, { readonly claims: readonly string[]; readonly sub: string }>> = {
  'https://token.actions.githubusercontent.com': {
    claims: ['repository', 'repository_id', 'repository_owner', 'repository_owner_id'],
    sub: 'repo',
  },
  'https://gitlab.com': {
    claims: ['project_path', 'project_id', 'namespace_path', 'namespace_id'],
    sub: 'project_path',
  },
  'https://app.terraform.io': {
    claims: ['terraform_organization_name', 'terraform_organization_id', 'terraform_workspace_id'],
    sub: 'organization',
  },
  'https://agent.buildkite.com': {
    claims: ['organization_slug', 'organization_id', 'pipeline_id'],
    sub: 'organization',
  },
};

export function trustFaults(principal: Principal, document: JsonObject, before: JsonObject | null): Fault[] {
  const trust = document as unknown as OidcTrust;
  return [
    ...writerFaults(principal, trust, isDeepStrictEqual(document, before)),
    ...issuerFaults(trust),
    ...tenantFaults(trust),
    ...keyFaults(trust.jwks),
  ];
}

function writerFaults({ admin, access, expiresAt }: Principal, trust: OidcTrust, isSame: boolean): Fault[] {
  const forbidden = (pointer: string, detail: string): Fault[] => [{ pointer, code: 'forbidden', detail }];
  if (admin !== null && trust.admin === null)
    return forbidden(
      '/admin',
      'must name an admin within reach: only a token of the installation lets others reach all of it',
    );
  // Else a token for an hour would be one for ever, and a job could let in whom it likes. Dry runs of plans may look.
  if (expiresAt === null || access === 'read' || isSame) return [];
  return forbidden('/claims', 'cannot be said by a token that ends, as those of jobs do: use one without an end');
}

function issuerFaults({ issuer }: OidcTrust): Fault[] {
  if (!issuer.includes('?')) return [];
  return [{ pointer: '/issuer', code: 'invalid_value', detail: 'must not have a query (OpenID Connect Core, `iss`)' }];
}

function tenantFaults({ issuer, claims }: OidcTrust): Fault[] {
  const shared = SHARED_ISSUERS[issuer.replace(/\/$/, '')];
  if (!shared || Object.entries(claims).some(([name, value]) => namesTenant(shared, name, value))) return [];
  const detail = `needs one of ${shared.claims.join(', ')}, or sub as "${shared.sub}:<yours>...": everybody's jobs get ID tokens of this issuer. With "*" the value must name your organisation whole, as "acme/*"`;
  return [{ pointer: '/claims', code: 'conflict', detail }];
}

// "acme*" also begins with what belongs to acme-evil: before the star the organisation's name must have ended.
function namesTenant(shared: { claims: readonly string[]; sub: string }, name: string, value: string): boolean {
  if (name === 'sub') return value.startsWith(`${shared.sub}:`) && /^[a-z_]+:[^:/*]+[:/]/.test(value);
  return shared.claims.includes(name) && (!value.endsWith('*') || /^[^/*]+\//.test(value));
}

const PRIVATE_MEMBERS = ['d', 'k', 'p', 'q'];

function keyFaults(jwks: string | null): Fault[] {
  const fault = (detail: string): Fault[] => [{ pointer: '/jwks', code: 'invalid_value', detail }];
  if (jwks === null) return [];
  const keys = keysOf(jwks);
  if (keys === undefined || keys.length === 0)
    return fault('must be a JSON object whose `keys` are one or more keys (RFC 7517)');
  if (keys.some((key) => PRIVATE_MEMBERS.some((member) => Object.hasOwn(key, member))))
    return fault('holds a private key: leave only the public ones, and make a new one in its place');
  const kinds = new Set(['RSA', 'EC', 'OKP']);
  return keys.every(({ kty }) => kinds.has(String(kty))) ? [] : fault('must hold keys of type RSA, EC or OKP alone');
}

function keysOf(jwks: string): JsonObject[] | undefined {
  try {
    const { keys } = JSON.parse(jwks) as { keys?: unknown };
    return Array.isArray(keys) && keys.every(isObject) ? keys : undefined;
  } catch {
    return undefined;
  }
}
