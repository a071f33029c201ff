// `npm run quickstart -- --exit` as a stranger runs it: it ends well, in time, and leaves nothing behind.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

const SCRIPT = join(dirname(dirname(import.meta.dirname)), 'examples/quickstart/quickstart.ts');
let temporary: string;
before(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'postplane-test-'));
  await mkdir(join(temporary, 'empty'));
});
after(() => rm(temporary, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  output: string;
}

function quickstart(path: string, stopAt?: RegExp): Promise<Ended> {
  const environment = {
    PATH: path,
    TMPDIR: temporary,
    HOME: temporary,
    TF_CLI_ARGS: '-broken',
    POSTPLANE_ROLE: 'nonsense',
  };
  const child = spawn(process.execPath, [SCRIPT, ...(stopAt ? [] : ['--exit'])], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (stopAt?.test(output)) child.kill('SIGINT');
    });
  }
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

async function leftBehind(): Promise<string[]> {
  return (await readdir(temporary)).filter((name) => name.startsWith('postplane-'));
}

test('without terraform it says how to get it, and does nothing else', async () => {
  const { code, output } = await quickstart(join(temporary, 'empty'));
  assert.equal(code, 1);
  assert.match(output, /There is no terraform on the PATH\. Install terraform 1\.11 or later/);
});

test('it shows every step within a minute and leaves nothing behind', async () => {
  const started = performance.now();
  const { code, output } = await quickstart(process.env['PATH'] ?? '');
  assert.equal(code, 0, output);
  for (const shown of [
    /Apply complete! Resources: 7 added/,
    /empty: what was written/,
    /came out at the mail server/,
    /its X-Client-Id removed/,
    /~ priority = 50 -> 10/,
  ]) {
    assert.match(output, shown);
  }
  assert.ok(performance.now() - started < 60_000);
  assert.deepEqual(await leftBehind(), []);
});

test('Ctrl-C while it stays up ends it with 0; while it works, too', async () => {
  for (const moment of [/It stays up until Ctrl-C/, /terraform init/]) {
    const { code, output } = await quickstart(process.env['PATH'] ?? '', moment);
    assert.equal(code, 0, output);
    assert.match(output, /Done\.\n$/);
    assert.deepEqual(await leftBehind(), []);
  }
});
