// The gate for changes of the API: what breaks clients is found, what does not is let through.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { apiBreaks } from '../../scripts/api-breaks.ts';

// biome-ignore lint/suspicious/noExplicitAny: the document is edited at will.
type Api = any;
const read = (): Api => parse(readFileSync(join(import.meta.dirname, '../../openapi.yaml'), 'utf8'));
const before = read();
const route = (api: Api): Api => api.paths['/v1/domains/{domain}/routes/{name}'];
const input = (api: Api): Api => api.components.schemas.RouteInput;
const answer = (api: Api): Api => api.components.schemas.Route;

const breaking: readonly (readonly [string, (api: Api) => void, RegExp])[] = [
  ['an operation is gone', (api) => delete route(api).patch, /^PATCH .*routes\/\{name\} is gone$/],
  ['a path is gone', (api) => delete api.paths['/v1/changes'], /^GET \/v1\/changes is gone$/],
  ['a status is gone', (api) => delete route(api).get.responses['304'], /GET .*no longer answers 304/],
  ['a member of bodies is gone', (api) => delete input(api).properties.port, /PUT .*body\.port is gone/],
  ['a member is required', (api) => input(api).required.push('port'), /PUT .*body\.port is required/],
  ['a value is taken no more', (api) => input(api).properties.tls.enum.shift(), /PUT .*body\.tls no longer takes/],
  ['another type is wanted', (api) => (input(api).properties.port.type = 'string'), /PUT .*body\.port no longer takes/],
  ['a member of answers is gone', (api) => delete answer(api).properties.host, /GET .*200\.host is gone/],
  [
    'a member of items is gone',
    (api) => delete answer(api).properties.host,
    /GET .*\/routes: 200\.items\[\]\.host is gone/,
  ],
  [
    'null is answered',
    (api) => (answer(api).properties.revision.type = ['integer', 'null']),
    /200\.revision may be null/,
  ],
  ['a member is left out', (api) => answer(api).required.shift(), /200\.\w+ is not always there/],
  [
    'a parameter is required',
    (api) => api.paths['/v1/changes'].get.parameters.push({ name: 'x', in: 'query', required: true, schema: {} }),
    /query parameter x is required/,
  ],
];

for (const [name, change, told] of breaking)
  test(`found: ${name}`, () => {
    const after = read();
    change(after);
    const lines = apiBreaks(before, after);
    assert.ok(
      lines.some((line) => told.test(line)),
      lines.slice(0, 5).join('\n'),
    );
  });

test('let through: no change, a new path, an optional member, further values', () => {
  assert.deepEqual(apiBreaks(before, read()), []);
  const after = read();
  after.paths['/v1/new'] = { get: { responses: {} } };
  input(after).properties.weight = { type: 'integer' };
  answer(after).properties.weight = { type: 'integer' };
  answer(after).required.push('weight');
  input(after).properties.tls.enum.push('dane');
  answer(after).properties.tls.enum.push('dane');
  assert.deepEqual(apiBreaks(before, after), []);
});
