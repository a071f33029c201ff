// `terraform plan -generate-config-out`: what is written for objects of every kind applies as it stands, and the plan after it is empty.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
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

const CLI = join(dirname(dirname(import.meta.dirname)), 'server/cli.ts');

async function exported(...args: string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], POSTPLANE_ENDPOINT: api.url, POSTPLANE_TOKEN: api.token };
  return (await promisify(execFile)(process.execPath, [CLI, 'export', ...args], { env })).stdout;
}

test('what `postplane export` writes is imported with generated configuration; nothing changes, the plan stays empty', async () => {
  const file = join(tf.directory, 'imports.tf');
  writeFileSync(join(tf.directory, 'versions.tf'), header());
  writeFileSync(file, await exported());
  await tf.ok('plan', '-no-color', '-generate-config-out=generated.tf');
  const generated = readFileSync(join(tf.directory, 'generated.tf'), 'utf8');
  for (const { kind } of resources) assert.match(generated, new RegExp(`^resource "postplane_${kind}" "`, 'm'));
  const { output } = await tf.apply();
  assert.match(output, new RegExp(`${resources.length} imported, 0 added, 0 changed, 0 destroyed`));
  writeFileSync(file, '');
  await tf.expectNoChanges();
});

test('an admin and what is below it alone; one that is not there is told', async () => {
  await api.create('/v1/admins/below', { parent: 'acme' });
  await api.create('/v1/domains/below.example', { admin: 'below' });
  await api.create('/v1/domains/below.example/routes/1st', { host: 'mail.below.example' });
  const blocks = await exported('below');
  assert.deepEqual(
    [...blocks.matchAll(/to = (\S+)/g)].map(([, to]) => to),
    ['postplane_admin.below', 'postplane_domain.below_example', 'postplane_route.below_example_1st'],
  );
  assert.match(await exported('acme'), /postplane_route\.below_example_1st/);
  // A name that reads like what is not there.
  await api.create('/v1/admins/null', { parent: 'below' });
  assert.doesNotMatch(await exported('below'), /"acme"/);
  assert.match(await exported('null'), /^import \{\n {2}to = postplane_admin\.null\n {2}id = "null"\n\}\n$/);
  await assert.rejects(exported('nobody'), /there is no admin nobody within reach of the token/);
});
