// The data plane of a node: configuration watch, sending side, listeners, and their heartbeat.
import type { Registry } from 'prom-client';
import { type ConfigWatch, watchConfiguration } from './config/watch.ts';
import type { Resolver } from './dns.ts';
import type { Logger } from './log.ts';
import { lockEventCounter } from './metrics.ts';
import { queueIds } from './queue-id.ts';
import { cacheTxt } from './relay/dns-cache.ts';
import { type Listeners, startListeners } from './relay/listener.ts';
import { countLeases, countRecipients, receivingMetrics, timeAttempts } from './relay/metrics.ts';
import { registerNodeMetrics } from './relay/node-metrics.ts';
import { type OpenArchive, openArchive } from './relay/archive.ts';
import { systemClock } from './relay/clock.ts';
import { startNotices } from './relay/notices.ts';
import { openQuarantine, type OpenQuarantine } from './relay/quarantine.ts';
import { defaultRetrySchedule, type RetrySchedule } from './relay/retry-schedule.ts';
import { watchAbuse } from './relay/abuse-policies.ts';
import { refusedOf, type Senders, senderOfInvalid, startSenders } from './relay/senders.ts';
import { type Sending, startSending } from './relay/sending.ts';
import type { Listening } from './relay/own-listener.ts';
import { isSenderHeld } from './relay/sender-hold.ts';
import { createSigner } from './relay/sign.ts';
import { configuredScanners } from './relay/steps/scanners/configured.ts';
import type { GuardedScanner } from './relay/steps/scanners/scanner.ts';
import { findMalware } from './relay/steps/scanning.ts';
import type { ReceivingDependencies } from './relay/transaction.ts';
import type { Address, Settings } from './settings.ts';
import { fileReport } from './store/complaints.ts';
import type { Database } from './store/database.ts';
import { verifyPassword } from './store/passwords.ts';
import type { Sealer } from './store/seal.ts';
import type { TlsMaterial } from './tls.ts';

export interface RelayNodeOptions {
  settings: Settings;
  database: Database;
  resolver: Resolver;
  sealer: Sealer;
  metrics: Registry;
  logger: Logger;
  tls: TlsMaterial;
  /** Gives up waiting for the first configuration. */
  signal: AbortSignal;
}

export interface RelayNode {
  /** `host:port`; null for those that are off. */
  readonly addresses: Readonly<Record<'smtp' | 'submission' | 'submissions', string | null>>;
  /** Every port it has, declared ones too; changes with them. */
  readonly listening: readonly Listening[];
  /** Whether mail is accepted: the configuration is known and not too old. */
  readonly isFresh: boolean;
  /** For connections and handshakes from now on. */
  renewCertificate(tls: TlsMaterial): void;
  /** New connections are refused, sessions and deliveries finish or are cut after `graceMs`. */
  close(graceMs: number): Promise<void>;
}

/**
 * Resolves when it listens, which is not before the configuration is known: without it, mail in the spool would look as if
 * its domain were gone, and be returned.
 */
export async function startRelayNode(options: RelayNodeOptions): Promise<RelayNode> {
  const watch = followConfiguration(options);
  try {
    await watch.ready(options.signal);
    return await serve(options, watch);
  } catch (error) {
    await watch.close();
    throw error;
  }
}

async function serve(options: RelayNodeOptions, watch: ConfigWatch): Promise<RelayNode> {
  const ownListeners: Listening[] = [];
  const lockEvents = lockEventCounter(options.metrics);
  const senders = await startSenders({
    database: options.database,
    node: options.settings.POSTPLANE_NODE_NAME,
    onError: (error) => options.logger.warn({ error: error.message }, 'locks and limits of senders'),
    onLockEvent: (event) => lockEvents.inc({ event }),
    onLeaseBlock: countLeases(options.metrics),
  });
  const signer = createSigner({
    configuration: watch,
    sealer: options.sealer,
    clock: systemClock,
    onError: (error) => options.logger.warn({ error: error.message }, 'a message waits because it cannot be signed'),
  });
  const abuse = watchAbuse({
    database: options.database,
    configuration: watch,
    clock: systemClock,
    onError: (error) => options.logger.warn({ error: error.message }, 'abuse policies are not judged'),
    onJudged: (judged) => options.logger.info({ ...judged }, 'an abuse policy was applied'),
  });
  const archive = await openArchive({
    dataDir: options.settings.POSTPLANE_DATA_DIR,
    database: options.database,
    onError: (error) => options.logger.error({ error: error.message }, 'the archive'),
  });
  const parts: Closing[] = [abuse, senders, signer, archive];
  const sending = await startSending({
    ...sendingDeps(options, watch, ownListeners, senders),
    prepare: signer.prepare,
    isHeld: (envelope) => isSenderHeld(watch, senders.locks, envelope),
  }).catch(async (error: Error) => {
    await closeAll(parts);
    throw error;
  });
  senders.whenRefreshed(() => {
    if (senders.locks.known) void sending.queue.recheckHeld();
  });
  const scanners = scannersOf(options);
  const quarantine = await startQuarantine(options, sending, archive, scanners).catch(async (error: Error) => {
    await sending.close(0);
    await closeAll(parts);
    throw error;
  });
  const listeners = await startListeners(
    listeningDeps(options, watch, sending, {
      senders,
      quarantine,
      archive,
      scanners,
      whenListening: (ports) => ownListeners.splice(0, ownListeners.length, ...ports),
    }),
  ).catch(async (error: Error) => {
    await quarantine.close();
    await sending.close(0);
    await closeAll(parts);
    throw error;
  });
  const notices = startOwnMail(options, watch, sending);
  let certificate = options.tls.cert;
  registerNodeMetrics(options.metrics, {
    watch,
    sending,
    senders,
    dataDir: options.settings.POSTPLANE_DATA_DIR,
    certificate: () => certificate,
    listeners: () => listeners.declared,
  });
  // What waits for a revision finds its listeners open.
  await watch.follow((snapshot) => listeners.declare(snapshot.listeners));
  await watch.announce(() => ({ ...listeners.addresses, listeners: listeners.declared }));
  return {
    addresses: listeners.addresses,
    listening: ownListeners,
    renewCertificate: ({ cert, key }) => {
      certificate = cert;
      listeners.renewCertificate({ cert, key });
    },
    get isFresh() {
      return watch.isFresh;
    },
    close: (graceMs) => close(watch, sending, parts, [notices, quarantine], listeners, graceMs),
  };
}

/** What stands beside the two sides of the relay and is let go of after them. */
interface Closing {
  close(): Promise<void>;
}

async function closeAll(parts: readonly Closing[]): Promise<void> {
  for (const part of parts) await part.close();
}

function followConfiguration({ settings, database, logger }: RelayNodeOptions): ConfigWatch {
  return watchConfiguration({
    database,
    node: settings.POSTPLANE_NODE_NAME,
    pollMs: settings.POSTPLANE_POLL_SECONDS * 1000,
    onProblem: (problem) =>
      problem
        ? logger.warn({ error: problem.message }, 'the configuration cannot be read; the last one stays in force')
        : logger.info({}, 'the configuration can be read again'),
    onFaults: (faults) =>
      logger.error({ faults: faults.slice(0, 20) }, 'resources that cannot be used; what was before stays in force'),
    onSwap: (revision) => logger.debug({ revision }, 'configuration in force'),
  });
}

// New sessions end first, then what they left in the queue; the heartbeat stays until then, so that nobody waits for us after.
async function close(
  watch: ConfigWatch,
  sending: Sending,
  parts: readonly Closing[],
  feeders: readonly Closing[],
  listeners: Listeners,
  graceMs: number,
): Promise<void> {
  const end = performance.now() + graceMs;
  await listeners.close(graceMs);
  await closeAll(feeders);
  await sending.close(Math.max(end - performance.now(), 1000));
  await closeAll(parts);
  await watch.close();
}

function scannersOf({ settings, metrics, logger }: RelayNodeOptions): GuardedScanner[] {
  return configuredScanners(
    {
      rspamdUrl: settings.POSTPLANE_RSPAMD_URL,
      spamd: settings.POSTPLANE_SPAMD,
      clamd: settings.POSTPLANE_CLAMD,
      failModes: settings.POSTPLANE_SCANNER_FAIL_MODE,
      timeoutMs: settings.POSTPLANE_SCANNER_SECONDS * 1000,
    },
    metrics,
    (scanner, error) => logger.warn({ scanner, error: error.message }, 'a scanner does not answer'),
  );
}

function startQuarantine(
  { settings, database, logger }: RelayNodeOptions,
  sending: Sending,
  archive: OpenArchive,
  scanners: readonly GuardedScanner[],
): Promise<OpenQuarantine> {
  return openQuarantine({
    dataDir: settings.POSTPLANE_DATA_DIR,
    node: settings.POSTPLANE_NODE_NAME,
    database,
    spool: sending.spool,
    archive,
    queue: sending.queue,
    journal: sending.journal,
    recheck: (content, context) => findMalware(scanners, { chunks: [content], size: content.length }, context),
    now: () => Date.now(),
    onError: (error) => logger.error({ error: error.message }, 'the quarantine'),
  });
}

function sendingDeps(
  { settings, database, resolver, sealer, logger, metrics }: RelayNodeOptions,
  watch: ConfigWatch,
  listeners: Listening[],
  senders: Senders,
): Parameters<typeof startSending>[0] {
  const counted = countRecipients(metrics);
  return {
    dataDir: settings.POSTPLANE_DATA_DIR,
    node: settings.POSTPLANE_NODE_NAME,
    hostname: settings.POSTPLANE_HOSTNAME,
    configuration: watch,
    resolver,
    database,
    listeners,
    smarthost: settings.POSTPLANE_SMARTHOST,
    allowPrivateRoutes: settings.POSTPLANE_ALLOW_PRIVATE_ROUTES,
    openSecret: (sealed, place) => sealer.open(sealed, place),
    mtaSts: settings.POSTPLANE_MTA_STS ? { txt: cacheTxt(resolver) } : undefined,
    schedule: retrySchedule(settings.POSTPLANE_RETRY_SECONDS),
    onError: (error) => logger.error({ error: error.message }, 'the sending side'),
    onAttempt: timeAttempts(metrics),
    onEvent: (event) => {
      counted(event);
      const user = senderOfInvalid(event, (domain, name) => watch.current.domain(domain)?.outgoingUsers.get(name));
      if (user === null) return;
      senders.limits.invalidRecipient(user);
      senders.suppressions.seen(user, refusedOf(event));
    },
  };
}

function retrySchedule(seconds: number | null): RetrySchedule {
  if (seconds === null) return defaultRetrySchedule;
  return { ...defaultRetrySchedule, firstSeconds: Number.MAX_SAFE_INTEGER, firstIntervalSeconds: seconds };
}

function listeningDeps(
  { settings, database, resolver, sealer, metrics, logger, tls }: RelayNodeOptions,
  watch: ConfigWatch,
  sending: Sending,
  parts: Required<Pick<ReceivingDependencies, 'archive' | 'quarantine' | 'scanners' | 'senders' | 'whenListening'>>,
): Parameters<typeof startListeners>[0] {
  return {
    settings: {
      smtpListen: joined(settings.POSTPLANE_SMTP_LISTEN),
      submissionListen: joined(settings.POSTPLANE_SUBMISSION_LISTEN),
      submissionsListen: joined(settings.POSTPLANE_SUBMISSIONS_LISTEN),
      tls: { key: tls.key, cert: tls.cert },
      hostname: settings.POSTPLANE_HOSTNAME,
      maxMessageBytes: settings.POSTPLANE_MAX_MESSAGE_BYTES,
      postmaster: settings.POSTPLANE_POSTMASTER,
    },
    configuration: watch,
    spool: sending.spool,
    queue: sending.queue,
    journal: sending.journal,
    node: settings.POSTPLANE_NODE_NAME,
    logger,
    metrics: receivingMetrics(metrics),
    newQueueId: queueIds(settings.POSTPLANE_NODE_NAME),
    now: () => Date.now(),
    lookUpText: textLookup(cacheTxt(resolver)),
    openSecret: (sealed, place) => sealer.open(sealed, place),
    verifyPassword: (hash, password) => verifyPassword(password, hash),
    ready: () => watch.isFresh,
    callout: sending.callout,
    ...parts,
    reports: async (report, traces, policy) => {
      const { events } = await fileReport(database, report, traces, policy);
      for (const event of events) lockEventCounter(metrics).inc({ event });
    },
  };
}

function textLookup(txt: Resolver['txt']): NonNullable<Parameters<typeof startListeners>[0]['lookUpText']> {
  return async (name) => {
    const answer = await txt(name);
    if (answer.kind === 'found') return answer.records.length === 1 ? (answer.records[0] as string) : 'none';
    return answer.kind === 'absent' ? 'none' : 'unavailable';
  };
}

function startOwnMail(
  { settings, database, logger }: RelayNodeOptions,
  configuration: ConfigWatch,
  sending: Sending,
): Closing {
  return startNotices({
    database,
    node: settings.POSTPLANE_NODE_NAME,
    hostname: settings.POSTPLANE_HOSTNAME,
    publicUrl: settings.POSTPLANE_PUBLIC_URL,
    configuration,
    spool: sending.spool,
    queue: sending.queue,
    journal: sending.journal,
    recovered: sending.recovered,
    newQueueId: queueIds(settings.POSTPLANE_NODE_NAME),
    clock: systemClock,
    onError: (error) => logger.warn({ error: error.message }, 'mail about locks, and reports'),
  });
}

function joined(address: Address | null): string {
  if (address === null) return '';
  return address.host.includes(':') ? `[${address.host}]:${address.port}` : `${address.host}:${address.port}`;
}
