// Domain verification and the records to publish, against a DNS made here.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { ApiDependencies } from '../../server/api/dependencies.ts';
import { recheckVerifications } from '../../server/api/verification.ts';
import { type Reply, startApi, type TestApi } from '../support/api.ts';

const txt = new Map<string, string[] | 'failed'>();
const mx = new Map<string, { exchange: string; priority: number }[]>();
const resolver: ApiDependencies['resolver'] = {
  txt: async (name) => {
    const records = txt.get(name);
    if (records === 'failed') return { kind: 'failed', reason: 'ETIMEOUT' };
    return records ? { kind: 'found', records } : { kind: 'absent', name: 'missing' };
  },
  mx: async (name) =>
    mx.has(name) ? { kind: 'found', records: mx.get(name) ?? [] } : { kind: 'absent', name: 'exists' },
};
let api: TestApi;
let now = new Date('2026-01-31T12:00:00Z');
before(async () => {
  api = await startApi({ resolver, now: () => now });
  await api.create('/v1/admins/acme', {});
  await api.create('/v1/admins/sub', { parent: 'acme' });
  await api.create('/v1/admins/rival', {});
  await api.create('/v1/regions/eu', {
    mx_hosts: ['mx1.eu.example.net', 'mx2.eu.example.net'],
    spf_include: 'spf.eu.example.net',
  });
  await api.create('/v1/domains/example.com', { admin: 'acme', region: 'eu' });
  await api.create('/v1/domains/plain.example', { admin: 'acme' });
});
after(() => api.stop());
beforeEach(() => {
  txt.clear();
  mx.clear();
});

const get = async (path: string): Promise<Reply['body']> => (await api.send('GET', path)).body;
const check = async (domain = 'example.com'): Promise<Reply['body']> =>
  (await api.send('POST', `/v1/domains/${domain}/verification:check`)).body;
const recordOf = async (domain = 'example.com'): Promise<{ name: string; type: string; value: string }> =>
  (await get(`/v1/domains/${domain}/verification`))['record'] as never;

describe('verification', () => {
  test('the record is known before the domain exists, stays with re-creation, and differs between admins', async () => {
    const ahead = async (admin: string): Promise<unknown> =>
      ((await get(`/v1/dns-records/new.example?admin=${admin}`))['items'] as { purpose: string; value: string }[]).find(
        (one) => one.purpose === 'verification',
      )?.value;
    const value = await ahead('acme');
    await api.create('/v1/domains/new.example', { admin: 'acme' });
    assert.deepEqual(await recordOf('new.example'), { name: '_postplane-challenge.new.example', type: 'TXT', value });
    assert.match(String(value), /^postplane-verification=[a-z2-7]{52}$/);
    await api.send('DELETE', '/v1/domains/new.example', { headers: { 'if-match': '*' } });
    assert.equal(await ahead('acme'), value);
    assert.equal(new Set([value, await ahead('sub'), await ahead('rival')]).size, 3);
  });

  test('pending, failed with what was found, verified; lapsed when the record is gone', async () => {
    const record = await recordOf();
    assert.equal((await get('/v1/domains/example.com/verification'))['status'], 'pending');
    assert.partialDeepStrictEqual(await check(), {
      status: 'failed',
      last_error: `${record.name} has no TXT record`,
      found: [],
    });
    txt.set(record.name, ['something else']);
    assert.partialDeepStrictEqual(await check(), {
      status: 'failed',
      last_error: `${record.name} has another value`,
      found: ['something else'],
    });
    txt.set(record.name, 'failed');
    assert.match(String((await check())['last_error']), /look-up .* failed/);
    txt.set(record.name, ['x', record.value]);
    assert.partialDeepStrictEqual(await check(), {
      status: 'verified',
      last_error: null,
      checked_at: now.toISOString(),
      verified_at: now.toISOString(),
    });
    txt.set(record.name, 'failed');
    assert.equal((await check())['status'], 'verified', 'DNS that does not answer proves nothing');
    txt.clear();
    assert.partialDeepStrictEqual(await check(), {
      status: 'lapsed',
      last_error: `${record.name} has no TXT record`,
    });
    const advice = (await api.send('GET', '/v1/advisories?domain=example.com')).body.items;
    assert.ok(advice.some((one: { code: string }) => one.code === 'verification_lapsed'));
    txt.set(record.name, [record.value]);
    assert.equal((await check())['status'], 'verified');
    txt.clear();
    const entries = (await api.send('GET', '/v1/changes?kind=domain&id=example.com')).body.items.map(
      (one: { operation: string; after: { status?: string } }) => [one.operation, one.after.status],
    );
    assert.deepEqual(entries, [
      ['created', undefined],
      ['verification', 'failed'],
      ['verification', 'verified'],
      ['verification', 'lapsed'],
      ['verification', 'verified'],
    ]);
  });

  test('a change of status answers its revision, and does not touch that of the domain', async () => {
    await api.create('/v1/domains/second.example', { admin: 'acme' });
    const { body, headers } = await api.send('POST', '/v1/domains/second.example/verification:check', {
      headers: { prefer: 'wait=3' },
    });
    assert.deepEqual([body.status, headers.get('preference-applied')], ['failed', 'wait=3']);
    const revision = Number(headers.get('postplane-revision'));
    assert.ok(revision > (await get('/v1/domains/second.example'))['revision']);
  });

  test('a domain that goes to another tenant must be verified again, within a tenant not', async () => {
    const move = async (admin: string, query = ''): Promise<string | null> =>
      (
        await api.send('PATCH', `/v1/domains/example.com${query}`, { body: { admin }, headers: { 'if-match': '*' } })
      ).headers.get('postplane-advice');
    assert.equal(await move('sub'), null);
    assert.equal(await move('rival', '?dry_run=true'), 'verification_ends', 'told before it happens');
    assert.equal((await get('/v1/domains/example.com/verification'))['status'], 'verified');
    await move('rival');
    assert.equal((await get('/v1/domains/example.com/verification'))['status'], 'pending');
    await move('acme');
  });

  test('a trusted domain needs no record', async () => {
    await api.create('/v1/domains/trusted.example', { admin: 'acme', trusted: true });
    assert.partialDeepStrictEqual(await get('/v1/domains/trusted.example/verification'), {
      status: 'verified',
      trusted: true,
      checked_at: null,
    });
  });

  test('waiting domains are looked at again, each every five minutes, verified ones every day', async () => {
    const record = await recordOf('plain.example');
    await recheckVerifications({ database: api.database, resolver, now: () => now });
    assert.equal((await get('/v1/domains/plain.example/verification'))['status'], 'failed');
    txt.set(record.name, [record.value]);
    await recheckVerifications({ database: api.database, resolver, now: () => now });
    assert.equal((await get('/v1/domains/plain.example/verification'))['status'], 'failed');
    now = new Date(now.getTime() + 6 * 60_000);
    await recheckVerifications({ database: api.database, resolver, now: () => now });
    assert.equal((await get('/v1/domains/plain.example/verification'))['status'], 'verified');
    assert.equal(
      (await api.send('GET', '/v1/changes?kind=domain&id=plain.example')).body.items.at(-1).actor,
      'postplane',
    );
    txt.clear();
    const status = async (hours: number): Promise<unknown> => {
      now = new Date(now.getTime() + hours * 3_600_000);
      await recheckVerifications({ database: api.database, resolver, now: () => now });
      return (await get('/v1/domains/plain.example/verification'))['status'];
    };
    assert.deepEqual([await status(23), await status(2)], ['verified', 'lapsed']);
  });
});

describe('DNS records', () => {
  const records = async (path: string): Promise<unknown[]> =>
    ((await get(path))['items'] as Record<string, unknown>[])
      .filter((one) => one['purpose'] !== 'verification')
      .map((one) => [
        one['purpose'],
        one['name'],
        one['type'],
        String(one['value']).replace(/id=[0-9a-f]{20}$/, 'id=ID'),
        one['priority'],
        one['ttl'],
      ]);

  test('from the region, or the installation', async () => {
    const eu = [
      ['mx', 'example.com', 'MX', 'mx1.eu.example.net', 10, 3600],
      ['mx', 'example.com', 'MX', 'mx2.eu.example.net', 20, 3600],
      ['spf', 'example.com', 'TXT', 'v=spf1 include:spf.eu.example.net -all', null, 3600],
      ['dmarc', '_dmarc.example.com', 'TXT', 'v=DMARC1; p=none; rua=mailto:postmaster@example.com', null, 3600],
      ['tlsrpt', '_smtp._tls.example.com', 'TXT', 'v=TLSRPTv1; rua=mailto:postmaster@example.com', null, 3600],
      ['mta_sts', '_mta-sts.example.com', 'TXT', 'v=STSv1; id=ID', null, 3600],
    ];
    assert.deepEqual(await records('/v1/domains/example.com/dns-records'), eu);
    assert.deepEqual(await records('/v1/dns-records/example.com?admin=acme'), eu);
    assert.deepEqual(
      await records('/v1/dns-records/new.example?admin=acme&region=eu'),
      JSON.parse(JSON.stringify(eu).replaceAll('example.com', 'new.example')),
    );
    assert.deepEqual((await records('/v1/domains/plain.example/dns-records'))[0], [
      'mx',
      'plain.example',
      'MX',
      'mx.postplane.test',
      10,
      3600,
    ]);
  });

  test('ahead of the domain: names are checked', async () => {
    assert.equal((await api.send('GET', '/v1/dns-records/new.example')).status, 400);
    assert.equal((await api.send('GET', '/v1/dns-records/New.example?admin=acme')).status, 400);
    assert.equal(
      (await api.send('GET', '/v1/dns-records/new.example?admin=nobody', { token: await api.tokenOf('acme') })).body
        .errors[0].pointer,
      '/admin',
    );
    assert.equal(
      (await api.send('GET', '/v1/dns-records/new.example?admin=acme&region=mars')).body.errors[0].pointer,
      '/region',
    );
  });

  const statusOf = async (): Promise<Record<string, Record<string, unknown>>> => {
    const items = (await get('/v1/domains/example.com/dns-records/status'))['items'] as Record<string, unknown>[];
    return Object.fromEntries(items.map((one) => [`${one['purpose']} ${one['priority'] ?? ''}`.trim(), one]));
  };

  test('missing, mismatch, ok', async () => {
    assert.deepEqual(
      Object.values(await statusOf()).map((one) => one['status']),
      ['missing', 'missing', 'missing', 'missing', 'missing', 'missing', 'missing'],
    );
    mx.set('example.com', [
      { exchange: 'mx1.eu.example.net', priority: 5 },
      { exchange: 'old.example.com', priority: 10 },
    ]);
    txt.set('example.com', ['v=spf1 ip4:1.2.3.4 ~all', 'google-site-verification=x']);
    txt.set('_postplane-challenge.example.com', 'failed');
    const found = await statusOf();
    assert.partialDeepStrictEqual(found['mx 10'] ?? {}, {
      status: 'ok',
      found: ['5 mx1.eu.example.net', '10 old.example.com'],
    });
    assert.equal(found['mx 20']?.['status'], 'mismatch');
    assert.equal(found['verification']?.['status'], 'unknown');
    assert.partialDeepStrictEqual(found['spf'] ?? {}, {
      status: 'mismatch',
      found: ['v=spf1 ip4:1.2.3.4 ~all'],
      suggested: 'v=spf1 ip4:1.2.3.4 include:spf.eu.example.net ~all',
    });
    assert.match(String(found['spf']?.['warnings']), /~all/);
  });

  test('SPF: two records are a permanent error, one with our include is right', async () => {
    txt.set('example.com', ['v=spf1 a -all', 'v=spf1 ip4:1.2.3.4 -all']);
    assert.partialDeepStrictEqual((await statusOf())['spf'] ?? {}, {
      status: 'mismatch',
      suggested: 'v=spf1 a ip4:1.2.3.4 include:spf.eu.example.net -all',
    });
    txt.set('example.com', ['v=spf1 mx include:spf.eu.example.net -all']);
    assert.partialDeepStrictEqual((await statusOf())['spf'] ?? {}, { status: 'ok', warnings: [] });
  });

  test('DMARC by the tree walk, TLS-RPT, MTA-STS; two records of a kind are void', async () => {
    await api.create('/v1/domains/mail.example.com', { admin: 'acme' });
    const states = async (domain: string): Promise<unknown[]> => {
      const { items } = await get(`/v1/domains/${domain}/dns-records/status`);
      const policies = (items as Record<string, unknown>[]).filter((one) => one['required'] === false);
      return policies.map((one) => [one['purpose'], one['status'], one['warnings']]);
    };
    txt.set('_dmarc.example.com', ['v=DMARC1; p=reject']);
    txt.set('_smtp._tls.example.com', ['v=TLSRPTv1;rua=mailto:a@example.com', 'v=TLSRPTv1; rua=mailto:b@example.com']);
    txt.set('_mta-sts.example.com', ['something else']);
    const void_ = ['there is more than one such record: receivers ignore them all'];
    assert.deepEqual(await states('example.com'), [
      ['dmarc', 'ok', []],
      ['tlsrpt', 'mismatch', void_],
      ['mta_sts', 'mismatch', []],
    ]);
    assert.deepEqual(await states('mail.example.com'), [
      ['dmarc', 'ok', ['the record of example.com is in effect']],
      ['tlsrpt', 'missing', []],
      ['mta_sts', 'missing', []],
    ]);
  });

  test('the MTA-STS policy names the MX hosts', async () => {
    const reply = await api.send('GET', '/v1/domains/example.com/mta-sts-policy?mode=enforce');
    assert.equal(
      reply.body,
      'version: STSv1\r\nmode: enforce\r\nmx: mx1.eu.example.net\r\nmx: mx2.eu.example.net\r\nmax_age: 604800\r\n',
    );
  });
});
