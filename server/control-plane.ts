// The control plane of a node: the HTTP API, who waits for the relays, and what has to be done now and then.
import { type AddressInfo, isIP } from 'node:net';
import type { Registry } from 'prom-client';
import { resources } from '../schemas/index.ts';
import { buildApp } from './api/app.ts';
import type { Readiness } from './api/dependencies.ts';
import { recheckDkimKeys } from './api/dkim-status.ts';
import { recheckVerifications } from './api/verification.ts';
import { createRelayWaiter } from './config/wait.ts';
import type { Resolver } from './dns.ts';
import { documentFetcher } from './https-get.ts';
import { isListener, type Listening } from './relay/own-listener.ts';
import { isPublicAddress } from './relay/public-address.ts';
import type { Logger } from './log.ts';
import { startSinks } from './sinks/runner.ts';
import type { Settings } from './settings.ts';
import { forgetAuthFailures } from './store/auth-blocks.ts';
import { forgetSuppressions } from './store/suppressions.ts';
import type { Database } from './store/database.ts';
import { expireDeleted } from './store/deleted-objects.ts';
import { forgetClaims } from './store/managed-objects.ts';
import { forgetOldAnswers } from './store/idempotency.ts';
import { forgetOldNotices } from './store/notices.ts';
import { forgetOldImports } from './store/import-jobs.ts';
import { forgetQueueCommands } from './store/queue-commands.ts';
import { missingMigrations } from './store/migrate.ts';
import type { Sealer } from './store/seal.ts';
import { expireMessages, expireSums } from './store/messages.ts';
import { expireArchive } from './store/archive.ts';
import { expireQuarantine } from './store/quarantine.ts';
import { forgetTokens } from './store/tokens.ts';
import { version } from './version.ts';

export interface ControlPlaneOptions {
  settings: Settings;
  database: Database;
  resolver: Resolver;
  sealer: Sealer;
  metrics: Registry;
  logger: Logger;
  /** Where the relay of this process listens. */
  listening: () => readonly Listening[];
  /** Further checks of /readyz: name -> ok, or what is wrong. */
  checks: () => Record<string, string>;
}

export interface ControlPlane {
  /** `host:port` */
  readonly address: string;
  close(graceMs: number): Promise<void>;
}

const RECHECK_MS = 60_000;
const EXPIRE_MS = 60_000;
const DAY_MS = 86_400_000;
const FORGET_MS = 3_600_000;
/** So long its manager is told of what somebody else deleted. */
const CLAIM_DAYS = 90;
const READINESS_MS = 2000;

/** Listens at once; while the database is away it answers 503. */
export async function startControlPlane({
  settings,
  database,
  resolver,
  sealer,
  metrics,
  logger,
  listening,
  checks,
}: ControlPlaneOptions): Promise<ControlPlane> {
  const waiter = createRelayWaiter(database);
  const now = (): Date => new Date();
  const app = await buildApp({
    resources,
    database,
    resolver,
    sealer,
    metrics,
    now,
    version,
    hostname: settings.POSTPLANE_HOSTNAME,
    deletedDays: settings.POSTPLANE_DELETED_DAYS,
    fetchDocument: documentFetcher({
      resolver,
      mayDial: (address) => settings.POSTPLANE_ALLOW_PRIVATE_ROUTES || isPublicAddress(address),
    }),
    waitForRelays: waiter.waitForRelays,
    readiness: () => readiness(database, checks),
    logLevel: settings.POSTPLANE_LOG_LEVEL,
    isOwnListener: (host, port) => isOwnListener(listening(), settings.POSTPLANE_HOSTNAME, host, port),
    onImportError: (error) => logger.error({ error: error.message }, 'an import could not go on'),
    ...(settings.POSTPLANE_ALLOW_PRIVATE_ROUTES
      ? {}
      : { refusesAddress: (host: string) => isIP(host) !== 0 && !isPublicAddress(host) }),
  });
  await app.listen(settings.POSTPLANE_API_LISTEN);
  const complain = (error: Error): void =>
    logger.warn({ error: error.message }, 'a background task of the control plane failed; it will be tried again');
  const sinks = startSinks({
    database,
    resolver,
    sealer,
    node: settings.POSTPLANE_NODE_NAME,
    hostname: settings.POSTPLANE_HOSTNAME,
    directory: settings.POSTPLANE_LOG_SINK_DIR,
    refuses: (host) => !settings.POSTPLANE_ALLOW_PRIVATE_ROUTES && !isPublicAddress(host),
    onError: (error) => logger.debug({ error: error.message }, 'the log sinks'),
  });
  let summed = '';
  const forgetLog = async (): Promise<void> => {
    const before = new Date(Date.now() - settings.POSTPLANE_LOG_DAYS * DAY_MS);
    await expireMessages(database, before);
    const day = before.toISOString().slice(0, 10);
    if (day !== summed) await expireSums(database, before);
    summed = day;
  };
  const forgetDeleted = (): Promise<void> =>
    expireDeleted(database, new Date(Date.now() - settings.POSTPLANE_DELETED_DAYS * DAY_MS));
  const timers = [
    setInterval(() => void recheckVerifications({ database, resolver, now }).catch(complain), RECHECK_MS),
    setInterval(() => void recheckDkimKeys({ resources, database, resolver, now }).catch(complain), RECHECK_MS),
    setInterval(() => void expireQuarantine(database, now()).catch(complain), EXPIRE_MS),
    setInterval(() => void forgetLog().catch(complain), EXPIRE_MS),
    setInterval(() => void forgetDeleted().catch(complain), EXPIRE_MS),
    setInterval(() => void forgetAuthFailures(database, now()).catch(complain), EXPIRE_MS),
    setInterval(() => void forgetSuppressions(database, now()).catch(complain), EXPIRE_MS),
    setInterval(() => void expireArchive(database, now()).catch(complain), EXPIRE_MS),
    setInterval(() => void forgetOldAnswers(database).catch(complain), FORGET_MS),
    setInterval(() => void forgetQueueCommands(database, now()).catch(complain), EXPIRE_MS),
    setInterval(() => void forgetOldNotices(database, now()).catch(complain), FORGET_MS),
    setInterval(
      () => void forgetClaims(database, new Date(Date.now() - CLAIM_DAYS * DAY_MS)).catch(complain),
      FORGET_MS,
    ),
    setInterval(() => void forgetTokens(database, new Date(Date.now() - DAY_MS)).catch(complain), FORGET_MS),
    setInterval(() => void forgetOldImports(database, now()).catch(complain), FORGET_MS),
  ];
  const { address, port } = app.server.address() as AddressInfo;
  return {
    address: address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`,
    close: async (graceMs) => {
      for (const timer of timers) clearInterval(timer);
      const late = setTimeout(() => app.server.closeAllConnections(), graceMs);
      app.server.closeIdleConnections();
      await Promise.all([waiter.close(), sinks.close()]);
      await app.close();
      clearTimeout(late);
    },
  };
}

async function readiness(database: Database, checks: () => Record<string, string>): Promise<Readiness> {
  const all = { ...(await databaseChecks(database)), ...checks() };
  return { ready: Object.values(all).every((state) => state === 'ok'), checks: all };
}

async function databaseChecks(database: Database): Promise<Record<string, string>> {
  const late = new Promise<Record<string, string>>((resolve) =>
    setTimeout(() => resolve({ database: 'does not answer' }), READINESS_MS).unref(),
  );
  const asked = missingMigrations(database).then(
    (missing): Record<string, string> => ({
      database: 'ok',
      migrations: missing.length === 0 ? 'ok' : `missing: ${missing.join(', ')}`,
    }),
    (error: NodeJS.ErrnoException): Record<string, string> =>
      error.code === '42P01' ? { database: 'ok', migrations: 'not run yet' } : { database: 'does not answer' },
  );
  return Promise.race([asked, late]);
}

// What other names resolve to may change: the relay looks at it at each delivery.
function isOwnListener(listeners: readonly Listening[], hostname: string, host: string, port: number): boolean {
  if (isIP(host) !== 0) return isListener(listeners, host, port);
  const isOwnName = host === 'localhost' || host === hostname.toLowerCase();
  return isOwnName && listeners.some((one) => one.port === port);
}
