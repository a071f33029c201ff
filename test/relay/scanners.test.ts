// Scanner clients against scripted servers, and against the real engines of Debian where they are installed.
import assert from 'node:assert/strict';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { test } from 'node:test';
import { clamdScanner } from '../../server/relay/steps/scanners/clamd.ts';
import { rspamdScanner } from '../../server/relay/steps/scanners/rspamd.ts';
import { spamdScanner } from '../../server/relay/steps/scanners/spamd.ts';
import type { Content } from '../../server/relay/transaction.ts';
import { GuardedScanner, mappedScore, type Scanner } from '../../server/relay/steps/scanners/scanner.ts';
import { domain, EICAR, greeted, GTUBE, type RelayGiven, send, withRelay } from '../smtp/fixture.ts';
import { type InstalledEngine, clamd, rspamd, spamd } from '../support/scan-engines.ts';

const context = {
  queueId: 'Q1',
  mailFrom: 'joe@example.com',
  recipients: ['ann@example.org'],
  address: '192.0.2.1',
  helo: 'client.test',
  login: 'joe@example.com',
};
const cleanOctets = Buffer.from(
  'From: Joe <joe@example.com>\r\nTo: ann@example.org\r\nSubject: minutes\r\nDate: Sat, 31 Jan 2026 12:00:00 +0000\r\nMessage-ID: <1@example.com>\r\n\r\nThe minutes of Monday.\r\n',
);
const contentOf = (...chunks: Buffer[]): Content => ({
  chunks,
  size: chunks.reduce((sum, one) => sum + one.length, 0),
});
const clean = contentOf(cleanOctets);
const withBody = (body: string): Content => contentOf(cleanOctets, Buffer.from(`${body}\r\n`));

/** A server that answers each connection as `answer` says, once `complete` holds of what it has read. */
async function scripted(
  answer: (read: Buffer, socket: Socket) => void,
  complete: (read: Buffer) => boolean,
): Promise<{ port: number; server: Server; read: Buffer[] }> {
  const read: Buffer[] = [];
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let all = Buffer.alloc(0);
    let answered = false;
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      all = Buffer.concat([all, chunk]);
      if (answered || !complete(all)) return;
      answered = true;
      read.push(all);
      answer(all, socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, server, read };
}

const isFramed = (read: Buffer): boolean => read.length > 14 && read.readUInt32BE(read.length - 4) === 0;
const signal = (): AbortSignal => AbortSignal.timeout(5000);

test('3.6 clamd: INSTREAM frames, and each answer', async () => {
  let line = 'stream: OK\0';
  const { port, server, read } = await scripted((_, socket) => socket.end(line), isFramed);
  const scanner = clamdScanner('127.0.0.1', port);
  const large = Buffer.alloc(600_000, 'a');
  assert.equal(
    (await scanner.scan(contentOf(large.subarray(0, 1), large.subarray(1)), context, signal())).classification,
    'accepted',
  );
  const sent = read[0] as Buffer;
  assert.equal(sent.toString('latin1', 0, 10), 'zINSTREAM\0');
  const pieces: Buffer[] = [];
  for (let at = 10; sent.readUInt32BE(at) > 0; at += 4 + sent.readUInt32BE(at))
    pieces.push(sent.subarray(at + 4, at + 4 + sent.readUInt32BE(at)));
  assert.ok(Buffer.concat(pieces).equals(large));
  line = 'stream: Win.Test.EICAR_HDB-1 FOUND\0';
  assert.deepEqual(await scanner.scan(clean, context, signal()), {
    scanner: 'clamd',
    classification: 'virus',
    score: 1,
    symbols: ['Win.Test.EICAR_HDB-1'],
  });
  line = 'stream: Heuristics.Phishing.Email.SpoofedDomain FOUND\0';
  assert.equal((await scanner.scan(clean, context, signal())).classification, 'phish');
  for (line of ['INSTREAM size limit exceeded. ERROR\0', 'stream: no OK\0', '', 'x'.repeat(300_000)])
    await assert.rejects(scanner.scan(clean, context, signal()), `${line.slice(0, 20)}`);
  server.close();
});

test('3.6 spamd: SYMBOLS with the length, and each answer', async () => {
  let answer = 'SPAMD/1.1 0 EX_OK\r\nContent-length: 5\r\nSpam: False ; 2.5 / 5.0\r\n\r\nA,B\r\n';
  const { port, server, read } = await scripted(
    (_, socket) => socket.end(answer),
    (all) => all.includes('Monday'),
  );
  const scanner = spamdScanner('127.0.0.1', port);
  assert.deepEqual(await scanner.scan(clean, context, signal()), {
    scanner: 'spamd',
    classification: 'spam',
    score: 0.45,
    symbols: ['A', 'B'],
  });
  assert.match(String(read[0]), new RegExp(`^SYMBOLS SPAMC/1\\.5\\r\\nContent-length: ${clean.size}\\r\\n\\r\\nFrom:`));
  answer = 'SPAMD/1.1 0 EX_OK\r\nContent-length: 5\r\nSpam: True ; 1000.0 / 5.0\r\n\r\nGTUBE\r\n';
  assert.deepEqual(await scanner.scan(clean, context, signal()), {
    scanner: 'spamd',
    classification: 'spam',
    score: 1,
    symbols: ['GTUBE'],
  });
  for (answer of ['SPAMD/1.1 76 Bad header line: x\r\n\r\n', 'SPAMD/1.1 0 EX_OK\r\n\r\n', 'HTTP/1.1 200 OK\r\n\r\n'])
    await assert.rejects(scanner.scan(clean, context, signal()));
  server.close();
});

test('3.6 rspamd: what SMTP knows goes in header fields, the score is mapped', async () => {
  let body: unknown = { score: 7.5, required_score: 15, action: 'add header', symbols: { BAYES_SPAM: { score: 5 } } };
  let status = 200;
  const seen: Record<string, string | string[] | undefined>[] = [];
  const server = createHttpServer((request, response) => {
    seen.push({ ...request.headers, path: request.url, method: request.method });
    request.resume().on('end', () => {
      response.statusCode = status;
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const scanner = rspamdScanner(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  assert.deepEqual(await scanner.scan(clean, context, signal()), {
    scanner: 'rspamd',
    classification: 'spam',
    score: 0.45,
    symbols: ['BAYES_SPAM'],
  });
  const { path, method, from, rcpt, ip, helo, user } = seen[0] ?? {};
  assert.deepEqual([seen[0]?.['content-length'], seen[0]?.['transfer-encoding']], [String(clean.size), undefined]);
  assert.deepEqual(
    { path, method, from, rcpt, ip, helo, user },
    {
      path: '/checkv2',
      method: 'POST',
      from: 'joe@example.com',
      rcpt: 'ann@example.org',
      ip: '192.0.2.1',
      helo: 'client.test',
      user: 'joe@example.com',
    },
  );
  await scanner.scan(clean, { ...context, helo: 'x\r\ny: 1', mailFrom: 'jö@x' }, signal());
  body = { score: 20, required_score: 15, action: 'reject', symbols: { PHISHING: { score: 20 } } };
  const phish = await scanner.scan(clean, context, signal());
  assert.deepEqual([phish.classification, phish.score], ['phish', 1]);
  for (body of ['no json', {}, 'x'.repeat(2_000_000)]) await assert.rejects(scanner.scan(clean, context, signal()));
  status = 500;
  await assert.rejects(scanner.scan(clean, context, signal()));
  server.close();
});

test('3.6 the engine threshold becomes 0.9', () => {
  assert.deepEqual(
    [mappedScore(5, 5), mappedScore(2.5, 5), mappedScore(-3, 5), mappedScore(100, 5), mappedScore(1, 0)],
    [0.9, 0.45, 0, 1, 0],
  );
});

function fake(scan: Scanner['scan'], finds: Scanner['finds'] = 'spam'): Scanner {
  return { name: 'fake', finds, maxBytes: 1_000_000, scan };
}

test('3.6 a scanner that hangs costs its time limit; one that fails is left alone for a while, then tried once', async (t) => {
  const outcomes: string[] = [];
  const metrics = { observe: (_: string, outcome: string) => void outcomes.push(outcome) };
  const hanging = fake((_, __, stop) => new Promise((_resolve, reject) => stop.addEventListener('abort', reject)));
  const started = performance.now();
  const slow = new GuardedScanner(hanging, { timeoutMs: 100, failMode: 'open', metrics });
  assert.equal(await slow.scan(clean, context), 'unavailable');
  assert.ok(performance.now() - started < 1000);
  let calls = 0;
  let works = false;
  const broken = fake(async () => {
    calls += 1;
    if (!works) throw new Error('refused');
    return { scanner: 'fake', classification: 'accepted', score: 0, symbols: [] };
  });
  const guarded = new GuardedScanner(broken, { timeoutMs: 1000, failMode: 'open', metrics });
  for (let index = 0; index < 20; index++) assert.equal(await guarded.scan(clean, context), 'unavailable');
  assert.equal(calls, 5);
  assert.deepEqual([...new Set(outcomes)], ['timeout', 'failed', 'paused']);
  const later = performance.now() + 16_000;
  t.mock.method(performance, 'now', () => later);
  works = true;
  await guarded.scan(clean, context);
  assert.equal(calls, 6);
  assert.notEqual(await guarded.scan(clean, context), 'unavailable');
  assert.equal(
    await guarded.scan(contentOf(Buffer.alloc(2_000_000)), context),
    undefined,
    'too large is said, not failed',
  );
});

test('3.6 no more scans at once than allowed, and those who wait have their turn', async () => {
  let running = 0;
  let most = 0;
  const counted = fake(async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    return { scanner: 'fake', classification: 'accepted', score: 0, symbols: [] };
  });
  const guarded = new GuardedScanner(counted, { timeoutMs: 5000, failMode: 'open', atOnce: 3 });
  const outcomes = await Promise.all(Array.from({ length: 30 }, () => guarded.scan(clean, context)));
  assert.ok(outcomes.every((one) => typeof one === 'object'));
  assert.equal(most, 3);
});

async function replyWith(given: Partial<RelayGiven>, content = 'Subject: x\n\nbody\n'): Promise<string> {
  let reply = '';
  await withRelay({ domains: [domain('example.com')], ...given }, async (relay) => {
    reply = await send(await greeted(relay), { content });
  });
  return reply;
}

const scoring = (
  score: number,
  classification: 'spam' | 'phish' | 'virus' = 'spam',
  finds: Scanner['finds'] = 'spam',
) =>
  new GuardedScanner(
    fake(async () => ({ scanner: 'fake', classification, score, symbols: ['S'] }), finds),
    { timeoutMs: 1000, failMode: 'open' },
  );
const failing = (failMode: 'open' | 'tempfail', finds: Scanner['finds'] = 'spam') =>
  new GuardedScanner(
    fake(async () => {
      throw new Error('down');
    }, finds),
    { timeoutMs: 1000, failMode },
  );

test('3.6 D10: the threshold of the domain decides, and malware whatever the threshold', async () => {
  const strict = [domain('example.com', { document: { quarantine_threshold: 0.4 } })];
  assert.match(await replyWith({ scanners: [scoring(0.5)] }), /^250 /);
  assert.match(await replyWith({ scanners: [scoring(0.5)], domains: strict }), /^550 5\.7\.1 /);
  assert.match(await replyWith({ scanners: [scoring(0.9)] }), /^550 5\.7\.1 /);
  const listed = [domain('example.com', { lists: { x: 'allow' } })];
  assert.match(await replyWith({ scanners: [scoring(1)], domains: listed }), /^250 /);
  assert.match(await replyWith({ scanners: [scoring(0.1, 'virus', 'malware')], domains: listed }), /^550 5\.7\.1 /);
  const rules = [
    domain('example.com', { rules: [{ action: 'allow', all_of: [{ field: 'subject', op: 'is', value: 'x' }] }] }),
  ];
  assert.match(await replyWith({ scanners: [scoring(1)], domains: rules }), /^250 /);
  assert.match(await replyWith({ scanners: [scoring(1, 'virus')], domains: rules }), /^550 5\.7\.1 /);
});

test('3.6 fail mode: open lets mail through, tempfail makes it wait unless it is bad anyway', async () => {
  assert.match(await replyWith({ scanners: [failing('open')] }), /^250 /);
  assert.match(await replyWith({ scanners: [failing('tempfail')] }), /^451 4\.3\.0 /);
  assert.match(await replyWith({ scanners: [failing('tempfail', 'malware')] }), /^451 4\.3\.0 /);
  assert.match(await replyWith({ scanners: [failing('tempfail')] }, `Subject: x\n\n${GTUBE}\n`), /^550 5\.7\.1 /);
});

// The real engines.

const slow = (): AbortSignal => AbortSignal.timeout(30_000);

async function withEngine({ start }: InstalledEngine, work: (port: number) => Promise<void>): Promise<void> {
  const engine = await start();
  try {
    await work(engine.port);
  } finally {
    await engine.stop();
  }
}

test('3.6 the real clamd finds EICAR', { skip: clamd.absent }, () =>
  withEngine(clamd, async (port) => {
    const scanner = clamdScanner('127.0.0.1', port);
    assert.equal((await scanner.scan(clean, context, slow())).classification, 'accepted');
    const found = await scanner.scan(withBody(EICAR), context, slow());
    assert.deepEqual([found.classification, found.symbols], ['virus', ['Test.Eicar.UNOFFICIAL']]);
  }),
);

test('3.6 the real spamd finds GTUBE', { skip: spamd.absent }, () =>
  withEngine(spamd, async (port) => {
    const scanner = spamdScanner('127.0.0.1', port);
    assert.ok((await scanner.scan(clean, context, slow())).score < 0.9);
    const found = await scanner.scan(withBody(GTUBE), context, slow());
    assert.deepEqual([found.classification, found.score], ['spam', 1]);
    assert.ok(found.symbols.includes('GTUBE'));
  }),
);

test('3.6 the real rspamd finds GTUBE', { skip: rspamd.absent }, () =>
  withEngine(rspamd, async (port) => {
    const scanner = rspamdScanner(`http://127.0.0.1:${port}`);
    assert.equal((await scanner.scan(clean, context, slow())).classification, 'accepted');
    const found = await scanner.scan(withBody(GTUBE), context, slow());
    assert.deepEqual([found.classification, found.score >= 0.9], ['spam', true]);
  }),
);
