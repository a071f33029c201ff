// The log under journal and queue state: nothing synced is lost, whatever is appended, rotated and compacted meanwhile.
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { QueueStateLog } from '../../server/relay/queue-state.ts';
import { decodeLine, listSegments, SegmentedLog, segmentPath } from '../../server/relay/segmented-log.ts';
import { temporaryDir } from './sending-setup.ts';

function linesIn(dir: string): string[] {
  return listSegments(dir).flatMap((segment) =>
    readFileSync(segmentPath(dir, segment), 'utf8')
      .split('\n')
      .flatMap((line) => decodeLine(line) ?? []),
  );
}

const onError = (error: Error): never => {
  throw error;
};

test('lines keep their order over syncs and segments', async (t) => {
  const dir = temporaryDir(t);
  const log = new SegmentedLog({ dir, segmentBytes: 2000, maxPendingBytes: 1e6, onError });
  const expected: string[] = [];
  for (let round = 0; round < 300; round += 1) {
    expected.push(`line ${round} é`);
    log.append(`line ${round} é`);
    if (round % 7 === 0) void log.sync();
    if (round % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    if (round % 31 === 0) log.rotate();
  }
  await log.sync();
  const found = linesIn(dir);
  // A segment may repeat what the one before had not synced; the last of each line counts.
  assert.deepEqual([...new Set(found)], expected);
  assert.ok(listSegments(dir).length > 2);
  await log.close();
});

test('what cannot be taken is dropped and counted, the rest is kept', async (t) => {
  const dir = temporaryDir(t);
  const log = new SegmentedLog({ dir, segmentBytes: 1e6, maxPendingBytes: 1000, onError });
  for (let line = 0; line < 100; line += 1) log.append('x'.repeat(100));
  await log.sync();
  assert.equal(log.dropped + linesIn(dir).length, 100);
  log.append('after');
  await log.close();
  assert.equal(linesIn(dir).at(-1), 'after');
});

test('queue state survives compaction under load, torn ends and reopening', async (t) => {
  const dir = temporaryDir(t);
  const state = new QueueStateLog({ dir, onError });
  const record = (count: number) => ({ recipients: [], warned: count % 2 === 0, reports: [], count });
  for (let round = 0; round < 40; round += 1) {
    for (let id = 0; id < 50; id += 1) state.save(`m${id}`, record(round));
    if (round % 3 === 0) void state.sync();
    if (round % 4 === 0) void state.compact();
    if (round % 2 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  state.forget('m49');
  await state.compact();
  await state.close();
  appendFileSync(segmentPath(dir, listSegments(dir).at(-1) ?? 0), 'deadbeef m1 {"torn');
  const again = new QueueStateLog({ dir, onError });
  for (let id = 0; id < 49; id += 1) assert.deepEqual(again.get(`m${id}`), record(39));
  assert.equal(listSegments(dir).length <= 2, true);
  await again.close();
});
