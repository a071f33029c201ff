// The certificate of a listener and its key through the API: both or neither, and such that TLS can present them (mail.md G8).
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, before, test } from 'node:test';
import { generate } from 'selfsigned';
import { createSealer } from '../../server/store/seal.ts';
import { type Reply, startApi, type TestApi } from '../support/api.ts';
import { type Authority, newKey, selfSigned, startAuthority } from '../support/certificates.ts';

const sealer = createSealer(Buffer.alloc(32, 9));
const log: string[] = [];
let api: TestApi;
let ca: Authority;
before(async () => {
  ca = startAuthority();
  api = await startApi({ sealer, logLevel: 'trace', logStream: { write: (line) => log.push(line) } });
});
after(async () => {
  await api.stop();
  ca.remove();
});

let port = 20_000;
const body = (more: object): object => ({ port: ++port, direction: 'outgoing', ...more });
const create = (name: string, more: object): Promise<Reply> =>
  api.send('PUT', `/v1/listeners/${name}`, { body: body(more), headers: { 'if-none-match': '*' } });
const patch = (name: string, more: object): Promise<Reply> =>
  api.send('PATCH', `/v1/listeners/${name}`, { body: more, headers: { 'if-match': '*' } });
const given = ({ certificate, key }: { certificate: string; key: string }): object => ({
  certificate,
  private_key_wo: key,
});
const faultsOf = ({ status, body: answer }: Reply): unknown[] => [
  status,
  ...(answer.errors ?? []).map((one: { pointer: string; code: string }) => `${one.pointer} ${one.code}`),
];
function keyOf(type: 'rsa' | 'ec', options: object): string {
  const { privateKey } = generateKeyPairSync(type as 'rsa', options as { modulusLength: number });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
async function secretsOf(name: string): Promise<Record<string, string>> {
  const rows = await api.database.query<{ secrets: Record<string, string> }>(
    "select secrets from resource where kind = 'listener' and id = $1",
    [name],
  );
  return rows[0]?.secrets ?? {};
}

test('G8 a certificate is taken with its key, which is sealed for its place and shown nowhere', async () => {
  for (const type of ['ec', 'rsa', 'ed25519'] as const) {
    const own = ca.issue(`${type}.example.net`, { type });
    const reply = await create(type, given({ ...own, certificate: own.certificate + ca.root }));
    assert.deepEqual(faultsOf(reply), [201]);
    assert.equal(reply.body.private_key_set, true);
    assert.equal(typeof reply.body.private_key_set_at, 'string');
    assert.match(reply.body.certificate_expires_at, /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
    assert.equal(reply.headers.get('postplane-advice'), null);
    const sealed = (await secretsOf(type))['private_key_wo'] ?? '';
    assert.equal(sealer.open(sealed, `listener ${type} private_key_wo`), own.key);
    assert.throws(() => sealer.open(sealed, 'listener other private_key_wo'), /changed, or belongs/);
    const tables = await api.database.query<{ row: string }>('select t::text as row from resource t');
    const change = await api.database.query<{ row: string }>('select t::text as row from change t');
    const places = [...tables, ...change].map(({ row }) => row).join('') + JSON.stringify(reply.body) + log.join('');
    assert.ok(!places.includes(own.key.split('\n')[1] as string));
    assert.ok(!places.includes('PRIVATE KEY'));
  }
  const bare = await create('bare', {});
  assert.partialDeepStrictEqual(bare.body, {
    certificate: null,
    certificate_expires_at: null,
    private_key_set: false,
    private_key_set_at: null,
  });
});

test('G8 the forms in which openssl writes keys are taken', async () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const sec1 = privateKey.export({ type: 'sec1', format: 'pem' }).toString();
  const parameters = '-----BEGIN EC PARAMETERS-----\nBgUrgQQAIg==\n-----END EC PARAMETERS-----\n';
  const pkcs1 = generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey.export({ type: 'pkcs1', format: 'pem' });
  for (const [index, key] of [sec1, parameters + sec1, pkcs1.toString()].entries())
    assert.deepEqual(faultsOf(await create(`form-${index}`, given(ca.issue('forms.example.net', { key })))), [201]);
  const windows = ca.issue('windows.example.net');
  const [certificate, key] = [windows.certificate, windows.key].map((pem) => pem.replaceAll('\n', '\r\n')) as [
    string,
    string,
  ];
  const reply = await create('windows', given({ certificate, key }));
  assert.deepEqual([...faultsOf(reply), reply.body.certificate], [201, certificate], 'what is written comes back');
});

test('G8 what does not belong together, or is no certificate, is refused at its attribute', async () => {
  const { certificate, key } = ca.issue('own.example.net');
  const [leaf, intermediate] = certificate.split(/(?<=END CERTIFICATE-----\n)/) as [string, string];
  const encrypted = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' },
  }).privateKey;
  const garbage = '-----BEGIN CERTIFICATE-----\nc2VjcmV0LW9mLW1pbmU=\n-----END CERTIFICATE-----\n';
  const noKey = garbage.replaceAll('CERTIFICATE', 'PRIVATE KEY');
  const [value, conflict, required] = ['invalid_value', 'conflict', 'required'];
  const cases: readonly [what: string, more: object, ...faults: string[]][] = [
    ['no key', { certificate }, `/private_key_wo ${required}`],
    ['no certificate', { private_key_wo: key }, `/private_key_wo ${conflict}`],
    ['another key', given({ certificate, key: newKey() }), `/private_key_wo ${conflict}`],
    ['a key of another kind', given({ certificate, key: newKey('rsa') }), `/private_key_wo ${conflict}`],
    ['an encrypted key', given({ certificate, key: encrypted }), `/private_key_wo ${value}`],
    ['a key that is none', given({ certificate, key: noKey }), `/private_key_wo ${value}`],
    ['a certificate as key', given({ certificate, key: certificate }), `/private_key_wo ${value}`],
    ['a long key', given({ certificate, key: key + ' '.repeat(16_384) }), `/private_key_wo ${value}`],
    ['a weak key', given({ certificate, key: keyOf('rsa', { modulusLength: 1024 }) }), `/private_key_wo ${value}`],
    [
      'a strange curve',
      given({ certificate, key: keyOf('ec', { namedCurve: 'secp256k1' }) }),
      `/private_key_wo ${value}`,
    ],
    ['garbage', given({ certificate: 'secret-of-mine', key }), `/certificate ${value}`],
    ['a broken certificate', given({ certificate: garbage, key }), `/certificate ${value}`],
    ['a broken one behind', given({ certificate: leaf + garbage, key }), `/certificate ${value}`],
    ['something beside', given({ certificate: `secret-of-mine\n${certificate}`, key }), `/certificate ${value}`],
    ['a key in certificate', given({ certificate: certificate + key, key }), `/certificate ${value}`],
    ['a key alone there', { certificate: key }, `/certificate ${value}`],
    ['the wrong order', given({ certificate: intermediate + leaf, key }), `/certificate ${value}`],
    ['a gap', given({ certificate: leaf + ca.root, key }), `/certificate ${value}`],
    ['twice the same', given({ certificate: leaf + leaf, key }), `/certificate ${value}`],
    ['a long chain', given({ certificate: certificate + '\n'.repeat(32_768), key }), `/certificate ${value}`],
    ['eleven', given({ certificate: leaf + ca.root.repeat(10), key }), `/certificate ${value}`],
    ['no TLS', { ...given({ certificate, key }), tls: 'none' }, `/certificate ${conflict}`],
    ['a number', { certificate: 7, private_key_wo: 7 }, '/certificate wrong_type', '/private_key_wo wrong_type'],
    ['its end', { certificate_expires_at: '2030-01-01T00:00:00.000Z' }, '/certificate_expires_at read_only'],
  ];
  for (const [what, more, ...faults] of cases) {
    const reply = await create('bad', more);
    assert.deepEqual(faultsOf(reply), [422, ...faults], what);
    const text = JSON.stringify(reply.body);
    assert.doesNotMatch(text, /BEGIN|secret-of-mine|c2VjcmV0/, what);
    for (const pem of [certificate, key]) assert.ok(!text.includes(pem.split('\n')[1] as string), what);
  }
});

test('G8 a chain too weak for TLS is refused when it is written, not found by the relays', async () => {
  const weak = startAuthority(keyOf('rsa', { modulusLength: 1024 }));
  const reply = await create('weak', given(weak.issue('weak.example.net')));
  weak.remove();
  assert.deepEqual(faultsOf(reply), [422, '/certificate invalid_value']);
  assert.equal(reply.body.errors[0].detail, 'is not taken by TLS: ca key too small');
});

test('G8 a renewal: with a new key, with the one that is stored, and never with another', async () => {
  const first = ca.issue('renewed.example.net');
  await create('renewed', given(first));
  const before = (await secretsOf('renewed'))['private_key_wo'];
  const sameKey = ca.issue('renewed.example.net', { key: first.key });
  assert.notEqual(sameKey.certificate, first.certificate);
  assert.deepEqual(faultsOf(await patch('renewed', { certificate: sameKey.certificate })), [200]);
  assert.equal((await secretsOf('renewed'))['private_key_wo'], before, 'the key is kept');
  const second = ca.issue('renewed.example.net');
  const refused = await patch('renewed', { certificate: second.certificate });
  assert.deepEqual(faultsOf(refused), [422, '/private_key_wo required']);
  assert.deepEqual(faultsOf(await patch('renewed', { private_key_wo: second.key })), [422, '/private_key_wo conflict']);
  assert.deepEqual(faultsOf(await patch('renewed', given(second))), [200]);
  assert.equal(
    sealer.open((await secretsOf('renewed'))['private_key_wo'] ?? '', 'listener renewed private_key_wo'),
    second.key,
  );
  assert.deepEqual(faultsOf(await patch('renewed', { description: 'Europe' })), [200]);
});

test('G8 without its certificate the key is forgotten, and needed again', async () => {
  const own = ca.issue('gone.example.net');
  await create('gone', given(own));
  const { body: removed } = await patch('gone', { certificate: null });
  assert.partialDeepStrictEqual(removed, {
    certificate_expires_at: null,
    private_key_set: false,
    private_key_set_at: null,
  });
  assert.deepEqual(await secretsOf('gone'), {});
  assert.deepEqual(faultsOf(await patch('gone', { certificate: own.certificate })), [422, '/private_key_wo required']);
  assert.deepEqual(faultsOf(await patch('gone', given(own))), [200]);
});

test('G8 an expired certificate is taken, and advised against', async () => {
  const day = 86_400_000;
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'old.example.net' }], {
    keyType: 'ec',
    notBeforeDate: new Date(Date.now() - 2 * day),
    notAfterDate: new Date(Date.now() - day),
  });
  const reply = await create('old', given({ certificate: cert, key }));
  assert.deepEqual([...faultsOf(reply), reply.headers.get('postplane-advice')], [201, 'certificate_expired']);
  assert.ok(Date.parse(reply.body.certificate_expires_at) < Date.now());
  const own = newKey();
  const renewed = await patch('old', given({ certificate: selfSigned('old.example.net', own), key: own }));
  assert.deepEqual([...faultsOf(renewed), renewed.headers.get('postplane-advice')], [200, null]);
});

test('G8 one that is deleted comes back with its certificate and key', async () => {
  const own = ca.issue('restored.example.net');
  assert.equal((await create('restored', given(own))).status, 201);
  const sealed = await secretsOf('restored');
  await api.send('DELETE', '/v1/listeners/restored', { headers: { 'if-match': '*' } });
  const [gone] = (await api.send('GET', '/v1/deleted?kind=listener&id=restored')).body.items;
  const back = await api.send('POST', `/v1/deleted/${gone.revision}:restore`);
  assert.deepEqual([...faultsOf(back), back.body.certificate], [201, own.certificate]);
  assert.deepEqual(await secretsOf('restored'), sealed);
});
