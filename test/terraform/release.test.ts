// What a release gives: the same octets twice, zips that unpack anywhere, a mirror from the command, an executable without Node.
import assert from 'node:assert/strict';
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { buildProvider, buildRelease } from '../../provider/build.ts';
import { buildExecutable } from '../../scripts/executable/build.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { block } from './hcl.ts';
import { workspace } from './terraform.ts';

const run = promisify(execFile);
const project = dirname(dirname(import.meta.dirname));
const root = mkdtempSync(join(tmpdir(), 'postplane-release-'));
const ADDRESS = 'registry.terraform.io/postplane/postplane';
const NAME = 'terraform-provider-postplane';
const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
let api: ControlPlane;
let files: string[];

before(async () => {
  api = await startControlPlane();
  files = await buildRelease(join(root, 'release'));
});
after(async () => {
  await api.stop();
  rmSync(root, { recursive: true, force: true });
});

test('the same sources give the same octets, and the sums are theirs', async () => {
  const again = await buildRelease(join(root, 'again'));
  assert.deepEqual(again, files);
  for (const name of files)
    assert.ok(readFileSync(join(root, 'release', name)).equals(readFileSync(join(root, 'again', name))), name);
  const sums = readFileSync(join(root, 'release', `${NAME}_0.1.0_SHA256SUMS`), 'utf8');
  const named = sums
    .trim()
    .split('\n')
    .map((line) => line.split('  ') as [string, string]);
  assert.deepEqual(
    named.map(([, name]) => name),
    files.filter((name) => !name.endsWith('SHA256SUMS')),
  );
  for (const [sum, name] of named)
    assert.equal(
      createHash('sha256')
        .update(readFileSync(join(root, 'release', name)))
        .digest('hex'),
      sum,
      name,
    );
  const manifest = JSON.parse(readFileSync(join(root, 'release', `${NAME}_0.1.0_manifest.json`), 'utf8'));
  assert.deepEqual(manifest, { version: 1, metadata: { protocol_versions: ['6.0'] } });
  for (const name of files)
    assert.ok(!readFileSync(join(root, 'release', name)).includes(project), `${name} names no path`);
});

test('a reader that is not ours finds launcher and bundle in each zip', () => {
  const script = `
import json, sys, zipfile
z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None
print(json.dumps([[i.filename, oct(i.external_attr >> 16)] for i in z.infolist()]))`;
  for (const name of files.filter((one) => one.endsWith('.zip'))) {
    const listed = JSON.parse(execFileSync('python3', ['-c', script, join(root, 'release', name)]).toString());
    const launcher = `${NAME}_v0.1.0${name.includes('windows') ? '.bat' : ''}`;
    assert.deepEqual(listed, [
      [launcher, '0o100755'],
      ['provider.cjs', '0o100644'],
      ['LICENSE', '0o100644'],
      ['THIRD_PARTY_NOTICES', '0o100644'],
    ]);
  }
});

test('the licences of what the bundle holds come with it, and a bill of materials names them', () => {
  const bom = JSON.parse(readFileSync(join(root, 'release', `${NAME}_0.1.0_sbom.cdx.json`), 'utf8'));
  assert.deepEqual([bom.bomFormat, bom.specVersion], ['CycloneDX', '1.6']);
  const locked = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')).packages;
  const script = 'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read("THIRD_PARTY_NOTICES").decode())';
  const zip = join(root, 'release', `${NAME}_0.1.0_linux_amd64.zip`);
  const text = execFileSync('python3', ['-c', script, zip]).toString();
  assert.ok(bom.components.some(({ name }: { name: string }) => name === 're2js'));
  for (const { name, version, licenses } of bom.components) {
    assert.deepEqual(
      [version, licenses[0].license.id],
      [locked[`node_modules/${name}`].version, locked[`node_modules/${name}`].license],
    );
    assert.match(text, new RegExp(`${name} ${version.replaceAll('.', '\\.')} [\\s\\S]*?Copyright`));
  }
});

test('the provenance names each file by its sum, the commit and the lock file', () => {
  const text = readFileSync(join(root, 'release', `${NAME}_0.1.0_provenance.intoto.json`), 'utf8');
  const { _type, subject, predicateType, predicate } = JSON.parse(text);
  assert.deepEqual([_type, predicateType], ['https://in-toto.io/Statement/v1', 'https://slsa.dev/provenance/v1']);
  const sums = readFileSync(join(root, 'release', `${NAME}_0.1.0_SHA256SUMS`), 'utf8');
  for (const { name, digest } of subject) assert.ok(sums.includes(`${digest.sha256}  ${name}\n`), name);
  assert.deepEqual(
    subject.map(({ name }: { name: string }) => name),
    files.filter((name) => !/(SHA256SUMS|intoto\.json)$/.test(name)),
  );
  const [source, lock = source] = predicate.buildDefinition.resolvedDependencies;
  assert.equal(lock.name, 'package-lock.json');
  const git = spawnSync('git', ['-C', project, 'rev-parse', 'HEAD']);
  const clean = spawnSync('git', ['-C', project, 'status', '--porcelain', '--untracked-files=no']).stdout.length === 0;
  if (git.status === 0 && clean) assert.equal(source.digest.gitCommit, git.stdout.toString().trim());
});

test('terraform installs the zip from a packed mirror and applies with it', async () => {
  const mirror = join(root, 'packed');
  mkdirSync(join(mirror, ADDRESS), { recursive: true });
  const zip = `${NAME}_0.1.0_${platform}.zip`;
  copyFileSync(join(root, 'release', zip), join(mirror, ADDRESS, zip));
  await applies(mirror, { POSTPLANE_NODE: process.execPath });
});

test('postplane provider install writes a mirror and says how terraform finds it', async () => {
  if (!existsSync(join(project, 'dist/registry'))) await buildProvider(join(project, 'dist/registry'));
  const target = join(root, 'own mirror');
  const { stdout } = await run(process.execPath, [join(project, 'server/cli.ts'), 'provider', 'install', target]);
  const configuration = stdout.slice(stdout.indexOf('provider_installation'));
  writeFileSync(join(root, 'installed.tfrc'), configuration);
  assert.match(configuration, /own mirror/);
  await applies(target, {}, join(root, 'installed.tfrc'));
  const wrong = spawnSync(process.execPath, [join(project, 'server/cli.ts'), 'provider', 'remove']);
  assert.equal(wrong.status, 2);
});

test('postplane says how it is used wherever that is asked, and starts nothing', () => {
  const said = (...words: string[]): [number | null, string] => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'server/cli.ts'), ...words], {
      timeout: 10_000,
      encoding: 'utf8',
    });
    return [status, (stdout + stderr).split('\n')[0] ?? ''];
  };
  for (const words of [[], ['help'], ['start', '--help'], ['provider', 'install', '-h'], ['export', '--help']])
    assert.deepEqual(said(...words), [0, 'postplane: mail security as code'], words.join(' '));
  assert.deepEqual(said('start', 'now'), [2, 'postplane: there is no command "start now"']);
});

test('the executable needs no Node.js', { timeout: 120_000 }, async () => {
  const mirror = join(root, 'executable');
  const directory = join(mirror, ADDRESS, '0.1.0');
  const path = await buildExecutable(directory);
  assert.ok(existsSync(path) && dirname(path) === join(directory, platform));
  await applies(mirror, { PATH: dirname(execFileSync('sh', ['-c', 'command -v terraform']).toString().trim()) });
});

async function applies(mirror: string, environment: Record<string, string>, configuration?: string): Promise<void> {
  const file = configuration ?? join(mirror, 'terraformrc');
  if (configuration === undefined)
    writeFileSync(
      file,
      `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`,
    );
  const tf = workspace(
    {
      TF_CLI_CONFIG_FILE: file,
      XDG_CACHE_HOME: join(root, 'cache'),
      POSTPLANE_ENDPOINT: api.url,
      POSTPLANE_TOKEN: api.token,
      ...environment,
    },
    async () => undefined,
  );
  try {
    tf.write(block('postplane_domain', 'd', { domain: 'example.com', admin: 'acme' }));
    await tf.ok('init', '-no-color');
    await tf.ok('apply', '-auto-approve', '-no-color');
    await tf.ok('destroy', '-auto-approve', '-no-color');
  } finally {
    await tf.close();
  }
}
