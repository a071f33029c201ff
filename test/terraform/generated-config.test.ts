// `terraform plan -generate-config-out`: what is written for objects of every kind applies as it stands, and the plan after it is empty.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { header, openWorkspace, type Workspace } from './terraform.ts';

let api: TestApi;
let tf: Workspace;
before(async () => {
  api = await startApi();
  for (const resource of resources) await api.create(resource.path(resource.keyOf(resource.example)), resource.example);
  tf = await openWorkspace({ resources, endpoint: api.url, token: api.token });
});
after(async () => {
  await tf?.close();
  await api?.stop();
});

test('the example of every kind: imported with generated configuration, nothing changes, the plan stays empty', async () => {
  const imports = resources.map((resource) => {
    const id = resource.id(resource.keyOf(resource.example));
    return `import {\n  to = postplane_${resource.kind}.this\n  id = ${JSON.stringify(id)}\n}\n`;
  });
  const file = join(tf.directory, 'imports.tf');
  writeFileSync(join(tf.directory, 'versions.tf'), header());
  writeFileSync(file, imports.join(''));
  await tf.ok('plan', '-no-color', '-generate-config-out=generated.tf');
  const generated = readFileSync(join(tf.directory, 'generated.tf'), 'utf8');
  for (const { kind } of resources) assert.match(generated, new RegExp(`^resource "postplane_${kind}" "this"`, 'm'));
  const { output } = await tf.apply();
  assert.match(output, new RegExp(`${resources.length} imported, 0 added, 0 changed, 0 destroyed`));
  writeFileSync(file, '');
  await tf.expectNoChanges();
});
