// CI jobs exchange ID tokens for tokens: which are taken, what they give, and what a stranger learns.
import assert from 'node:assert/strict';
import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, type TestContext, test } from 'node:test';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import selfsigned from 'selfsigned';
import { documentFetcher } from '../../server/https-get.ts';
import { forgetTokens } from '../../server/store/tokens.ts';
import { type Reply, startApi, type TestApi } from '../support/api.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const AUDIENCE = 'https://mail.example.com';
const SUB = 'repo:acme/mail:ref:refs/heads/main';
const STRANGER =
  'The ID token is not taken: there is no such trust, its signature is wrong, or the keys of its issuer cannot be had. The log of the control plane says which.';

interface Signer {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly jwk: JWK;
}

async function signer(kid: string, alg = 'RS256'): Promise<Signer> {
  const pair = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, ...pair, jwk: { ...(await exportJWK(pair.publicKey)), kid, alg, use: 'sig' } };
}

let api: TestApi;
let key: Signer;
let clockAhead = 0;
let log = '';
/** What is at each URL; an Error: the fetch fails. */
const documents = new Map<string, string | Error>();
const fetched: string[] = [];

const now = (): Date => new Date(Date.now() + clockAhead);
const seconds = (): number => Math.floor(now().getTime() / 1000);

function publish(issuer: string, ...signers: readonly Signer[]): void {
  const uri = `${issuer}/keys`;
  documents.set(`${issuer}/.well-known/openid-configuration`, JSON.stringify({ issuer, jwks_uri: uri }));
  documents.set(uri, JSON.stringify({ keys: signers.map(({ jwk }) => jwk) }));
}

async function fetchDocument(url: string): Promise<string> {
  fetched.push(url);
  const one = documents.get(url);
  if (one === undefined || one instanceof Error) throw one ?? new Error(`nothing at ${url}`);
  return one;
}

const start = (): Promise<TestApi> =>
  startApi({ fetchDocument, now, logLevel: 'info', logStream: { write: (line) => (log += line) } });

before(async () => {
  key = await signer('first');
  publish(ISSUER, key);
  api = await start();
  await api.create('/v1/admins/acme', {});
  await api.create('/v1/admins/below', { parent: 'acme' });
  await api.create('/v1/admins/rival', {});
  await trust('mail-apply', { access: 'write' });
  await trust('mail-plan', { claims: { repository: 'acme/mail' } });
});
after(() => api.stop());
beforeEach(() => {
  log = '';
});

const trustBody = (more: object): object => ({
  admin: 'acme',
  issuer: ISSUER,
  audience: AUDIENCE,
  claims: { repository: 'acme/mail', ref: 'refs/heads/main' },
  ...more,
});
const trust = (name: string, more: object = {}, token?: string): Promise<Reply> =>
  api.create(`/v1/oidc-trusts/${name}`, trustBody(more), token);
const change = (name: string, body: object): Promise<Reply> =>
  api.send('PATCH', `/v1/oidc-trusts/${name}`, { body, headers: { 'if-match': '*' } });

const claimsOf = (more: object): JWTPayload => ({
  iss: ISSUER,
  aud: AUDIENCE,
  sub: SUB,
  repository: 'acme/mail',
  ref: 'refs/heads/main',
  iat: seconds(),
  nbf: seconds(),
  exp: seconds() + 300,
  ...more,
});

/** An ID token as the issuer would sign it; claims that are undefined are left out. */
function idToken(more: object = {}, by: Signer = key, header: object = {}): Promise<string> {
  return new SignJWT(claimsOf(more)).setProtectedHeader({ alg: by.alg, kid: by.kid, ...header }).sign(by.privateKey);
}

function exchange(token: string, name = 'mail-apply', more: object = {}, target: TestApi = api): Promise<Reply> {
  return target.send('POST', '/v1/tokens:exchange', { token: '', body: { token, trust: name, ...more } });
}

async function refused(token: string, name: string, detail: string | RegExp): Promise<void> {
  const reply = await exchange(token, name);
  assert.equal(reply.status, 401, JSON.stringify(reply.body));
  assert.equal(reply.body.code, 'unauthorized');
  if (typeof detail === 'string') assert.equal(reply.body.detail, detail);
  else assert.match(reply.body.detail, detail);
}

/** Wrong tokens are counted by address: what follows must not meet the limit of what went before. */
async function withApi(t: TestContext): Promise<TestApi> {
  const mine = await start();
  t.after(() => mine.stop());
  await mine.create('/v1/admins/acme', {});
  await mine.create('/v1/oidc-trusts/mail-apply', trustBody({ access: 'write' }));
  return mine;
}

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('an ID token is exchanged', () => {
  test('the token has name, access, admin and end of its trust, and works', async () => {
    const reply = await exchange(await idToken());
    assert.equal(reply.status, 201, JSON.stringify(reply.body));
    const { name, admin, domain, mailbox, access, created_by: by } = reply.body;
    assert.deepEqual([name, admin, domain, mailbox, access], ['mail-apply', 'acme', null, null, 'write']);
    assert.equal(by, `oidc trust mail-apply (${SUB})`);
    const lives = new Date(reply.body.expires_at).getTime() - Date.now();
    assert.ok(lives > 890_000 && lives <= 900_000, `${lives}`);
    const whoami = await api.send('GET', '/v1/whoami', { token: reply.body.token });
    assert.deepEqual([whoami.body.name, whoami.body.role, whoami.body.admin], ['mail-apply', 'admin', 'acme']);
    await api.create('/v1/domains/exchanged.example', { admin: 'acme' }, reply.body.token);
    const { items } = (await api.send('GET', '/v1/audit-events?kind=domain')).body;
    assert.equal(items[0].actor, `mail-apply (${reply.body.id})`);
  });

  test('it lives as long as asked, and never longer than max_seconds', async () => {
    const lives = async (more: object): Promise<number> => {
      const { body } = await exchange(await idToken(), 'mail-apply', more);
      return Math.round((new Date(body.expires_at).getTime() - Date.now()) / 60_000);
    };
    assert.deepEqual([await lives({ expires_in: 300 }), await lives({ expires_in: 86_400 })], [5, 15]);
    assert.equal((await exchange(await idToken(), 'mail-apply', { expires_in: 0 })).status, 422);
  });

  test('one that was signed without the library, by node:crypto', async () => {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk = pair.publicKey.export({ format: 'jwk' });
    await trust('by-hand', { jwks: JSON.stringify({ keys: [{ ...jwk, kid: 'hand' }] }) });
    const sign = (header: object, payload: object, by: KeyObject): string => {
      const signed = `${base64(header)}.${base64(payload)}`;
      return `${signed}.${createSign('sha256').update(signed).sign(by).toString('base64url')}`;
    };
    const header = { alg: 'RS256', typ: 'JWT', kid: 'hand' };
    assert.equal((await exchange(sign(header, claimsOf({}), pair.privateKey), 'by-hand')).status, 201);
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await refused(sign(header, claimsOf({}), other.privateKey), 'by-hand', STRANGER);
  });

  test('each algorithm that has a public key', async () => {
    const signers = await Promise.all(['PS256', 'RS512', 'ES256', 'ES384', 'EdDSA'].map((alg) => signer(alg, alg)));
    await trust('many', { jwks: JSON.stringify({ keys: signers.map(({ jwk }) => jwk) }) });
    for (const one of signers) assert.equal((await exchange(await idToken({}, one), 'many')).status, 201, one.alg);
  });

  test('an audience that is one of several, claims that are no text, a beginning that fits', async () => {
    await trust('loose', { claims: { sub: 'repo:acme/*', run_attempt: '1', protected: 'true' } });
    const token = await idToken({ aud: ['x', AUDIENCE], run_attempt: 1, protected: true });
    assert.equal((await exchange(token, 'loose')).status, 201);
    await refused(await idToken({ sub: 'repo:acme-evil/mail:x', run_attempt: 1, protected: true }), 'loose', /"sub"/);
  });

  test('a subject of any text is shown as far as it can be', async () => {
    const { status, body } = await exchange(await idToken({ sub: `a\u0000\nb\ud800${'x'.repeat(999)}` }));
    assert.equal(status, 201);
    assert.equal(body.created_by, `oidc trust mail-apply (a??b\ufffd${'x'.repeat(295)})`);
  });

  test('it may be exchanged again until it ends', async () => {
    const token = await idToken();
    const [one, two] = [await exchange(token), await exchange(token)];
    assert.deepEqual([one.status, two.status], [201, 201]);
    assert.notEqual(one.body.token, two.body.token);
  });

  test('a token with access read reads and makes dry runs, and that is all', async () => {
    const { token } = (await exchange(await idToken(), 'mail-plan')).body;
    assert.equal((await api.send('GET', '/v1/admins/acme', { token })).status, 200);
    const put = (query: string): Promise<Reply> =>
      api.send('PUT', `/v1/domains/plan.example${query}`, {
        token,
        body: { admin: 'acme' },
        headers: { 'if-none-match': '*' },
      });
    assert.deepEqual([(await put('?dry_run=true')).status, (await put('')).status], [201, 403]);
    assert.equal((await api.send('POST', '/v1/tokens', { token, body: { name: 'more' } })).status, 403);
  });

  test('it ends, and what has ended for a day is forgotten', async () => {
    const { token, id } = (await exchange(await idToken(), 'mail-apply', { expires_in: 1 })).body;
    await new Promise((resolve) => setTimeout(resolve, 1100));
    assert.equal((await api.send('GET', '/v1/whoami', { token })).status, 401);
    const kept = async (): Promise<boolean> =>
      (await api.send('GET', '/v1/tokens')).body.items.some((one: { id: string }) => one.id === id);
    await forgetTokens(api.database, new Date(Date.now() - 86_400_000));
    assert.equal(await kept(), true);
    await forgetTokens(api.database, new Date());
    assert.equal(await kept(), false);
    assert.equal((await api.send('GET', '/v1/whoami')).status, 200);
  });
});

describe('an ID token is refused', () => {
  test('with a right signature it is told what does not fit', async () => {
    const early = seconds() + 120;
    for (const [claims, detail] of [
      [{ iss: 'https://gitlab.com' }, /"iss"/],
      [{ aud: 'https://other.example.com' }, /"aud"/],
      [{ aud: undefined }, /"aud"/],
      [{ aud: `${AUDIENCE}/` }, /"aud"/],
      [{ repository: 'acme/other' }, /"repository" is not what the trust wants/],
      [{ repository: ['acme/mail'] }, /"repository"/],
      [{ repository: undefined }, /no claim "repository"/],
      [{ ref: 'refs/heads/mainx' }, /"ref"/],
      [{ exp: seconds() - 61 }, /expired/],
      [{ exp: undefined }, /"exp"/],
      [{ iat: undefined }, /"iat"/],
      [{ sub: undefined }, /"sub"/],
      [{ nbf: early }, /"nbf"/],
      [{ iat: early }, /"iat" is in the future/],
    ] as const)
      await refused(await idToken(claims), 'mail-apply', detail);
  });

  test('clocks may differ by a minute', async () => {
    const at = seconds();
    for (const claims of [{ exp: at - 50 }, { nbf: at + 50 }, { iat: at + 50 }])
      assert.equal((await exchange(await idToken(claims))).status, 201, JSON.stringify(claims));
  });

  test('a stranger learns nothing: unknown trust, wrong signature and unknown key look the same; the log knows', async () => {
    const other = await signer('first');
    const payload = (await idToken()).split('.')[1];
    const signed = (await idToken()).split('.').slice(0, 2).join('.');
    for (const [token, name, reason] of [
      [await idToken(), 'absent', /no such trust/],
      [await idToken({}, other), 'mail-apply', /signature/],
      [await idToken({ aud: 'x', exp: 1 }, other), 'mail-apply', /signature/],
      [await idToken({}, { ...other, kid: 'unknown' }), 'mail-apply', /no applicable key/],
      [`${base64({ alg: 'none' })}.${payload}.`, 'mail-apply', /alg/i],
      [`${signed}.`, 'mail-apply', /signature/],
      ['no token', 'mail-apply', /Compact/],
      [`${base64({ alg: 'RS256', kid: 'first', crit: ['x'], x: 1 })}.${payload}.AA`, 'mail-apply', /x/],
    ] as const) {
      log = '';
      await refused(token, name, STRANGER);
      assert.match(log, /an ID token was not taken/);
      assert.match(JSON.parse(log).reason, reason);
      assert.equal(log.includes(token), false);
    }
  });

  test('HMAC with the public key as its secret', async () => {
    const secret = new TextEncoder().encode(await exportSPKI(key.publicKey));
    const token = await new SignJWT(claimsOf({})).setProtectedHeader({ alg: 'HS256', kid: 'first' }).sign(secret);
    await refused(token, 'mail-apply', STRANGER);
  });

  test('by keys of another issuer, and for the audience of another trust', async () => {
    const gitlab = await signer('first');
    publish('https://git.example.net', gitlab);
    await trust('from-gitlab', { issuer: 'https://git.example.net', audience: 'gitlab', claims: { sub: SUB } });
    await refused(await idToken({}, gitlab), 'mail-apply', STRANGER);
    const own = await idToken({ iss: 'https://git.example.net', aud: 'gitlab' }, gitlab);
    assert.equal((await exchange(own, 'from-gitlab')).status, 201);
    await refused(await idToken({ aud: 'gitlab' }), 'mail-apply', /"aud"/);
  });

  test('a body that is none', async () => {
    const send = (body: unknown): Promise<Reply> => api.send('POST', '/v1/tokens:exchange', { token: '', body });
    assert.equal((await send([])).status, 400);
    assert.equal((await send({ token: 'x' })).status, 422);
    assert.equal((await send({ token: 'x'.repeat(16_385), trust: 'mail-apply' })).status, 422);
    assert.equal((await send({ token: 'x', trust: 'mail-apply', access: 'write' })).status, 422);
    assert.equal((await api.send('GET', '/v1/tokens:exchange', { token: '' })).status, 405);
  });

  test('many wrong ones from an address are 429, as wrong bearer tokens are; both count together', async (t) => {
    const mine = await withApi(t);
    const other = await idToken({}, await signer('first'));
    for (let count = 0; count < 30; count++) {
      assert.equal((await exchange(other, 'mail-apply', {}, mine)).status, 401);
      assert.equal((await mine.send('GET', '/v1/whoami', { token: 'wrong-token' })).status, 401);
    }
    const right = await exchange(await idToken(), 'mail-apply', {}, mine);
    assert.deepEqual([right.status, right.headers.get('retry-after')], [429, '60']);
    assert.equal((await mine.send('GET', '/v1/whoami')).status, 429);
  });
});

describe('a trust ends', () => {
  test('disabled or deleted it gives out nothing, and what it gave out is revoked', async () => {
    await trust('ends', { access: 'write' });
    const alive = async (token: string): Promise<number> => (await api.send('GET', '/v1/whoami', { token })).status;
    const one = (await exchange(await idToken(), 'ends')).body.token;
    assert.equal(await alive(one), 200);
    await change('ends', { description: 'x' });
    assert.equal(await alive(one), 200);
    await change('ends', { enabled: false });
    assert.equal(await alive(one), 401);
    await refused(await idToken(), 'ends', /the trust is disabled/);
    await change('ends', { enabled: true });
    const two = (await exchange(await idToken(), 'ends')).body.token;
    await api.send('DELETE', '/v1/oidc-trusts/ends', { headers: { 'if-match': '*' } });
    assert.equal(await alive(two), 401);
    await refused(await idToken(), 'ends', STRANGER);
  });

  test('while its admin, or one above, is inactive or may not use the API', async () => {
    await trust('deep', { admin: 'below' });
    const set = (body: object): Promise<Reply> =>
      api.send('PATCH', '/v1/admins/acme', { body, headers: { 'if-match': '*' } });
    for (const [off, on] of [
      [{ status: 'inactive' }, { status: 'active' }],
      [{ allow_api: false }, { allow_api: true }],
    ] as const) {
      assert.equal((await set(off)).status, 200);
      await refused(await idToken(), 'deep', /the admin of the trust, or one above it/);
      assert.equal((await set(on)).status, 200);
      assert.equal((await exchange(await idToken(), 'deep')).status, 201);
    }
  });

  test('a trust has a thousand tokens that are alive at most', async () => {
    await trust('busy', {});
    await api.database.query(
      `insert into token (id, name, admin, hash, expires_at, trust)
       select 't_busy' || n, 'busy', 'acme', sha256(n::text::bytea), now() + interval '1 hour', 'busy' from generate_series(1, 1000) n`,
      [],
    );
    assert.equal((await exchange(await idToken(), 'busy')).status, 429);
    await api.database.query(`update token set expires_at = now() where trust = 'busy'`, []);
    assert.equal((await exchange(await idToken(), 'busy')).status, 201);
  });
});

describe('whose trust it is', () => {
  const put = (token: string, name: string, body: object): Promise<Reply> =>
    api.send('PUT', `/v1/oidc-trusts/${name}`, { token, body, headers: { 'if-none-match': '*' } });

  test('an admin makes trusts for its subtree alone, and names the admin', async () => {
    const token = await api.tokenOf('acme');
    assert.equal((await put(token, 'own', trustBody({}))).status, 201);
    assert.equal((await put(token, 'own-below', trustBody({ admin: 'below' }))).status, 201);
    const foreign = await put(token, 'foreign', trustBody({ admin: 'rival' }));
    assert.deepEqual([foreign.status, foreign.body.errors[0].code], [422, 'reference_not_found']);
    const all = await put(token, 'all', trustBody({ admin: null }));
    assert.deepEqual([all.status, all.body.errors[0].pointer], [403, '/admin']);
    const moved = await api.send('PATCH', '/v1/oidc-trusts/own', {
      token,
      body: { admin: null },
      headers: { 'if-match': '*' },
    });
    assert.equal(moved.status, 422);
    const below = await api.tokenOf('below');
    assert.equal((await put(below, 'up', trustBody({ admin: 'acme' }))).status, 422);
  });

  test('trusts of others and of the installation are not there for it', async () => {
    await trust('of-all', { admin: null, access: 'write' });
    await trust('of-rival', { admin: 'rival' });
    const token = await api.tokenOf('acme');
    const list = (await api.send('GET', '/v1/oidc-trusts', { token })).body.items;
    const owners = new Set(list.map((one: { admin: string }) => one.admin));
    assert.deepEqual(owners, new Set(['acme', 'below']));
    for (const name of ['of-all', 'of-rival'])
      for (const method of ['GET', 'PATCH', 'DELETE'])
        assert.equal(
          (
            await api.send(method, `/v1/oidc-trusts/${name}`, {
              token,
              ...(method === 'PATCH' ? { body: { enabled: false } } : {}),
              headers: { 'if-match': '*' },
            })
          ).status,
          404,
        );
    assert.equal((await put(token, 'of-rival', trustBody({}))).status, 409);
  });

  test('a trust of the installation gives tokens that reach all of it; one of an admin reaches no other', async () => {
    await trust('whole', { admin: null });
    const whole = (await exchange(await idToken(), 'whole')).body.token;
    assert.equal((await api.send('GET', '/v1/whoami', { token: whole })).body.role, 'installation');
    const { token } = (await exchange(await idToken())).body;
    assert.equal((await api.send('GET', '/v1/admins/rival', { token })).status, 404);
  });

  test('a token that ends changes no trust: a job lets in nobody else, and may only delete one', async () => {
    const { token } = (await exchange(await idToken())).body;
    const path = '/v1/oidc-trusts/mail-plan';
    const headers = { 'if-match': '*' };
    assert.equal((await put(token, 'escape', trustBody({}))).status, 403);
    for (const body of [{ access: 'write' }, { claims: { ref: 'refs/pull/7/merge' } }, { enabled: false }]) {
      const { status, body: answer } = await api.send('PATCH', path, { token, body, headers });
      assert.deepEqual([status, answer.errors[0].pointer], [403, '/claims']);
    }
    assert.equal((await api.send('PATCH', path, { token, body: {}, headers })).status, 200);
    const reading = (await exchange(await idToken(), 'mail-plan')).body.token;
    const looked = await api.send('PATCH', `${path}?dry_run=true`, {
      token: reading,
      body: { max_seconds: 60 },
      headers,
    });
    assert.equal(looked.status, 200);
    await trust('deletable');
    assert.equal((await api.send('DELETE', '/v1/oidc-trusts/deletable', { token, headers })).status, 204);
  });
});

describe('a trust that takes too much is refused', () => {
  const faultOf = async (more: object): Promise<string> => {
    const { status, body } = await api.send('PUT', '/v1/oidc-trusts/wide?dry_run=true', {
      body: trustBody(more),
      headers: { 'if-none-match': '*' },
    });
    return status === 201 ? 'none' : body.errors.map((one: { pointer: string }) => one.pointer).join();
  };

  test('claims: at least one, none that takes any value', async () => {
    assert.equal(await faultOf({ claims: {} }), '/claims');
    assert.equal(await faultOf({ claims: { repository: 'acme/mail', ref: '*' } }), '/claims/ref');
    assert.equal(await faultOf({ claims: { repository: 'acme/mail', ref: '' } }), '/claims/ref');
    assert.equal(await faultOf({ claims: { repository: 'acme/mail', ref: 'refs/*/x' } }), '/claims/ref');
    assert.equal(await faultOf({ claims: { repository: 'acme/mail', 'a b': 'x' } }), '/claims');
    assert.equal(await faultOf({ claims: { repository: ['acme/mail'] } }), '/claims/repository');
    assert.equal(await faultOf({ issuer: 'https://ci.example.net', claims: { ref: 'refs/tags/*' } }), 'none');
  });

  test('an issuer for everybody: a claim names the organisation, whole', async () => {
    const taken = [
      [ISSUER, { repository: 'acme/*' }],
      [ISSUER, { repository_owner: 'acme' }],
      [ISSUER, { sub: 'repo:acme/*' }],
      [ISSUER, { sub: 'repo:acme/mail:environment:production' }],
      ['https://gitlab.com', { namespace_path: 'acme' }],
      ['https://gitlab.com', { sub: 'project_path:acme/mail:*' }],
      ['https://app.terraform.io', { sub: 'organization:acme:*' }],
      ['https://agent.buildkite.com', { organization_slug: 'acme' }],
    ] as const;
    for (const [issuer, claims] of taken) assert.equal(await faultOf({ issuer, claims }), 'none');
    const wide = [
      [ISSUER, { ref: 'refs/heads/main' }],
      [ISSUER, { repository: 'acme*' }],
      [ISSUER, { repository_owner: 'acme*' }],
      [ISSUER, { repository: '*/mail' }],
      [ISSUER, { sub: 'repo:*' }],
      [ISSUER, { sub: 'repo:acme*' }],
      [ISSUER, { sub: 'environment:production' }],
      [`${ISSUER}/`, { ref: 'refs/heads/main' }],
      ['https://gitlab.com', { sub: 'project_path:*' }],
      ['https://app.terraform.io', { terraform_workspace_name: 'mail' }],
    ] as const;
    for (const [issuer, claims] of wide)
      assert.match(await faultOf({ issuer, claims }), /^\/claims/, JSON.stringify(claims));
  });

  test('keys: public ones as JSON, and the issuer an https URL', async () => {
    const pair = await generateKeyPair('ES256', { extractable: true });
    const own = { keys: [await exportJWK(pair.privateKey)] };
    const secret = { keys: [{ kty: 'oct', k: 'c2VjcmV0' }] };
    for (const jwks of ['no JSON', '{}', '{"keys":[]}', '{"keys":[{"kty":"x"}]}', own, secret])
      assert.equal(await faultOf({ jwks: typeof jwks === 'string' ? jwks : JSON.stringify(jwks) }), '/jwks');
    assert.equal(await faultOf({ issuer: 'http://ci.example.net' }), '/issuer');
    assert.equal(await faultOf({ issuer: 'https://ci.example.net?x' }), '/issuer');
    assert.equal(await faultOf({ max_seconds: 59 }), '/max_seconds');
  });

  test('keys that are none refuse the token, and nothing fails', async () => {
    const keys = [
      { kty: 'RSA', kid: 'first', n: 'AQAB', e: 'AQAB' },
      { kty: 'RSA', kid: 'first' },
    ];
    for (const [index, one] of keys.entries()) {
      await trust(`broken-${index}`, { jwks: JSON.stringify({ keys: [one] }) });
      await refused(await idToken(), `broken-${index}`, STRANGER);
    }
  });
});

describe('the keys of an issuer', () => {
  test('are asked for once, and again when a key is new; not for each unknown one', async (t) => {
    const mine = await withApi(t);
    const ask = async (by: Signer): Promise<number> =>
      (await exchange(await idToken({}, by), 'mail-apply', {}, mine)).status;
    fetched.length = 0;
    const next = await signer('second');
    t.after(() => {
      clockAhead = 0;
      publish(ISSUER, key);
    });
    assert.deepEqual(await Promise.all([ask(key), ask(key), ask(key)]), [201, 201, 201]);
    assert.equal(fetched.length, 2);
    publish(ISSUER, key, next);
    assert.equal(await ask(next), 401);
    assert.equal(fetched.length, 2);
    clockAhead = 31_000;
    assert.deepEqual([await ask(next), await ask(key)], [201, 201]);
    assert.equal(fetched.length, 4);
    for (let count = 0; count < 5; count++) assert.equal(await ask({ ...next, kid: 'unknown' }), 401);
    assert.equal(fetched.length, 4);
    // The issuer no longer uses the first one.
    publish(ISSUER, next);
    clockAhead += 601_000;
    assert.deepEqual([await ask(next), await ask(key)], [201, 401]);
    assert.equal(fetched.length, 6);
  });

  test('an issuer that fails is not asked again at once', async (t) => {
    const mine = await withApi(t);
    const url = `${ISSUER}/.well-known/openid-configuration`;
    t.after(() => {
      clockAhead = 0;
      publish(ISSUER, key);
    });
    documents.set(url, new Error('connection refused'));
    fetched.length = 0;
    const ask = async (): Promise<Reply> => exchange(await idToken(), 'mail-apply', {}, mine);
    assert.equal((await ask()).body.detail, STRANGER);
    assert.match(log, /no keys of the issuer: connection refused/);
    publish(ISSUER, key);
    assert.equal((await ask()).status, 401);
    assert.deepEqual(fetched, [url]);
    clockAhead = 31_000;
    assert.equal((await ask()).status, 201);
  });

  test('a discovery document of another issuer, or with keys that are not at an https URL', async (t) => {
    const url = `${ISSUER}/.well-known/openid-configuration`;
    t.after(() => publish(ISSUER, key));
    for (const [text, reason] of [
      [JSON.stringify({ issuer: `${ISSUER}/`, jwks_uri: `${ISSUER}/keys` }), /of another issuer/],
      [JSON.stringify({ issuer: ISSUER, jwks_uri: 'http://127.0.0.1/keys' }), /no https URL/],
      [JSON.stringify({ issuer: ISSUER }), /no https URL/],
      ['<html>', /no keys of the issuer/],
      ['null', /no keys of the issuer/],
    ] as const) {
      const mine = await withApi(t);
      documents.set(url, text);
      log = '';
      assert.equal((await exchange(await idToken(), 'mail-apply', {}, mine)).body.detail, STRANGER);
      assert.match(log, reason);
    }
  });

  test('are given in the trust where the control plane fetches none', async (t) => {
    const mine = await startApi({ logLevel: 'silent' });
    t.after(() => mine.stop());
    await mine.create('/v1/oidc-trusts/a', trustBody({ admin: null }));
    await mine.create('/v1/oidc-trusts/b', trustBody({ admin: null, jwks: JSON.stringify({ keys: [key.jwk] }) }));
    assert.equal((await exchange(await idToken(), 'a', {}, mine)).status, 401);
    assert.equal((await exchange(await idToken(), 'b', {}, mine)).status, 201);
  });
});

describe('documents of issuers are fetched within bounds', () => {
  let server: Server;
  let ca: string;
  let port: number;
  const json = { 'content-type': 'application/json; charset=utf-8' };

  before(async () => {
    const pem = await selfsigned.generate([{ name: 'commonName', value: 'ci.test' }], {
      keySize: 2048,
      extensions: [
        { name: 'basicConstraints', cA: true },
        { name: 'subjectAltName', altNames: [{ type: 2, value: 'ci.test' }] },
      ],
    });
    ca = pem.cert;
    server = createServer({ key: pem.private, cert: pem.cert }, (asked, answer) => {
      if (asked.url === '/right?x=1') answer.writeHead(200, json).end(`{"host":"${asked.headers.host}"}`);
      else if (asked.url === '/keys') answer.writeHead(200, { 'content-type': 'application/jwk-set+json' }).end('{}');
      else if (asked.url === '/huge') answer.writeHead(200, json).end('x'.repeat(300_000));
      else if (asked.url === '/moved') answer.writeHead(302, { ...json, location: '/right?x=1' }).end('{}');
      else if (asked.url === '/page') answer.writeHead(200, { 'content-type': 'text/html' }).end('{}');
      else if (asked.url === '/slow') answer.writeHead(200, json).write('{');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const resolver = {
    a: async (name: string) =>
      name === 'absent.test'
        ? ({ kind: 'absent', name: 'missing' } as const)
        : ({ kind: 'found', records: ['127.0.0.1'] } as const),
    aaaa: async () => ({ kind: 'absent', name: 'missing' }) as const,
  };

  test('what is slow, huge, moved, no JSON or of a wrong certificate is not taken', async () => {
    const get = documentFetcher({ resolver, mayDial: () => true, ca, timeoutMs: 300 });
    const at = (path: string, host = 'ci.test'): Promise<string> => get(`https://${host}:${port}${path}`);
    assert.equal(await at('/right?x=1'), `{"host":"ci.test:${port}"}`);
    assert.equal(await at('/keys'), '{}');
    await assert.rejects(at('/huge'), /too long/);
    await assert.rejects(at('/moved'), /answered 302/);
    await assert.rejects(at('/page'), /text\/html/);
    await assert.rejects(at('/slow'), /abort/i);
    await assert.rejects(at('/keys', 'other.test'), /altnames|certificate/i);
    await assert.rejects(at('/keys', 'absent.test'), /no address/);
    await assert.rejects(get(`http://ci.test:${port}/keys`), /no https URL/);
    const untrusting = documentFetcher({ resolver, mayDial: () => true });
    await assert.rejects(untrusting(`https://ci.test:${port}/keys`), /self-signed/);
  });

  test('addresses of our own network are not dialled, by name or as such', async () => {
    const get = documentFetcher({
      resolver,
      mayDial: (address) => !address.startsWith('127.') && address !== '::1',
      ca,
    });
    await assert.rejects(get(`https://ci.test:${port}/keys`), /no address that may be dialled/);
    await assert.rejects(get(`https://127.0.0.1:${port}/keys`), /no address that may be dialled/);
    await assert.rejects(get(`https://[::1]:${port}/keys`), /no address that may be dialled/);
  });
});
