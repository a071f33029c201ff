// startServer(): settings -> data directory -> database -> control plane and relay, as POSTPLANE_ROLE says; and the way back.
import { setTimeout as sleep } from 'node:timers/promises';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { openDataDir, saveAddresses } from './data-dir.ts';
import { createResolver } from './dns.ts';
import type { Logger } from './log.ts';
import { prepareDatabase, prepareToken } from './prepare-database.ts';
import { type RelayNode, startRelayNode } from './relay-node.ts';
import type { Listening } from './relay/own-listener.ts';
import { loadSealKey } from './seal-key.ts';
import type { Settings } from './settings.ts';
import { openDatabase } from './store/database.ts';
import { startEmbedded } from './store/embedded.ts';
import { createSealer } from './store/seal.ts';
import { followTls, loadTls, type TlsMaterial, type TlsWatch } from './tls.ts';

export interface Addresses {
  /** `host:port`; null: not on this node, or off. */
  api: string | null;
  smtp: string | null;
  submission: string | null;
  submissions: string | null;
}

export interface Server {
  readonly addresses: Addresses;
  /** The bootstrap token; null on a node without control plane, or while the database is away. */
  readonly token: string | null;
  /** Reads the certificate again if its files have changed; it is looked at every minute anyway. */
  reload(): Promise<void>;
  /** Stops in order; resolves whether everything could finish in time. */
  close(): Promise<boolean>;
}

export interface StartOptions {
  logger: Logger;
  /** Gives up the start. */
  signal?: AbortSignal;
}

// How long the start waits for a database that is away before it goes on without.
const DATABASE_MS = 20_000;

/** Starts what the role says. Throws, with everything undone, when it cannot. */
export async function startServer(settings: Settings, { logger, signal }: StartOptions): Promise<Server> {
  const ground: Step[] = [];
  const planes: Step[] = [];
  try {
    return await start(settings, logger, signal ?? new AbortController().signal, ground, planes);
  } catch (error) {
    for (const step of [...ground, ...planes].reverse()) await step().catch(() => {});
    throw error;
  }
}

type Step = () => Promise<unknown>;

// `ground`: how to let go of lock, embedded server and pool. `planes`: how to give up what stands on them.
async function start(
  settings: Settings,
  logger: Logger,
  signal: AbortSignal,
  ground: Step[],
  planes: Step[],
): Promise<Server> {
  const dataDir = settings.POSTPLANE_DATA_DIR;
  const lock = await openDataDir(dataDir);
  ground.push(() => lock.release());
  const hasApi = settings.POSTPLANE_ROLE !== 'relay';
  const hasRelay = settings.POSTPLANE_ROLE !== 'api';
  const tls = hasRelay
    ? await loadTls({
        certFile: settings.POSTPLANE_TLS_CERT,
        keyFile: settings.POSTPLANE_TLS_KEY,
        dataDir,
        hostname: settings.POSTPLANE_HOSTNAME,
      })
    : null;
  if (tls?.warning) logger.warn({}, tls.warning);
  const sealKey = await loadSealKey(settings);
  if (sealKey === null) logger.warn({}, 'POSTPLANE_SEAL_KEY is not set: mail that a DKIM key should sign will wait');
  const url = await databaseUrl(settings, logger, ground);
  const database = openDatabase({
    url,
    onError: (error) => logger.debug({ error: error.message }, 'database connection'),
  });
  ground.push(() => database.close());

  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const parts = {
    settings,
    database,
    metrics,
    logger,
    sealer: createSealer(sealKey),
    resolver: createResolver({ servers: settings.POSTPLANE_DNS_SERVERS }),
  };
  const stop = new AbortController();
  planes.push(async () => stop.abort(new Error('stopped')));
  let token: string | null = null;
  let relay: RelayNode | undefined;
  let api: ControlPlane | undefined;
  let certificate: TlsWatch | undefined;
  // Whoever finds the node ready also finds its addresses.
  let isAnnounced = false;
  const checks = (): Record<string, string> =>
    hasRelay ? { relay: isAnnounced && relay?.isFresh ? 'ok' : 'does not know the configuration' } : {};

  const listening = (): readonly Listening[] => relay?.listening ?? [];
  if (hasApi) {
    const started = await startControlPlane({ ...parts, listening, checks });
    api = started;
    planes.push(() => started.close(1000));
  }
  const given = AbortSignal.any([signal, stop.signal]);
  const working = prepareDatabase(url, logger, given).then(async () => {
    if (hasApi) token = await prepareToken(database, settings, logger);
    if (tls) {
      const node = await startRelayNode({ ...parts, tls, signal: given });
      relay = node;
      certificate = followCertificate(settings, tls, node, logger);
    }
    await announce();
    isAnnounced = true;
  });
  planes.push(() => working.then(() => relay?.close(1000)));

  const addresses = (): Addresses => ({
    api: api?.address ?? null,
    ...(relay?.addresses ?? { smtp: null, submission: null, submissions: null }),
  });
  const announce = async (): Promise<void> => {
    await saveAddresses(dataDir, addresses());
    logger.info(
      { addresses: addresses(), node: settings.POSTPLANE_NODE_NAME, role: settings.POSTPLANE_ROLE },
      described(addresses()),
    );
  };
  if (!(await isDoneInTime(working, signal, logger))) await announce();
  const graceMs = settings.POSTPLANE_SHUTDOWN_SECONDS * 1000;
  return {
    get addresses() {
      return addresses();
    },
    get token() {
      return token;
    },
    reload: async () => certificate?.check(),
    close: async () => {
      certificate?.close();
      stop.abort(new Error('stopped'));
      await working.catch(() => {});
      return closeAll(graceMs, [api, relay], ground);
    },
  };
}

function followCertificate(settings: Settings, tls: TlsMaterial, relay: RelayNode, logger: Logger): TlsWatch {
  const files = { certFile: settings.POSTPLANE_TLS_CERT, keyFile: settings.POSTPLANE_TLS_KEY };
  return followTls(files, tls, {
    onChange: (renewed) => {
      relay.renewCertificate(renewed);
      if (renewed.warning) logger.warn({}, renewed.warning);
      logger.info({ file: files.certFile }, 'a renewed certificate is in use');
    },
    onProblem: (problem) => logger.error({ problem }, 'the certificate was not renewed; the one before stays in use'),
  });
}

async function databaseUrl(settings: Settings, logger: Logger, ground: Step[]): Promise<string> {
  if (settings.DATABASE_URL !== null) return settings.DATABASE_URL;
  const embedded = await startEmbedded({
    dataDir: settings.POSTPLANE_DATA_DIR,
    onLog: (line) => logger.debug({ line }, 'PostgreSQL'),
  });
  ground.push(() => embedded.stop());
  return embedded.url;
}

// A database that cannot be used ends the start; one that is away does not: 503 until it is there, and no mail is taken.
async function isDoneInTime(working: Promise<void>, signal: AbortSignal, logger: Logger): Promise<boolean> {
  const late = sleep(DATABASE_MS, 'late', { signal, ref: false }).catch(() => 'late');
  if ((await Promise.race([working, late])) !== 'late') return true;
  signal.throwIfAborted();
  logger.warn({}, 'the database is still away: the API answers 503, mail is not taken until it is back');
  working.catch((error: Error) => logger.error({ error: error.message }, 'the start could not be finished'));
  return false;
}

async function closeAll(
  graceMs: number,
  planes: readonly ({ close(graceMs: number): Promise<void> } | undefined)[],
  ground: readonly Step[],
): Promise<boolean> {
  const started = performance.now();
  await Promise.all(planes.flatMap((plane) => (plane ? [plane.close(graceMs)] : [])));
  const clean = performance.now() - started < graceMs;
  for (const step of [...ground].reverse()) await step();
  return clean;
}

function described({ api, smtp, submission, submissions }: Addresses): string {
  const parts = [
    api && `API http://${api}`,
    smtp && `incoming mail ${smtp}`,
    submission && `submission ${submission}`,
    submissions && `submissions ${submissions}`,
  ];
  return `ready: ${parts.filter(Boolean).join(', ')}`;
}
