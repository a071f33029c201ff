// Sends the events of the feed to the log sinks, each sink by itself and by one node at a time: what a sink does not take stays in
// the feed, and nobody waits for it.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Resolver } from '../dns.ts';
import { subtreeOf } from '../store/admins.ts';
import type { Database } from '../store/database.ts';
import {
  type FeedFilter,
  type FeedPosition,
  type HeldSink,
  holdSinks,
  noteFailure,
  noteSent,
  readFeed,
  releaseSinks,
  skipFeed,
  trimFeed,
} from '../store/log-sinks.ts';
import { placeOf, type Sealer } from '../store/seal.ts';
import { sinkEvent } from './event.ts';
import { fileSender } from './file.ts';
import { resolveHost } from './resolve.ts';
import type { Sender, SinkTarget } from './sender.ts';
import { syslogSender } from './syslog.ts';
import { webhookSender } from './webhook.ts';

export interface SinksOptions {
  readonly database: Database;
  readonly resolver: Pick<Resolver, 'a' | 'aaaa'>;
  readonly sealer: Sealer;
  /** Unique among the nodes. */
  readonly node: string;
  readonly hostname: string;
  /** Where files may be written; null: nowhere. */
  readonly directory: string | null;
  /** Addresses that sinks of admins, and webhooks, may not lead to. */
  readonly refuses: (address: string) => boolean;
  readonly onError: (error: Error) => void;
}

export interface Sinks {
  close(): Promise<void>;
}

const HOLD_EVERY_MS = 1000;
const LEASE_SECONDS = 20;
const TRIM_EVERY_MS = 60_000;
const KEPT_MS = 3 * 86_400_000;
const BATCH = 200;
const IDLE_MS = 500;
const LONGEST_BACKOFF_MS = 60_000;

const senders: Readonly<Record<string, (target: SinkTarget) => Sender>> = {
  syslog: syslogSender,
  webhook: webhookSender,
  file: fileSender,
};

interface Running {
  readonly revision: number;
  readonly stop: AbortController;
  readonly done: Promise<void>;
}

export function startSinks(options: SinksOptions): Sinks {
  const { database, node, onError } = options;
  const closed = new AbortController();
  const running = new Map<string, Running>();

  const hold = async (): Promise<void> => {
    const held = new Map((await holdSinks(database, node, LEASE_SECONDS)).map((one) => [`${one.kind} ${one.id}`, one]));
    for (const [key, { stop, done, revision }] of running) {
      if (held.get(key)?.revision === revision) continue;
      stop.abort();
      await done;
      running.delete(key);
    }
    for (const [key, sink] of held) if (!running.has(key)) running.set(key, started(options, sink));
  };
  // A node that cannot renew its leases stops before they end: two nodes never send for one sink at a time for long.
  const lose = async (): Promise<void> => {
    for (const { stop } of running.values()) stop.abort();
    await Promise.all([...running.values()].map((one) => one.done));
    running.clear();
  };
  const follow = async (): Promise<void> => {
    let heldAt = performance.now();
    while (!closed.signal.aborted) {
      try {
        await hold();
        heldAt = performance.now();
      } catch (error) {
        onError(error as Error);
        if (performance.now() - heldAt > (LEASE_SECONDS * 1000) / 2) await lose();
      }
      await pause(HOLD_EVERY_MS, closed.signal);
    }
    await lose();
    await releaseSinks(database, node).catch(() => {});
  };
  const trim = setInterval(() => void trimFeed(database, new Date(Date.now() - KEPT_MS)).catch(onError), TRIM_EVERY_MS);
  const following = follow();
  return {
    close: async () => {
      clearInterval(trim);
      closed.abort();
      await following;
    },
  };
}

function started(options: SinksOptions, sink: HeldSink): Running {
  const stop = new AbortController();
  return { revision: sink.revision, stop, done: run(options, sink, stop.signal).catch(options.onError) };
}

async function run(options: SinksOptions, sink: HeldSink, signal: AbortSignal): Promise<void> {
  const { database, node } = options;
  let sender: Sender | undefined;
  let position: FeedPosition = sink;
  try {
    for (let failures = 0; !signal.aborted; ) {
      try {
        if (sink.data['enabled'] === false) {
          await skipFeed(database, node, sink);
          await pause(HOLD_EVERY_MS, signal);
          continue;
        }
        sender ??= senderOf(options, sink);
        const next = await sendSome(options, sink, position, sender, signal);
        if (next === 'lost') return;
        failures = 0;
        if (next === 'idle') await pause(IDLE_MS, signal);
        else position = next;
      } catch (error) {
        if (signal.aborted) return;
        await noteFailure(database, node, sink, (error as Error).message).catch(options.onError);
        await pause(Math.min(1000 * 2 ** failures++, LONGEST_BACKOFF_MS), signal);
      }
    }
  } finally {
    sender?.close();
  }
}

async function sendSome(
  { database, node }: SinksOptions,
  sink: HeldSink,
  position: FeedPosition,
  sender: Sender,
  signal: AbortSignal,
): Promise<FeedPosition | 'idle' | 'lost'> {
  const rows = await readFeed(database, position, await filterOf(database, sink), BATCH);
  const last = rows.at(-1);
  if (last === undefined) return 'idle';
  const events = rows.flatMap((row) => (row.event === null ? [] : [sinkEvent(row, row.event)]));
  if (events.length > 0) await sender.send(events, signal);
  return (await noteSent(database, node, sink, last, events.length)) ? { xid: last.xid, position: last.id } : 'lost';
}

async function filterOf(database: Database, { admin, data }: HeldSink): Promise<FeedFilter> {
  return {
    admins: admin === null ? null : await subtreeOf(database, admin),
    sources: data['events'] as string[],
    statuses: data['statuses'] as string[],
  };
}

function senderOf(options: SinksOptions, { kind, id, data, secrets }: HeldSink): Sender {
  const { sealer, resolver, hostname, directory } = options;
  const sealed = secrets['secret_wo'];
  const type = String(data['type']);
  // Whoever runs the installation may have its syslog server in its own network; others must not look around there.
  const refuses = kind === 'log_sink' && type === 'syslog' ? () => false : options.refuses;
  return (senders[type] as (target: SinkTarget) => Sender)({
    data,
    secret: sealed === undefined ? null : sealer.open(sealed, placeOf(kind, id, 'secret_wo')),
    hostname,
    directory: kind === 'log_sink' ? directory : null,
    resolve: (host) => resolveHost(host, resolver, refuses),
  });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return sleep(milliseconds, undefined, { signal }).catch(() => {});
}
