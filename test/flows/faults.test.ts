// What is accepted is delivered: through kill -9 of the gateway in traffic, and through a database that ends under load.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startEmbedded } from '../../server/store/embedded.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

async function prepare(gateway: Gateway, sink: Sink): Promise<void> {
  await gateway.put('admins/acme', { name: 'acme' });
  await gateway.put('domains/example.com', { domain: 'example.com', admin: 'acme', trusted: true });
  await gateway.put('domains/example.com/routes/primary', { host: '127.0.0.1', port: sink.port, tls: 'none' });
}

interface Traffic {
  /** Subjects that were answered with 250. */
  readonly accepted: Set<string>;
  /** The queue ids those answers named. */
  readonly queueIds: Set<string>;
  /** Replies other than 250. */
  readonly refused: string[];
  stop(): Promise<void>;
}

// Several clients that send one message after the other, whatever happens to the gateway.
function traffic(gateway: Gateway, clients: number): Traffic {
  const accepted = new Set<string>();
  const queueIds = new Set<string>();
  const refused: string[] = [];
  let stopped = false;
  let next = 0;
  const client = async (): Promise<void> => {
    while (!stopped) {
      const subject = `message-${next++}`;
      try {
        const reply = await sendMail({ port: gateway.smtp, subject });
        accepted.add(subject);
        queueIds.add(/queued as (\w+)/.exec(reply)?.[1] ?? reply);
      } catch (error) {
        const { response } = error as { response?: string };
        if (response !== undefined) refused.push(response);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };
  const running = Promise.all(Array.from({ length: clients }, client));
  const stop = async (): Promise<void> => {
    stopped = true;
    await running;
  };
  return { accepted, queueIds, refused, stop };
}

function subjects(sink: Sink): string[] {
  return sink.messages.map(({ content }) => /^Subject: (.*)\r$/m.exec(content.toString())?.[1] ?? '');
}

async function allArrived(sink: Sink, accepted: ReadonlySet<string>): Promise<void> {
  await eventually(
    'all that was accepted',
    () => {
      const arrived = new Set(subjects(sink));
      return [...accepted].every((subject) => arrived.has(subject));
    },
    30_000,
  );
}

// The message log has each message that was acknowledged, once, and knows that it was delivered.
async function allLogged(gateway: Gateway, queueIds: ReadonlySet<string>): Promise<void> {
  const statuses = await eventually(
    'the log of all that was accepted',
    async () => {
      const found: [string, string][] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const { body } = await gateway.get(`messages?limit=500${cursor === '' ? '' : `&cursor=${cursor}`}`);
        found.push(...body.items.map((one: { queue_id: string; status: string }) => [one.queue_id, one.status]));
        cursor = body.next_cursor as string | null;
      }
      const delivered = new Set(found.flatMap(([id, status]) => (status === 'delivered' ? [id] : [])));
      return [...queueIds].every((id) => delivered.has(id)) && found;
    },
    30_000,
  );
  assert.equal(statuses.length, new Set(statuses.map(([id]) => id)).size, 'one row for each recipient');
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('kill -9 in traffic, three times: nothing that was accepted is lost', async () => {
  const sink = await startSink();
  const gateway = await startGateway();
  let sending: Traffic | undefined;
  try {
    await prepare(gateway, sink);
    sending = traffic(gateway, 8);
    for (let round = 0; round < 3; round++) {
      await sleep(700);
      await gateway.kill('SIGKILL');
      await gateway.start();
    }
    await sleep(500);
    await sending.stop();
    await allArrived(sink, sending.accepted);
    await allLogged(gateway, sending.queueIds);
    assert.ok(sending.accepted.size > 20, `only ${sending.accepted.size} accepted`);
    const copies = subjects(sink).length - new Set(subjects(sink)).size;
    assert.ok(copies <= 3 * 40, `${copies} duplicates`);
  } finally {
    await sending?.stop();
    await gateway.stop();
    await sink.close();
  }
});

test('SIGTERM in traffic: exit code 0, nothing lost, nothing twice', async () => {
  const sink = await startSink();
  const gateway = await startGateway();
  let sending: Traffic | undefined;
  try {
    await prepare(gateway, sink);
    sending = traffic(gateway, 4);
    await sleep(700);
    assert.equal(await gateway.kill('SIGTERM'), 0);
    await gateway.start();
    await sleep(500);
    await sending.stop();
    await allArrived(sink, sending.accepted);
    assert.deepEqual(
      sending.refused.filter((reply) => !/^4\d\d /.test(reply)),
      [],
    );
    assert.equal(subjects(sink).length, new Set(subjects(sink)).size);
  } finally {
    await sending?.stop();
    await gateway.stop();
    await sink.close();
  }
});

test('the database ends under load and comes back: mail goes on, the API answers 503, nothing is lost', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'postplane-test-'));
  let server = await startEmbedded({ dataDir });
  const proxy = await movingSocket(() => server.url);
  const sink = await startSink();
  const gateway = await startGateway({ settings: { DATABASE_URL: proxy.url } });
  let sending: Traffic | undefined;
  try {
    await prepare(gateway, sink);
    sending = traffic(gateway, 4);
    await sleep(500);
    await server.stop();
    const before = sending.accepted.size;
    const answer = await eventually('503', async () => {
      const reply = await gateway.get('domains');
      return reply.status === 503 && reply;
    });
    assert.ok(answer.headers.get('retry-after'));
    assert.equal((await gateway.request('GET', '/healthz')).status, 200);
    assert.equal((await gateway.request('GET', '/readyz')).status, 503);
    await sleep(1000);
    assert.ok(sending.accepted.size > before, `mail is accepted without the database: ${sending.refused.slice(-3)}`);
    server = await startEmbedded({ dataDir });
    await eventually('the API again', async () => (await gateway.get('domains')).status === 200, 10_000);
    await gateway.put('domains/example.com/mailboxes/after', { local_part: 'after' });
    await sleep(300);
    await sending.stop();
    await allArrived(sink, sending.accepted);
    assert.deepEqual(
      sending.refused.filter((reply) => !/^4\d\d /.test(reply)),
      [],
    );
    await allLogged(gateway, sending.queueIds);
  } finally {
    await sending?.stop();
    await gateway.stop();
    await proxy.close();
    await server.stop();
    await sink.close();
    await rm(dataDir, { recursive: true, force: true });
  }
});

// A fixed TCP address for a server whose socket moves with every start.
async function movingSocket(target: () => string): Promise<{ url: string; close(): Promise<void> }> {
  const { createServer, connect } = await import('node:net');
  const open = new Set<import('node:net').Socket>();
  const listener = createServer((client) => {
    const directory = new URL(target()).searchParams.get('host');
    const upstream = connect(join(directory ?? '', '.s.PGSQL.5432'));
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy()).on('close', () => (open.delete(one), other.destroy()));
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const url = new URL(target());
  url.searchParams.delete('host');
  url.hostname = '127.0.0.1';
  url.port = String((listener.address() as { port: number }).port);
  return {
    url: url.href,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}
