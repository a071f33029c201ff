// The README holds: its example applies, its terraform settings find the provider, its commands are there and do what it says.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { buildProvider } from '../provider/build.ts';
import { resources } from '../schemas/index.ts';
import { type Gateway, startGateway } from './support/gateway.ts';
import { openWorkspace, terraform } from './terraform/terraform.ts';

const root = dirname(import.meta.dirname);
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [example = '', cliConfiguration = ''] = [...readme.matchAll(/```hcl\n([\s\S]*?)```/g)].map((match) => match[1]);

let gateway: Gateway;
before(async () => {
  gateway = await startGateway();
});
after(() => gateway.stop());

test('the worked example applies, its next plan is empty, and it tells the records to publish', async () => {
  const workspace = await openWorkspace({ resources, endpoint: gateway.api, token: gateway.token });
  try {
    writeFileSync(join(workspace.directory, 'main.tf'), example);
    await workspace.apply();
    await workspace.expectNoChanges();
    const { dns } = JSON.parse((await workspace.ok('output', '-json')).stdout) as { dns: { value: object } };
    assert.ok(Object.keys(dns.value).length >= 2, JSON.stringify(dns.value));
    await workspace.ok('destroy', '-auto-approve', '-no-color');
  } finally {
    await workspace.close();
  }
});

test('the terraform settings find the provider in the mirror', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'postplane-readme-'));
  try {
    await buildProvider(join(dir, 'registry'));
    writeFileSync(
      join(dir, 'terraformrc'),
      cliConfiguration.replace('/path/to/postplane/dist/registry', join(dir, 'registry')),
    );
    writeFileSync(join(dir, 'main.tf'), example);
    const { code, output } = await terraform(dir, { TF_CLI_CONFIG_FILE: join(dir, 'terraformrc') }, [
      'init',
      '-no-color',
    ]);
    assert.equal(code, 0, output);
    assert.match(output, /Installed postplane\/postplane v\d/);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

test('every npm command named is a script whose file is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = new Set(
    [...readme.matchAll(/\bnpm (?:run )?(bench:provider|quickstart|start|test|check|generate|build|bench)\b/g)].map(
      (match) => match[1] as string,
    ),
  );
  assert.deepEqual([...named].sort(), Object.keys(scripts).sort());
  for (const [name, command] of Object.entries(scripts))
    assert.ok(existsSync(join(root, command.split(' ')[1] ?? '')), `${name}: ${command}`);
});

test('the message log answers the curl line', () => {
  const line = /`(curl -H [^`]+)`/.exec(readme)?.[1] ?? '';
  const environment = { ...process.env, POSTPLANE_TOKEN: gateway.token, POSTPLANE_ENDPOINT: gateway.api };
  const answer = execFileSync('sh', ['-c', line], { env: environment, stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  assert.deepEqual(Object.keys(JSON.parse(answer)), ['items', 'next_cursor']);
});

test('every page and file linked is there', () => {
  for (const [, target = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)/g))
    assert.ok(existsSync(join(root, target)), target);
});
