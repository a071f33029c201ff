// Tenants against each other: networks, sub-domains, private routes. What one may not take, and who may.
import assert from 'node:assert/strict';
import { isIP } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { isPublicAddress } from '../../server/relay/public-address.ts';
import { startApi, type TestApi } from '../support/api.ts';

describe('borders between tenants', () => {
  let api: TestApi;
  let a: string;
  let b: string;
  before(async () => {
    api = await startApi({ refusesAddress: (host) => isIP(host) !== 0 && !isPublicAddress(host) });
    for (const name of ['a', 'b']) await api.create(`/v1/admins/${name}`, {});
    [a, b] = [await api.tokenOf('a'), await api.tokenOf('b')];
    await api.create('/v1/domains/a.test', { admin: 'a' }, a);
    await api.create('/v1/domains/b.test', { admin: 'b' }, b);
    await api.create('/v1/domains/b.test/outgoing-users/office', { type: 'ip', cidr: '203.0.113.0/24' }, b);
  });
  after(() => api.stop());

  const put = async (path: string, body: object, token: string): Promise<[number, unknown]> => {
    const reply = await api.send('PUT', path, { body, token, headers: { 'if-none-match': '*' } });
    return [reply.status, reply.body.errors?.[0]?.pointer];
  };
  const user = (name: string, cidr: string, token = a): Promise<[number, unknown]> =>
    put(`/v1/domains/a.test/outgoing-users/${name}`, { type: 'ip', cidr }, token);

  test('a network inside, around or equal to that of another tenant is refused, and the holder not named', async () => {
    for (const cidr of ['203.0.113.5', '203.0.113.0/24', '203.0.112.0/23']) {
      const reply = await api.send('PUT', '/v1/domains/a.test/outgoing-users/steal', {
        body: { type: 'ip', cidr },
        token: a,
        headers: { 'if-none-match': '*' },
      });
      assert.equal(reply.status, 409, cidr);
      assert.equal(reply.body.errors[0].pointer, '/cidr');
      assert.doesNotMatch(JSON.stringify(reply.body), /b\.test|office/);
    }
  });

  test('networks wider than /16 and /32 are for tokens of the installation', async () => {
    assert.deepEqual(await user('all', '0.0.0.0/0'), [403, '/cidr']);
    assert.deepEqual(await user('all', '::/0'), [403, '/cidr']);
    assert.deepEqual(await user('lan', '10.0.0.0/8'), [403, '/cidr']);
    assert.deepEqual(await user('campus', '198.18.0.0/16'), [201, undefined]);
    assert.deepEqual(await user('lan', '10.0.0.0/8', api.token), [201, undefined]);
  });

  test('within a tenant networks may nest: the longest prefix wins', async () => {
    assert.deepEqual(await user('desk', '198.18.7.0/24'), [201, undefined]);
  });

  test("a domain below or above another tenant's is refused, unless the installation adds it", async () => {
    assert.deepEqual(await put('/v1/domains/sub.b.test', { admin: 'a' }, a), [409, '/domain']);
    assert.deepEqual(await put('/v1/domains/sub.a.test', { admin: 'a' }, a), [201, undefined]);
    assert.deepEqual(await put('/v1/domains/sub.b.test', { admin: 'a' }, api.token), [201, undefined]);
  });

  test('routes to addresses that are not dialled, and to other ports, are refused when written', async () => {
    const route = (host: string, port = 25): Promise<[number, unknown]> =>
      put('/v1/domains/a.test/routes/r', { host, port }, a);
    for (const host of ['127.0.0.1', '10.1.2.3', '169.254.169.254', '::1', 'fe80::1', '0x7f000001']) {
      assert.deepEqual(await route(host), [422, '/host'], host);
    }
    assert.deepEqual(await route('mail.a.test', 5432), [403, '/port']);
    assert.deepEqual(await route('mail.a.test', 587), [201, undefined]);
  });
});
