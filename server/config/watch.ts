// Follows the change log: notify or poll -> what changed -> the next snapshot -> swap. The last good one stays in force.
import { changeChannel } from '../store/changes.ts';
import type { Database } from '../store/database.ts';
import { removeRelay, reportRelay } from '../store/relays.ts';
import { allResources, changesSince, type SnapshotRow } from '../store/snapshots.ts';
import type { Configuration, Snapshot } from './configuration.ts';
import { createPace, type Pace } from './pace.ts';
import { createSnapshotBuilder, type SnapshotBuilder, type SnapshotFault } from './snapshot.ts';

export interface WatchOptions {
  database: Database;
  /** Name of this relay among the nodes. */
  node: string;
  /** Should a notification be lost. Default 2000. */
  pollMs?: number;
  /** How often to read while changes follow each other. Default 20 times at once, then every 20 milliseconds. */
  pace?: Pace;
  /** Without an answer of the database for so long the configuration is stale. Default ten minutes. */
  staleMs?: number;
  /** The database cannot be read, or could be read again (null). Told once for each turn. */
  onProblem?: (problem: Error | null) => void;
  /** Resources that cannot be used, whenever there are any after a change. */
  onFaults?: (faults: readonly SnapshotFault[]) => void;
  /** After each swap. */
  onSwap?: (revision: number) => void;
}

export interface ConfigWatch extends Configuration {
  /** False before the first snapshot, and once the database has not answered for too long: accept nothing then. */
  readonly isFresh: boolean;
  /** Resolves once there is a first snapshot; with the signal's reason it rejects. */
  ready(signal?: AbortSignal): Promise<void>;
  /** Does `work` with each new snapshot from now on, before this relay reports that it runs it. It must not reject. */
  follow(work: (snapshot: Snapshot) => Promise<void>): Promise<void>;
  /** What this relay reports with its heartbeat; from the first call on it counts as live. */
  announce(addresses: () => object): Promise<void>;
  readonly faults: readonly SnapshotFault[];
  close(): Promise<void>;
}

const HEARTBEAT_MS = 3000;

/** Starts to follow the configuration; it works on while the database is away and catches up when it is back. */
export function watchConfiguration(options: WatchOptions): ConfigWatch {
  const {
    database,
    node,
    pollMs = 2000,
    pace = { burst: 20, everyMs: 20 },
    staleMs = 600_000,
    onProblem = () => {},
    onFaults = () => {},
    onSwap = () => {},
  } = options;
  const startedAt = new Date();
  let builder = createSnapshotBuilder();
  let loaded = false;
  let confirmedAt = -Infinity;
  let problem = false;
  let addresses: (() => object) | undefined;
  let follower: (snapshot: Snapshot) => Promise<void> = async () => {};
  let reportedAt = -Infinity;
  let closed = false;
  let wanted = false;
  let running: Promise<void> | undefined;
  const ready = Promise.withResolvers<void>();

  const follow = async (): Promise<void> => {
    const before = loaded ? builder.current.revision : null;
    const { rows, revision, everything } = await readChanges(database, before);
    if (closed) return;
    if (everything) builder = await replaced(rows, revision);
    else if (revision !== before) await builder.applyInSlices(rows, revision);
    if (closed) return;
    loaded = true;
    confirmedAt = performance.now();
    if (revision === before && !everything) return;
    onSwap(revision);
    await follower(builder.current);
    if (builder.faults.length > 0) onFaults(builder.faults);
  };

  const report = async (changed: boolean): Promise<void> => {
    if (addresses === undefined || closed || !loaded) return;
    if (!changed && performance.now() - reportedAt < HEARTBEAT_MS) return;
    await reportRelay(database, node, builder.current.revision, addresses(), startedAt);
    reportedAt = performance.now();
  };

  const round = async (): Promise<void> => {
    try {
      const before = builder.current.revision;
      await follow();
      ready.resolve();
      await report(builder.current.revision !== before);
      if (problem) onProblem(null);
      problem = false;
    } catch (error) {
      if (!problem && !closed) onProblem(error as Error);
      problem = true;
    }
  };

  // Any number of notifications until a round begins make one round.
  const turn = createPace(pace);
  const look = (): void => {
    wanted = true;
    running ??= (async () => {
      while (wanted && !closed) {
        await turn();
        wanted = false;
        await round();
      }
      running = undefined;
    })();
  };

  const timer = setInterval(look, pollMs);
  const listening = database.listen(changeChannel, look, look);
  look();

  return {
    get current() {
      return builder.current;
    },
    get isFresh() {
      return loaded && performance.now() - confirmedAt < staleMs;
    },
    get faults() {
      return builder.faults;
    },
    ready: (signal) => abortable(ready.promise, signal),
    follow: async (work) => {
      follower = work;
      await running;
      // What was swapped in while the listeners started.
      await work(builder.current);
    },
    announce: async (given) => {
      addresses = given;
      reportedAt = -Infinity;
      look();
      await running;
    },
    close: async () => {
      closed = true;
      clearInterval(timer);
      await running;
      await (await listening)();
      if (addresses !== undefined) await removeRelay(database, node, startedAt).catch(() => {});
    },
  };
}

interface Changes {
  rows: SnapshotRow[];
  revision: number;
  /** The rows are all there are; what is not among them does not exist. */
  everything: boolean;
}

// A change log that no longer reaches back to our revision, or ends before it (a database restored), means reading all.
async function readChanges(database: Database, revision: number | null): Promise<Changes> {
  if (revision === null) return readEverything(database);
  const { first, last, rows } = await changesSince(database, revision);
  if (revision === (last ?? 0)) return { rows: [], revision, everything: false };
  const reaches = first !== null && last !== null && last > revision && first <= revision + 1;
  return reaches ? { rows, revision: last, everything: false } : readEverything(database);
}

async function readEverything(database: Database): Promise<Changes> {
  const { rows, last } = await allResources(database);
  return { rows, revision: last ?? 0, everything: true };
}

async function replaced(rows: SnapshotRow[], revision: number): Promise<SnapshotBuilder> {
  const builder = createSnapshotBuilder();
  await builder.applyInSlices(rows, revision);
  return builder;
}

function abortable(promise: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
