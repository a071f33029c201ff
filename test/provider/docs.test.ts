// What the pages of docs/ tell beyond the schemas.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { docsOf } from '../../provider/docs.ts';

test('a page of a resource says which attributes replace it when they change', () => {
  const page = docsOf(resources, () => null).get('docs/resources/outgoing_user.md') ?? '';
  const told = page.split('\n').filter((line) => line.endsWith('Changing it replaces the resource.'));
  assert.deepEqual(
    told.map((line) => /^- `(\w+)`/.exec(line)?.[1]),
    ['domain', 'name', 'type', 'cidr'],
  );
});
