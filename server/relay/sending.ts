// The sending side of the relay: spool, journal, queue and its commands, from a start after any crash to an orderly end.
import { join } from 'node:path';
import type { Configuration } from '../config/configuration.ts';
import type { Database } from '../store/database.ts';
import { writeMessageEvents } from '../store/messages.ts';
import { attempt, type AttemptDeps, type AttemptJob, type AttemptResult } from './attempt.ts';
import { createCallout } from './callout.ts';
import { type Clock, systemClock } from './clock.ts';
import { ConnectionPool } from './connection-pool.ts';
import { cacheDns } from './dns-cache.ts';
import { HostHealth } from './host-health.ts';
import { openFileSpool } from './file-spool.ts';
import { openJournal, type OpenJournal, type RecipientEvent } from './journal.ts';
import { type MtaStsOptions, mtaSts } from './mta-sts.ts';
import { type AddressResolver, type NextHopDeps, routeAddresses } from './next-hops.ts';
import { isListener, type Listening } from './own-listener.ts';
import { DeliveryQueue, type QueueDeps } from './queue.ts';
import { followProtectionChecks } from './protection-check.ts';
import { followQueueCommands } from './queue-commands.ts';
import { QueueFinisher } from './queue-finisher.ts';
import { QueueStateLog } from './queue-state.ts';
import { defaultRetrySchedule, type RetrySchedule } from './retry-schedule.ts';
import { type ConnectionTimeouts, defaultTimeouts } from './smtp-dial.ts';
import { Traffic } from './traffic.ts';
import type { Spool } from './spool.ts';

export interface SendingDeps {
  readonly dataDir: string;
  readonly node: string;
  /** What we call ourselves in EHLO and in notifications. */
  readonly hostname: string;
  readonly configuration: Configuration;
  readonly resolver: AddressResolver;
  /** Undefined: the message log stays on disk and there are no commands. It need not be reachable. */
  readonly database?: Database | undefined;
  readonly smarthost?: { readonly host: string; readonly port: number } | null;
  readonly allowPrivateRoutes?: boolean;
  /** Where this gateway listens: never delivered to. 0.0.0.0 and :: mean every address of this machine. */
  readonly listeners?: readonly Listening[];
  /** Whether the sender of a message is locked, so that it waits in the queue. */
  readonly isHeld?: QueueDeps['isHeld'];
  /** Signs content on its way out; called once for each attempt. */
  readonly prepare?: AttemptDeps['prepare'];
  readonly onError?: (error: Error) => void;
  /** Sees every attempt when it has ended, with the seconds it took. */
  readonly onAttempt?: (result: AttemptResult, seconds: number) => void;
  /** Sees every event of every recipient, for metrics. */
  readonly onEvent?: (event: RecipientEvent) => void;
  readonly clock?: Clock;
  readonly random?: () => number;
  readonly schedule?: RetrySchedule;
  readonly timeouts?: Partial<ConnectionTimeouts>;
  readonly mxPort?: number;
  /** Opens passwords of declared smarthosts. */
  readonly openSecret?: NextHopDeps['openSecret'];
  /** How MTA-STS policies of recipient domains are found; undefined: they are not looked at. */
  readonly mtaSts?: Pick<MtaStsOptions, 'txt' | 'port' | 'ca'> | undefined;
  readonly maxDeliveries?: number;
  readonly maxDeliveriesPerDestination?: number;
  readonly idleConnectionMs?: number;
}

export interface Sending {
  readonly spool: Spool;
  readonly journal: OpenJournal;
  readonly queue: DeliveryQueue;
  /** Resolves when everything that was in the spool is queued again; mail can be accepted before that. */
  readonly recovered: Promise<void>;
  /** Asks the destination of a domain whether it knows a recipient. */
  readonly callout: ReturnType<typeof createCallout>;
  /** Finishes deliveries under way for up to `graceMs`, then cuts them; all state is on disk when it resolves. */
  close(graceMs: number): Promise<void>;
}

const MAX_CONTENT_BYTES = 64 * 1024 * 1024;

export async function startSending(deps: SendingDeps): Promise<Sending> {
  const { dataDir, database, onError = () => {}, clock = systemClock } = deps;
  const spool = await openFileSpool({ dir: join(dataDir, 'spool') });
  const write = database && ((batch: readonly string[]) => writeMessageEvents(database, batch));
  const journal = openJournal({ dir: join(dataDir, 'journal'), write, onError, onEvent: deps.onEvent });
  const state = new QueueStateLog({ dir: join(dataDir, 'queue-state'), onError });
  const pool = new ConnectionPool({
    hostname: deps.hostname,
    timeouts: { ...defaultTimeouts, ...deps.timeouts },
    idleMs: deps.idleConnectionMs ?? 20_000,
    maxUses: 1000,
    maxIdle: 200,
  });
  const { configuration } = deps;
  const traffic = new Traffic({ configuration, clock, maxPerDestination: deps.maxDeliveriesPerDestination ?? 20 });
  const attemptDeps: AttemptDeps = {
    ...outgoingHops(deps, clock),
    configuration,
    pool,
    health: new HostHealth(clock, deps.schedule ?? defaultRetrySchedule),
    spool,
    prepare: deps.prepare,
    traffic,
  };
  const queue = new DeliveryQueue({
    clock,
    configuration,
    smarthost: attemptDeps.smarthost,
    journal,
    state,
    schedule: deps.schedule ?? defaultRetrySchedule,
    random: deps.random ?? Math.random,
    attempt: timed((job) => attempt(attemptDeps, job), deps.onAttempt),
    finisher: new QueueFinisher({ clock, spool, journal, state, hostname: deps.hostname, node: deps.node, onError }),
    maxDeliveries: deps.maxDeliveries ?? 200,
    gate: traffic,
    maxContentBytes: MAX_CONTENT_BYTES,
    ...(deps.isHeld ? { isHeld: deps.isHeld } : {}),
  });
  const recovered = recover(spool, state, queue, onError);
  recovered.catch(onError);
  const { node, hostname } = deps;
  const unfollow = database && [
    followQueueCommands({ database, node, queue, spool, journal, onError }),
    followProtectionChecks({ ...nextHopDeps(deps), database, node, hostname, configuration, onError }),
  ];
  return {
    spool,
    journal,
    queue,
    recovered,
    callout: createCallout({ ...nextHopDeps(deps), hostname, configuration, clock }),
    close: async (graceMs) => {
      await Promise.all((unfollow ?? []).map((end) => end()));
      await recovered.catch(() => {});
      await stopWithin(queue, pool, graceMs);
      traffic.close();
      await state.close();
      await journal.close();
      await spool.close();
    },
  };
}

async function recover(
  spool: Spool,
  state: QueueStateLog,
  queue: DeliveryQueue,
  onError: (error: Error) => void,
): Promise<void> {
  const found = new Set<string>();
  for await (const { envelope } of spool.recover()) {
    found.add(envelope.queueId);
    try {
      queue.restore(envelope, state.get(envelope.queueId));
    } catch (error) {
      // Its file and its record stay for the next start; the others do not wait for it.
      onError(error as Error);
    }
  }
  queue.resume();
  state.retain((queueId) => found.has(queueId) || queue.has(queueId));
  await state.compact();
}

async function stopWithin(queue: DeliveryQueue, pool: ConnectionPool, graceMs: number): Promise<void> {
  const stopped = queue.stop();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, graceMs);
  });
  await Promise.race([stopped, late]);
  clearTimeout(timer);
  await pool.close();
  await stopped;
}

// With the policies of recipient domains, which only deliveries look at.
function outgoingHops(deps: SendingDeps, clock: Clock): NextHopDeps {
  const hops = nextHopDeps(deps);
  if (deps.mtaSts === undefined) return hops;
  const { port = 443 } = deps.mtaSts;
  const addresses = async (host: string): Promise<readonly string[]> =>
    (await routeAddresses(hops, { host, port })).usable;
  return { ...hops, stsPolicy: mtaSts({ ...deps.mtaSts, addresses, clock }) };
}

function nextHopDeps(deps: SendingDeps): NextHopDeps {
  const { smarthost } = deps;
  return {
    resolver: cacheDns(deps.resolver),
    smarthost: smarthost ? { ...smarthost, tls: 'opportunistic' } : null,
    allowPrivateRoutes: deps.allowPrivateRoutes ?? false,
    hostnames: [deps.hostname.toLowerCase()],
    isOwnListener: (address, port) => isListener(deps.listeners ?? [], address, port),
    mxPort: deps.mxPort ?? 25,
    random: deps.random ?? Math.random,
    openSecret: deps.openSecret,
  };
}

function timed(run: (job: AttemptJob) => Promise<AttemptResult>, onAttempt: SendingDeps['onAttempt']): typeof run {
  if (onAttempt === undefined) return run;
  return async (job) => {
    const started = performance.now();
    const result = await run(job);
    onAttempt(result, (performance.now() - started) / 1000);
    return result;
  };
}
