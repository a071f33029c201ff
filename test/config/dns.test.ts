// The resolver against a server of our own: what is there, what is not, and what cannot be told now.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createResolver } from '../../server/dns.ts';
import { startDns, type TestDns } from '../support/dns.ts';

let dns: TestDns;
before(async () => {
  dns = await startDns({
    'example.com': {
      mx: [
        [20, 'b.example.com'],
        [10, 'A.example.com'],
      ],
      txt: ['x'.repeat(700)],
      a: ['192.0.2.1'],
      aaaa: ['2001:db8::1'],
    },
    'null.example.com': { mx: [[0, '']] },
    'broken.example.com': { fails: true },
    'slow.example.com': { delayMs: 600 },
  });
});
after(() => dns.close());

const resolver = () => createResolver({ servers: [dns.address], timeoutMs: 300, tries: 1 });
test('MX by priority, a long TXT over TCP, A and AAAA', async () => {
  const one = resolver();
  assert.deepEqual(await one.mx('example.com'), {
    kind: 'found',
    records: [
      { exchange: 'a.example.com', priority: 10 },
      { exchange: 'b.example.com', priority: 20 },
    ],
  });
  assert.deepEqual(await one.txt('example.com'), { kind: 'found', records: ['x'.repeat(700)] });
  assert.deepEqual(await one.a('example.com'), { kind: 'found', records: ['192.0.2.1'] });
  assert.deepEqual(await one.aaaa('example.com'), { kind: 'found', records: ['2001:db8::1'] });
});

test('a null MX is an empty name', async () => {
  assert.deepEqual(await resolver().mx('null.example.com'), {
    kind: 'found',
    records: [{ exchange: '', priority: 0 }],
  });
});

test('no such name, no such record and no answer are told apart', async () => {
  const one = resolver();
  assert.deepEqual(await one.a('missing.example.com'), { kind: 'absent', name: 'missing' });
  assert.deepEqual(await one.aaaa('null.example.com'), { kind: 'absent', name: 'exists' });
  assert.deepEqual(await one.mx('broken.example.com'), { kind: 'failed', reason: 'ESERVFAIL' });
  assert.deepEqual(await one.a('slow.example.com'), { kind: 'failed', reason: 'ETIMEOUT' });
});
