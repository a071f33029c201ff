// The public keys of issuers of ID tokens: fetched as their discovery document says, kept a while, asked for again when a key is new.
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { ApiDependencies } from './dependencies.ts';

interface Kept {
  readonly keys: JWTVerifyGetKey;
  readonly at: number;
}

const ISSUERS_MOST = 100;
const KEPT_MS = 10 * 60_000;
/** A key that nobody knows makes us ask no more often than this, nor does an issuer that fails. */
const PAUSE_MS = 30_000;

/** From an issuer to what finds the key of a token of its. */
export function createIssuerKeys({
  fetchDocument,
  now,
}: Pick<ApiDependencies, 'fetchDocument' | 'now'>): (issuer: string) => JWTVerifyGetKey {
  const kept = new Map<string, Kept>();
  const failedAt = new Map<string, number>();
  const underWay = new Map<string, Promise<Kept>>();

  const load = async (issuer: string): Promise<Kept> => {
    const at = now().getTime();
    if (at - (failedAt.get(issuer) ?? -Infinity) < PAUSE_MS)
      throw new Error('the issuer failed a moment ago and is not asked again yet');
    try {
      const one = { keys: await fetchKeys(fetchDocument, issuer), at };
      put(kept, issuer, one);
      return one;
    } catch (error) {
      put(failedAt, issuer, at);
      throw new Error(`no keys of the issuer: ${(error as Error).message}`);
    }
  };

  // Many jobs begin at once: one question serves all.
  const ask = (issuer: string): Promise<Kept> => {
    const asking = underWay.get(issuer) ?? load(issuer).finally(() => underWay.delete(issuer));
    underWay.set(issuer, asking);
    return asking;
  };

  const isOlderThan = (one: Kept, age: number): boolean => now().getTime() - one.at >= age;

  return (issuer) => async (header, token) => {
    const known = kept.get(issuer);
    const current = known && !isOlderThan(known, KEPT_MS) ? known : await ask(issuer);
    try {
      return await current.keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !isOlderThan(current, PAUSE_MS)) throw error;
      return (await ask(issuer)).keys(header, token);
    }
  };
}

function put<Value>(map: Map<string, Value>, issuer: string, value: Value): void {
  map.delete(issuer);
  if (map.size >= ISSUERS_MOST) map.delete(map.keys().next().value as string);
  map.set(issuer, value);
}

async function fetchKeys(fetchDocument: ApiDependencies['fetchDocument'], issuer: string): Promise<JWTVerifyGetKey> {
  if (fetchDocument === undefined) throw new Error('this control plane fetches no keys: give them in `jwks`');
  // OpenID Connect Discovery, section 4.
  const discovery = await fetchDocument(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const { issuer: named, jwks_uri: uri } = JSON.parse(discovery) as { issuer?: unknown; jwks_uri?: unknown };
  if (named !== issuer) throw new Error('the discovery document is of another issuer');
  if (typeof uri !== 'string' || !uri.startsWith('https://')) throw new Error('its jwks_uri is no https URL');
  return createLocalJWKSet(JSON.parse(await fetchDocument(uri)) as JSONWebKeySet);
}
