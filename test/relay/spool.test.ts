// What every spool engine must do: keep what it acknowledged through crashes, full disks and a spoilt directory.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Spool } from '../../server/relay/spool.ts';
import { content, envelopeOf, temporaryDir } from './sending-setup.ts';
import { spoolEngines } from './spool-engines.ts';

const WRITER = join(import.meta.dirname, 'spool-writer.ts');

async function found(spool: Spool): Promise<string[]> {
  const ids: string[] = [];
  for await (const { envelope } of spool.recover()) ids.push(envelope.queueId);
  return ids;
}

for (const [engine, open] of Object.entries(spoolEngines)) {
  test(`${engine}: what was put is read, recovered in order and removed`, async (t) => {
    const dir = temporaryDir(t);
    const spool = await open(dir);
    const envelopes = Array.from({ length: 50 }, () => envelopeOf());
    await Promise.all(envelopes.map((envelope) => spool.put(envelope, [content, Buffer.from(envelope.queueId)])));
    assert.deepEqual(await found(spool), [], 'what this process put is not recovered');
    assert.ok(
      (await spool.read(envelopes[7]?.queueId ?? '')).equals(
        Buffer.concat([content, Buffer.from(envelopes[7]?.queueId ?? '')]),
      ),
    );
    await spool.close();

    const again = await open(dir);
    const recovered = [];
    for await (const { envelope } of again.recover()) recovered.push(envelope);
    assert.deepEqual(recovered, envelopes);
    for (const { queueId } of envelopes) await again.remove(queueId);
    await again.remove('unknown');
    await assert.rejects(again.read(envelopes[0]?.queueId ?? ''), { code: 'ENOENT' });
    await again.close();
    const last = await open(dir);
    assert.deepEqual(await found(last), []);
    assert.equal(last.setAside, 0);
    await last.close();
  });

  test(`${engine}: empty, large and many-pieced content`, async (t) => {
    const spool = await open(temporaryDir(t));
    const contents = [
      [],
      [Buffer.alloc(0)],
      [Buffer.alloc(30_000_000, 'x')],
      Array.from({ length: 5000 }, (_, index) => Buffer.from(`${index}\n`)),
    ];
    for (const pieces of contents) {
      const envelope = envelopeOf();
      await spool.put(envelope, pieces);
      assert.ok((await spool.read(envelope.queueId)).equals(Buffer.concat(pieces)));
    }
    await spool.close();
  });

  test(`${engine}: an id that is a path is refused`, async (t) => {
    const spool = await open(temporaryDir(t));
    for (const queueId of ['../x', '', 'a/b', '.', 'x'.repeat(33), 'a\0'])
      await assert.rejects(spool.put(envelopeOf({ queueId }), [content]));
    await spool.close();
  });

  test(`${engine}: all that was acknowledged before kill -9 is there`, { timeout: 120_000 }, async (t) => {
    const dir = temporaryDir(t);
    const acknowledged: string[] = [];
    for (let round = 0; round < 10; round += 1)
      acknowledged.push(...(await putUntilKilled(engine, dir, 60 + Math.random() * 250)));
    const spool = await open(dir);
    const ids = new Set(await found(spool));
    assert.ok(acknowledged.length > 0);
    assert.deepEqual(
      acknowledged.filter((id) => !ids.has(id)),
      [],
    );
    for (const id of ids) assert.ok((await spool.read(id)).equals(Buffer.concat([content, Buffer.from(id)])));
    assert.equal(spool.setAside, 0);
    await spool.close();
    t.diagnostic(`${acknowledged.length} acknowledged, ${ids.size} found after 10 kills`);
  });

  test(`${engine}: a full disk refuses, loses nothing, and takes mail again when there is room`, async (t) => {
    const dir = join(temporaryDir(t), 'disk');
    mkdirSync(dir);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', dir]);
    if (mounted.status !== 0)
      return t.skip(`cannot mount a small disk: ${mounted.stderr?.toString().trim() ?? mounted.error}`);
    try {
      await fillAndFree(await open(dir), () => open(dir));
    } finally {
      execFileSync('umount', ['-l', dir]);
    }
  });
}

async function fillAndFree(spool: Spool, reopen: () => Promise<Spool>): Promise<void> {
  const kept: string[] = [];
  const body = Buffer.alloc(100_000, 'x');
  for (let count = 0; count < 40; count += 1) {
    const envelope = envelopeOf();
    await spool.put(envelope, [body]).then(
      () => kept.push(envelope.queueId),
      (error: NodeJS.ErrnoException) => assert.equal(error.code, 'ENOSPC'),
    );
  }
  assert.ok(kept.length > 5 && kept.length < 40, `${kept.length} kept`);
  for (const id of kept) assert.equal((await spool.read(id)).length, body.length);
  await spool.remove(kept.shift() ?? '');
  const late = envelopeOf();
  await spool.put(late, [body.subarray(0, 50_000)]);
  await spool.close();
  const again = await reopen();
  assert.deepEqual((await found(again)).sort(), [...kept, late.queueId].sort());
  await again.close();
}

function putUntilKilled(engine: string, dir: string, milliseconds: number): Promise<string[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [WRITER, engine, dir, '8'], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (output === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
      output += chunk.toString();
    });
    child.on('close', () =>
      resolve(
        output
          .slice(0, output.lastIndexOf('\n') + 1)
          .split('\n')
          .filter(Boolean),
      ),
    );
  });
}

test('file: broken, foreign and linked entries are set aside and never followed; unfinished ones are deleted', async (t) => {
  const dir = temporaryDir(t);
  const open = spoolEngines['file'] as (dir: string) => Promise<Spool>;
  const spool = await open(dir);
  const [good, cut, changed, renamed] = [envelopeOf(), envelopeOf(), envelopeOf(), envelopeOf()];
  for (const envelope of [good, cut, changed, renamed]) await spool.put(envelope, [content]);
  await spool.close();

  const messages = join(dir, 'messages');
  const secret = join(temporaryDir(t), 'secret');
  writeFileSync(secret, 'untouched');
  truncateSync(join(messages, cut.queueId), 300);
  const bytes = readFileSync(join(messages, changed.queueId));
  writeFileSync(
    join(messages, changed.queueId),
    Buffer.from(bytes.toString('latin1').replace('sender.test', 'sender.tesX'), 'latin1'),
  );
  writeFileSync(join(messages, 'copy'), readFileSync(join(messages, renamed.queueId)));
  writeFileSync(join(messages, 'empty'), '');
  writeFileSync(join(messages, 'foreign.txt'), 'hello');
  writeFileSync(join(messages, '.hidden'), Buffer.alloc(100_000));
  symlinkSync(secret, join(messages, 'link'));
  symlinkSync('/dev/zero', join(messages, 'device'));
  symlinkSync(join(messages, good.queueId), join(messages, 'inside'));
  mkdirSync(join(messages, 'directory'));
  execFileSync('mkfifo', [join(messages, 'pipe')]);
  writeFileSync(join(dir, 'temporary', 'half.1'), 'half a message');
  chmodSync(secret, 0o600);

  const again = await open(dir);
  assert.deepEqual(await found(again), [good.queueId, renamed.queueId]);
  assert.equal(again.setAside, 11);
  assert.equal(readdirSync(join(dir, 'corrupt')).length, 11);
  assert.deepEqual(readdirSync(join(dir, 'temporary')), []);
  assert.equal(readFileSync(secret, 'utf8'), 'untouched');
  await again.close();
});

test('file: content that changed on disk is not handed out', async (t) => {
  const dir = temporaryDir(t);
  const spool = await (spoolEngines['file'] as (dir: string) => Promise<Spool>)(dir);
  const envelope = envelopeOf();
  await spool.put(envelope, [content]);
  const path = join(dir, 'messages', envelope.queueId);
  writeFileSync(path, Buffer.from(readFileSync(path, 'latin1').replace('..two', '..Two'), 'latin1'));
  await assert.rejects(spool.read(envelope.queueId), { code: 'EBADMSG' });
  await spool.close();
});

test('file: sync of the file, rename, sync of the directory, then the acknowledgement', (t) => {
  const strace = spawnSync('strace', ['-V']);
  if (strace.status !== 0) return t.skip('strace is not here');
  const dir = temporaryDir(t);
  const log = join(dir, 'trace');
  const calls = 'trace=openat,fsync,fdatasync,rename,write';
  const run = spawnSync('strace', [
    '-f',
    '-y',
    '-s',
    '64',
    '-e',
    calls,
    '-o',
    log,
    process.execPath,
    WRITER,
    'file',
    join(dir, 'spool'),
    '4',
    '40',
  ]);
  if (run.status !== 0) return t.skip(`strace cannot trace here: ${run.stderr.toString().slice(-200)}`);
  const ids = run.stdout.toString().trim().split('\n');
  assert.equal(ids.length, 40);
  assert.deepEqual(
    ids.filter((id) => !isInOrder(readFileSync(log, 'utf8').split('\n'), id)),
    [],
  );
});

for (const [call, when] of [
  ['fdatasync', '7+5'],
  ['fsync', '3+2'],
  ['rename', '4+6'],
  ['writev', '5+4'],
] as const) {
  test(`file: an error of ${call} is never followed by an acknowledgement, and nothing is kept`, async (t) => {
    if (spawnSync('strace', ['-V']).status !== 0) return t.skip('strace is not here');
    const dir = join(temporaryDir(t), 'spool');
    const inject = ['-e', `trace=${call}`, '-e', `inject=${call}:error=EIO:when=${when}`];
    const run = spawnSync('strace', [
      '-f',
      '-o',
      '/dev/null',
      ...inject,
      process.execPath,
      WRITER,
      'file',
      dir,
      '3',
      '60',
    ]);
    if (run.status !== 0) return t.skip(`strace cannot inject here: ${run.stderr.toString().slice(-200)}`);
    const acknowledged = run.stdout.toString().trim().split('\n');
    const refused = run.stderr.toString().match(/^EIO$/gm)?.length ?? 0;
    assert.ok(refused > 0, 'some were refused');
    assert.equal(acknowledged.length + refused, 60);
    assert.deepEqual(readdirSync(join(dir, 'messages')).sort(), acknowledged.sort());
    assert.deepEqual(readdirSync(join(dir, 'temporary')), []);
  });
}

// A call that another thread interrupts is logged in two lines: begin and `resumed`. What matters is that each begins after the
// one before it has ended.
function isInOrder(lines: readonly string[], id: string): boolean {
  const renamed = lines.findIndex((line) => line.includes('rename(') && line.includes(`/messages/${id}"`));
  const ended = (begin: number): number => {
    const [pid = '', call = ''] = /^(\d+) +(\w+)\(/.exec(lines[begin] ?? '')?.slice(1) ?? [];
    if (!lines[begin]?.includes('unfinished')) return begin;
    return lines.findIndex(
      (line, index) => index > begin && line.startsWith(pid) && line.includes(`<... ${call} resumed>`),
    );
  };
  const synced = lines.findIndex((line) => line.includes('fdatasync(') && line.includes(`/temporary/${id}.`));
  const acknowledged = lines.findIndex((line) => / write\(1/.test(line) && line.includes(`"${id}\\n"`));
  const directory = lines.findIndex(
    (line, index) => index > ended(renamed) && line.includes('fsync(') && line.includes('/messages>'),
  );
  return synced >= 0 && ended(synced) < renamed && directory > 0 && ended(directory) < acknowledged;
}
