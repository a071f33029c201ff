// kill -9 at random moments of a process that accepts and delivers: everything acknowledged arrives, duplicates only where the
// destination's answer was on its way, and each refused message makes one notification.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { startSink } from '../support/sink.ts';
import { temporaryDir } from './sending-setup.ts';

const PROCESS = join(import.meta.dirname, 'relay-process.ts');
const ROUNDS = Number(process.env['POSTPLANE_TEST_KILLS'] ?? 12);

function run(dir: string, port: number, mode: 'accept' | 'drain', killAfterMs?: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROCESS, dir, String(port), mode], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (output === '' && killAfterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
      output += chunk.toString();
    });
    child.on('close', (code, signal) => {
      if (mode === 'drain' && code !== 0) reject(new Error(`ended with ${code ?? signal}`));
      else
        resolve(
          output
            .slice(0, output.lastIndexOf('\n') + 1)
            .split('\n')
            .filter(Boolean),
        );
    });
  });
}

test('kill -9 under load', { timeout: 300_000 }, async (t) => {
  const sink = await startSink({
    answer: ({ stage, line }) => (stage === 'RCPT' && line.includes('<hard@') ? '550 5.1.1 unknown' : undefined),
  });
  t.after(() => sink.close());
  const dir = temporaryDir(t);
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    acknowledged.push(...(await run(dir, sink.port, 'accept', 20 + Math.random() * 200)));
  await run(dir, sink.port, 'drain');

  const delivered = new Map<string, number>();
  const reported = new Map<string, number>();
  const notifications = new Map<string, Set<string>>();
  for (const { from, content } of sink.messages) {
    const token = /X-Token: (\w+)/.exec(content.toString())?.[1] ?? '';
    const counts = from === '' ? reported : delivered;
    counts.set(token, (counts.get(token) ?? 0) + 1);
    if (from !== '') continue;
    const id = /^Message-ID: (.*)$/m.exec(content.toString())?.[1] ?? '';
    notifications.set(token, (notifications.get(token) ?? new Set()).add(id));
  }
  const [good, bad] = [
    acknowledged.filter((line) => line.includes(' b@')),
    acknowledged.filter((line) => line.includes(' hard@')),
  ].map((lines) => lines.map((line) => line.split(' ')[0] as string)) as [string[], string[]];
  const twice = [...delivered.values()].filter((count) => count > 1);
  const twiceReported = [...reported.values()].filter((count) => count > 1);
  t.diagnostic(
    `${ROUNDS} kills, ${acknowledged.length} acknowledged, ${twice.length} delivered twice, ${twiceReported.length} reported twice`,
  );
  assert.deepEqual(
    good.filter((id) => !delivered.has(id)),
    [],
    'delivered',
  );
  assert.deepEqual(
    bad.filter((id) => !reported.has(id)),
    [],
    'reported',
  );
  assert.ok(
    [...notifications.values()].every(({ size }) => size === 1),
    'one notification for each, sent twice at most',
  );
  assert.ok(twice.length <= ROUNDS * 20 && twice.every((count) => count === 2));
  assert.ok(twiceReported.length <= ROUNDS * 20);
});
