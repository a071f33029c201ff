// Every attribute of every resource with every kind of nonsense: refused with a pointer or kept as it was, never a 5xx.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { startApi, type TestApi } from '../support/api.ts';

const nonsense: unknown[] = [
  '',
  ' ',
  '\0',
  '\ud800',
  'x'.repeat(10_000),
  "'; drop table resource; --",
  '𝄞é\u202e',
  '../..',
  -1,
  0,
  1.5,
  1e300,
  2 ** 53,
  true,
  [],
  [null],
  [[]],
  ['a', 'a'],
  [{}],
  {},
  { a: 1 },
  { constructor: 1 },
];
let api: TestApi;
before(async () => {
  api = await startApi();
  for (const resource of resources) {
    const body = Object.fromEntries(Object.entries(resource.example).filter(([name]) => !resource.key.includes(name)));
    await api.create(resource.path(resource.keyOf(resource.example)), body);
  }
});
after(() => api.stop());

for (const resource of resources) {
  test(resource.kind, async () => {
    const path = resource.path(resource.keyOf(resource.example));
    for (const name of Object.keys(resource.attributes)) {
      for (const value of nonsense) {
        const { status, body } = await api.send('PUT', `${path}?dry_run=true`, {
          body: { ...resource.example, [name]: value },
          headers: { 'if-match': '*' },
        });
        assert.ok([200, 403, 409, 422].includes(status), `${name}: ${JSON.stringify(value).slice(0, 50)} ${status}`);
        if (status === 200)
          assert.partialDeepStrictEqual(
            { value: body[name] ?? null },
            { value: body[name] === undefined ? null : value },
          );
        else if (status === 422) assert.ok(body.errors.length > 0);
      }
    }
  });
}

test('nonsense in paths and queries', async () => {
  for (const text of [
    '%00',
    '%ED%A0%80',
    "'",
    '%25',
    '*',
    'a'.repeat(1900),
    'a'.repeat(5000),
    '%2F',
    '..%2f..',
    '-',
    '%F0%9D%84%9E',
    '{}',
    '[]',
    '%0d%0aX: y',
  ]) {
    for (const resource of resources.filter((one) => !one.singleton)) {
      const key = resource.key.map(() => 'x');
      for (const path of [resource.path(key), resource.collectionPath(key)]) {
        const { status } = await api.send('GET', path.replaceAll('/x', `/${text}`));
        assert.ok([200, 400, 404, 414, 431].includes(status), `${path} ${text} ${status}`);
      }
      const { status } = await api.send(
        'GET',
        `${resource.collectionPath(key.map(() => '-'))}?q=${text}&cursor=${text}`,
      );
      assert.ok([200, 400].includes(status), `${text} ${status}`);
    }
  }
});
