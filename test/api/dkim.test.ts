// DKIM keys through the API: made or given, their records, what refers to them, what DNS says of them (mail.md K1 to K3).
import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { publicKeyText } from '../../schemas/private-key.ts';
import type { ApiDependencies } from '../../server/api/dependencies.ts';
import { isSameKey, recheckDkimKeys } from '../../server/api/dkim-status.ts';
import { createSealer } from '../../server/store/seal.ts';
import { resources } from '../../schemas/index.ts';
import { type Reply, startApi, type TestApi } from '../support/api.ts';

const txt = new Map<string, string[] | 'failed'>();
const resolver: ApiDependencies['resolver'] = {
  txt: async (name) => {
    const records = txt.get(name);
    if (records === 'failed') return { kind: 'failed', reason: 'ETIMEOUT' };
    return records ? { kind: 'found', records } : { kind: 'absent', name: 'missing' };
  },
  mx: async () => ({ kind: 'absent', name: 'missing' }),
};
const sealer = createSealer(Buffer.alloc(32, 9));
const log: string[] = [];
let api: TestApi;
let now = new Date('2026-01-31T12:00:00Z');

before(async () => {
  api = await startApi({
    resolver,
    sealer,
    now: () => now,
    logLevel: 'trace',
    logStream: { write: (line) => log.push(line) },
  });
  await api.create('/v1/admins/acme', {});
  await api.create('/v1/admins/rival', {});
  await api.create('/v1/domains/example.com', { admin: 'acme', trusted: true });
  await api.create('/v1/domains/other.example', { admin: 'rival', trusted: true });
});
after(() => api.stop());

const KEYS = '/v1/domains/example.com/dkim-keys';
const pemOf = (type: 'rsa' | 'ed25519', bits = 2048): string => {
  const { privateKey } =
    type === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: bits }) : generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
};
const create = (selector: string, body: unknown): Promise<Reply> =>
  api.send('PUT', `${KEYS}/${selector}`, { body, headers: { 'if-none-match': '*' } });
const patch = (path: string, body: unknown): Promise<Reply> =>
  api.send('PATCH', path, { body, headers: { 'if-match': '*' } });
const remove = (path: string): Promise<Reply> => api.send('DELETE', path, { headers: { 'if-match': '*' } });
const check = async (selector: string): Promise<Reply> => api.send('POST', `${KEYS}/${selector}/status:check`);
const status = async (selector: string): Promise<Reply['body']> =>
  (await api.send('GET', `${KEYS}/${selector}/status`)).body;
const faultsOf = ({ status: code, body }: Reply): unknown[] => [
  code,
  ...(body.errors ?? []).map((one: { pointer: string; code: string }) => `${one.pointer} ${one.code}`),
];

describe('K1: keys', () => {
  for (const bits of [1024, 2048, 4096]) {
    test(`K1: an RSA key of ${bits} bits is made; its record parses`, async () => {
      const { status: code, body } = await create(`r${bits}`, { bits });
      assert.equal(code, 201, JSON.stringify(body));
      const { public_key: publicKey, dns_record: record } = body;
      const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
      assert.equal(key.asymmetricKeyDetails?.modulusLength, bits);
      assert.deepEqual(record, {
        name: `r${bits}._domainkey.example.com`,
        value: `v=DKIM1; k=rsa; p=${publicKey}`,
        chunks: record.chunks,
      });
      assert.equal(record.chunks.join(''), record.value);
      for (const chunk of record.chunks) assert.ok(chunk.length <= 255);
      assert.deepEqual([body.state, body.private_key_set], ['active', true]);
    });
  }

  test('K1: an Ed25519 key is 32 octets in its record', async () => {
    const { body } = await create('e', { algorithm: 'ed25519' });
    assert.equal(Buffer.from(body.public_key, 'base64').length, 32);
    assert.equal(body.dns_record.value, `v=DKIM1; k=ed25519; p=${body.public_key}`);
    assert.equal(body.bits, null);
  });

  test('K1: a key that is given is taken, and its public half shown', async () => {
    for (const [selector, algorithm, pem] of [
      ['own-r', 'rsa', pemOf('rsa', 1024)],
      ['own-e', 'ed25519', pemOf('ed25519')],
    ] as const) {
      const { status: code, body } = await create(selector, { algorithm, private_key_wo: pem });
      assert.equal(code, 201, JSON.stringify(body));
      assert.equal(body.public_key, publicKeyText(createPrivateKey(pem)));
    }
  });

  test('K1: what is no fit key is refused, and does not show in the answer', async () => {
    const weak = generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey.export({ type: 'pkcs1', format: 'pem' });
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' });
    const cases: readonly [body: object, fault: string][] = [
      [{ private_key_wo: weak }, '/private_key_wo invalid_value'],
      [{ private_key_wo: ec }, '/private_key_wo invalid_value'],
      [{ private_key_wo: pemOf('ed25519') }, '/private_key_wo conflict'],
      [{ private_key_wo: pemOf('rsa', 1024), algorithm: 'ed25519' }, '/private_key_wo conflict'],
      [{ private_key_wo: pemOf('rsa', 1024), bits: 2048 }, '/private_key_wo conflict'],
      [{ private_key_wo: 'secret-of-mine' }, '/private_key_wo invalid_value'],
      [
        { private_key_wo: '-----BEGIN PRIVATE KEY-----\nc2VjcmV0LW9mLW1pbmU=\n-----END PRIVATE KEY-----\n' },
        '/private_key_wo invalid_value',
      ],
      [{ private_key_wo: 7 }, '/private_key_wo wrong_type'],
      [{ bits: 512 }, '/bits invalid_value'],
      [{ bits: 3000 }, '/bits invalid_value'],
      [{ bits: 2048, algorithm: 'ed25519' }, '/bits conflict'],
      [{ public_key: 'abc' }, '/public_key read_only'],
    ];
    for (const [body, fault] of cases) {
      const reply = await create('bad', body);
      assert.deepEqual(faultsOf(reply), [422, fault]);
      assert.doesNotMatch(JSON.stringify(reply.body), /BEGIN|secret-of-mine|c2VjcmV0/);
    }
    for (const selector of ['none', 'a_b', 'A', '-a', 'a..b'])
      assert.deepEqual(faultsOf(await create(selector, {})), [422, '/selector invalid_value']);
  });

  test('K1: algorithm, bits and selector stay; a dry run makes no key', async () => {
    assert.deepEqual(faultsOf(await patch(`${KEYS}/r2048`, { algorithm: 'ed25519', bits: null })), [
      422,
      '/algorithm immutable',
      '/bits immutable',
    ]);
    const dry = await api.send('PUT', `${KEYS}/dry?dry_run=true`, { body: {}, headers: { 'if-none-match': '*' } });
    assert.deepEqual([dry.status, dry.body.public_key, dry.body.dns_record], [201, null, null]);
    assert.equal((await api.send('GET', `${KEYS}/dry`)).status, 404);
  });

  test('K1: a write without the key keeps it; with another one the record changes', async () => {
    const was = (await api.send('GET', `${KEYS}/r2048`)).body;
    const kept = await patch(`${KEYS}/r2048`, { state: 'retiring' });
    assert.deepEqual([kept.body.public_key, kept.body.dns_record], [was.public_key, was.dns_record]);
    const again = await api.send('PUT', `${KEYS}/r2048`, { body: kept.body, headers: { 'if-match': '*' } });
    assert.equal(again.body.revision, kept.body.revision);
    const pem = pemOf('rsa');
    const changed = await patch(`${KEYS}/r2048`, { private_key_wo: pem, state: 'active' });
    assert.equal(changed.body.public_key, publicKeyText(createPrivateKey(pem)));
    const revoked = await patch(`${KEYS}/r2048`, { state: 'revoked' });
    assert.equal(revoked.body.dns_record.value, 'v=DKIM1; k=rsa; p=');
    assert.equal(
      (await patch(`${KEYS}/r2048`, { state: 'active' })).body.dns_record.value,
      changed.body.dns_record.value,
    );
  });
});

describe('K3: references', () => {
  const users = '/v1/domains/example.com/outgoing-users';

  test('K3: an outgoing user names a key of its domain, or none', async () => {
    await create('used', { algorithm: 'ed25519' });
    const missing = await api.send('PUT', `${users}/u`, {
      body: { type: 'user', dkim_selector: 'nothing' },
      headers: { 'if-none-match': '*' },
    });
    assert.deepEqual(faultsOf(missing), [422, '/dkim_selector reference_not_found']);
    await api.create(`${users}/u`, { type: 'user', dkim_selector: 'none' });
    assert.equal((await patch(`${users}/u`, { dkim_selector: 'used' })).status, 200);
    const refused = await remove(`${KEYS}/used`);
    assert.deepEqual(
      [refused.status, refused.body.dependants],
      [409, [{ kind: 'outgoing_user', id: 'example.com/u' }]],
    );
    await patch(`${users}/u`, { dkim_selector: null });
    assert.equal((await remove(`${KEYS}/used`)).status, 204);
  });

  test('K3: a domain names one of its keys as the default, or none', async () => {
    await create('default', { algorithm: 'ed25519' });
    const set = (selector: string | null): Promise<Reply> =>
      patch('/v1/domains/example.com', { dkim: { default_selector: selector } });
    assert.deepEqual(faultsOf(await set('nothing')), [422, '/dkim/default_selector reference_not_found']);
    assert.equal((await set('none')).status, 200);
    assert.equal((await set('default')).status, 200);
    assert.equal((await remove(`${KEYS}/default`)).status, 409);
    assert.equal((await set(null)).status, 200);
    assert.equal((await remove(`${KEYS}/default`)).status, 204);
  });

  test('K3: an admin names a selector for the domains below; there it names no object', async () => {
    assert.equal((await patch('/v1/admins/acme', { outgoing_defaults: { dkim_selector: 's2030' } })).status, 200);
    assert.equal((await patch('/v1/admins/acme', { outgoing_defaults: { dkim_selector: null } })).status, 200);
  });
});

describe('K2: what DNS says', () => {
  test('K2: pending, mismatch, ok; the change is told once; a look-up that fails changes nothing', async () => {
    const { body: key } = await create('dns', { algorithm: 'ed25519' });
    const { name, value } = key.dns_record;
    assert.deepEqual(await status('dns'), {
      domain: 'example.com',
      selector: 'dns',
      dns: 'pending',
      record: key.dns_record,
      found: [],
      checked_at: null,
      signing: false,
    });
    assert.deepEqual(
      [(await check('dns')).body.dns, (await status('dns'))['checked_at']],
      ['pending', now.toISOString()],
    );
    txt.set(name, ['v=DKIM1; k=ed25519; p=AAAA']);
    assert.partialDeepStrictEqual((await check('dns')).body, { dns: 'mismatch', found: txt.get(name), signing: false });
    txt.set(name, [value]);
    const seen = await check('dns');
    assert.partialDeepStrictEqual(seen.body, { dns: 'ok', found: [value], signing: true });
    assert.ok(Number(seen.headers.get('postplane-revision')) > 0);
    assert.equal((await check('dns')).headers.get('postplane-revision'), null);
    txt.set(name, 'failed');
    assert.equal((await check('dns')).body.dns, 'ok');
    const { items } = (await api.send('GET', '/v1/changes?kind=dkim_key&wait=0&limit=1000')).body;
    const told = items.filter((one: { id: string; operation: string }) => one.id === 'example.com/dns');
    assert.deepEqual(
      told.map((one: Record<string, unknown>) => [one['operation'], (one['after'] as Record<string, unknown>)['dns']]),
      [
        ['created', undefined],
        ['verification', 'mismatch'],
        ['verification', 'ok'],
      ],
    );
  });

  test('K2: another key, or a revoked one, must be seen anew; a retiring one is not', async () => {
    const { body } = await patch(`${KEYS}/dns`, { state: 'retiring' });
    assert.partialDeepStrictEqual(await status('dns'), { dns: 'ok', signing: false });
    await patch(`${KEYS}/dns`, { private_key_wo: pemOf('ed25519'), state: 'active' });
    assert.partialDeepStrictEqual(await status('dns'), { dns: 'pending', found: [], checked_at: null, signing: false });
    txt.set(body.dns_record.name, [(await status('dns'))['record'].value]);
    assert.equal((await check('dns')).body.dns, 'ok');
    await patch(`${KEYS}/dns`, { state: 'revoked' });
    assert.partialDeepStrictEqual(await status('dns'), { dns: 'pending', signing: false });
    await remove(`${KEYS}/dns`);
    assert.equal((await api.send('GET', `${KEYS}/dns/status`)).status, 404);
  });

  test('K2: sign_unpublished signs before; an unverified domain does not', async () => {
    await create('early', { algorithm: 'ed25519' });
    await patch('/v1/domains/example.com', { dkim: { sign_unpublished: true } });
    assert.partialDeepStrictEqual(await status('early'), { dns: 'pending', signing: true });
    await patch('/v1/domains/example.com', { trusted: false });
    assert.equal((await status('early'))['signing'], false);
    await patch('/v1/domains/example.com', { trusted: true, dkim: null });
  });

  test('K2: keys are looked up again by themselves: five minutes, an hour once seen', async () => {
    const { body } = await create('again', { algorithm: 'ed25519' });
    const { name, value } = body.dns_record;
    const later = (minutes: number): void => {
      now = new Date(now.getTime() + minutes * 60_000);
    };
    const recheck = (): Promise<void> =>
      recheckDkimKeys({ resources, database: api.database, resolver, now: () => now });
    await recheck();
    txt.set(name, [value]);
    later(4);
    await recheck();
    assert.equal((await status('again'))['dns'], 'pending');
    later(2);
    await recheck();
    assert.equal((await status('again'))['dns'], 'ok');
    txt.delete(name);
    later(30);
    await recheck();
    assert.equal((await status('again'))['dns'], 'ok');
    later(31);
    await recheck();
    assert.equal((await status('again'))['dns'], 'pending');
  });

  test('K2: records are compared by what they mean', () => {
    const same: readonly [published: string, is: boolean][] = [
      ['v=DKIM1; k=rsa; p=AB', true],
      ['v=DKIM1;k=rsa;p=A B;', true],
      ['p=AB', true],
      ['v=DKIM1; t=s; s=email; h=sha256; n=note; p=AB', true],
      ['v=DKIM1; k=rsa; p=', false],
      ['v=DKIM1; k=ed25519; p=AB', false],
      ['v=DKIM2; p=AB', false],
      ['v=DKIM1; h=sha1; p=AB', false],
      ['v=DKIM1; s=other; p=AB', false],
      ['v=DKIM1; p=AB; p=AB', false],
      ['nothing', false],
    ];
    for (const [published, is] of same) assert.equal(isSameKey(published, 'v=DKIM1; k=rsa; p=AB'), is, published);
  });

  test('B7: the records of the keys are among those of the domain, with their status', async () => {
    const { body: key } = await create('listed', { algorithm: 'ed25519' });
    const { name, value } = key.dns_record;
    const record = { purpose: 'dkim', name, type: 'TXT', value, priority: null, ttl: 3600, required: true };
    const find = (items: { name: string }[]): unknown => items.find((one) => one.name === name);
    assert.deepEqual(find((await api.send('GET', '/v1/domains/example.com/dns-records')).body.items), record);
    const judged = async (): Promise<unknown> =>
      find((await api.send('GET', '/v1/domains/example.com/dns-records/status')).body.items);
    assert.deepEqual(await judged(), { ...record, status: 'missing', found: [], warnings: [] });
    txt.set(name, [value.replace('p=', 'p=AA')]);
    assert.partialDeepStrictEqual(await judged(), { status: 'mismatch' });
    txt.set(name, [value]);
    assert.partialDeepStrictEqual(await judged(), { status: 'ok', found: [value] });
    assert.equal(find((await api.send('GET', '/v1/dns-records/example.com')).body.items), undefined);
  });

  test('K2: another tenant sees neither key nor status', async () => {
    const token = await api.tokenOf('rival');
    for (const path of [`${KEYS}/early`, `${KEYS}/early/status`])
      assert.equal((await api.send('GET', path, { token })).status, 404);
    assert.equal((await api.send('POST', `${KEYS}/early/status:check`, { token })).status, 404);
  });
});

describe('the private key', () => {
  const secret = (pem: string): string => pem.split('\n').slice(1, -2).join('').slice(20, 60);

  test('is sealed in its row and opens there alone', async () => {
    const pem = pemOf('rsa', 1024);
    await create('sealed', { private_key_wo: pem });
    const rows = await api.database.query<{ secrets: { private_key_wo: string } }>(
      "select secrets from resource where id = 'example.com/sealed'",
    );
    const sealed = rows[0]?.secrets.private_key_wo ?? '';
    assert.equal(sealer.open(sealed, 'dkim_key example.com/sealed private_key_wo'), pem);
    assert.throws(() => sealer.open(sealed, 'dkim_key example.com/other private_key_wo'), /changed, or belongs/);
    assert.throws(() => createSealer(Buffer.alloc(32)).open(sealed, 'x'), /sealed with the key/);
    assert.throws(() => createSealer(null).open(sealed, 'x'), /POSTPLANE_SEAL_KEY/);
    const flipped = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
    assert.throws(() => sealer.open(flipped, 'dkim_key example.com/sealed private_key_wo'), /changed/);
  });

  test('is in no answer, no other row and no log line, given or made', async () => {
    const given = pemOf('rsa', 1024);
    const replies: Reply[] = [];
    const put = { private_key_wo: given, private_key_wo_version: 1 };
    replies.push(
      await api.send('PUT', `${KEYS}/canary?dry_run=true`, { body: put, headers: { 'if-none-match': '*' } }),
      await api.send('PUT', `${KEYS}/canary`, { body: put, headers: { 'if-none-match': '*', 'idempotency-key': 'k' } }),
      await api.send('PUT', `${KEYS}/canary`, { body: put, headers: { 'if-none-match': '*', 'idempotency-key': 'k' } }),
      await api.send('PUT', `${KEYS}/canary`, { body: { ...put, bits: 4096 }, headers: { 'if-match': '*' } }),
      await create('made', { bits: 1024 }),
      await api.send('GET', `${KEYS}?limit=1000`),
      await api.send('GET', '/v1/changes?limit=1000&wait=0'),
      await check('canary'),
    );
    assert.deepEqual(
      replies.slice(0, 4).map((one) => one.status),
      [201, 201, 201, 422],
    );
    const rows = await api.database.query<{ secrets: { private_key_wo: string }; key: string[] }>(
      "select key, secrets from resource where kind = 'dkim_key' and id in ('example.com/canary', 'example.com/made')",
    );
    const pems = rows.map((row) =>
      sealer.open(row.secrets.private_key_wo, `dkim_key ${row.key.join('/')} private_key_wo`),
    );
    assert.equal(pems.length, 2);
    const tables = await api.database.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public'",
    );
    const everything = await Promise.all(
      tables.map(({ name }) => api.database.query(`select t::text as row from "${name}" t`)),
    );
    const places = {
      answers: JSON.stringify(replies.map((one) => [one.body, [...one.headers]])),
      database: JSON.stringify(everything),
      log: log.join(''),
    };
    assert.ok(places.log.length > 0);
    for (const [place, text] of Object.entries(places)) {
      assert.doesNotMatch(text, /BEGIN (RSA )?PRIVATE/, place);
      for (const pem of pems) assert.ok(!text.includes(secret(pem)), place);
    }
    const sealed = new RegExp(rows.map((row) => row.secrets.private_key_wo.slice(0, 40).replace('.', '\\.')).join('|'));
    assert.doesNotMatch(places.answers, sealed);
    assert.doesNotMatch(JSON.stringify(await api.database.query('select * from change')), sealed);
  });
});
