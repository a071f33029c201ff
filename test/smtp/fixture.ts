// A receiving side for tests: real sockets, a configuration written by hand, and recorders in place of spool, queue and journal.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { isIPv6 } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BlockList } from 'node:net';
import type {
  AdminConfig,
  DomainConfig,
  IdentityHeaderConfig,
  MailboxConfig,
  OutgoingUserConfig,
  RuleConfig,
  Snapshot,
} from '../../server/config/configuration.ts';
import { trafficPolicies } from '../../server/config/traffic-policies.ts';
import { listenersOf } from '../../server/config/listeners.ts';
import { senderLists } from '../../server/config/sender-lists.ts';
import { type TrustedRelayRow, trustedRelays } from '../../server/config/trusted-relays.ts';
import { outgoingInstallationDefaults } from '../../schemas/outgoing-settings.ts';
import type { Envelope } from '../../server/relay/envelope.ts';
import type { RecipientEvent } from '../../server/relay/journal.ts';
import { Client } from './dialog.ts';
import { type Listeners, startListeners } from '../../server/relay/listener.ts';
import { receivingMetrics } from '../../server/relay/metrics.ts';
import type { ReceivingDependencies } from '../../server/relay/transaction.ts';

export const GTUBE = 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X';
export const EICAR = Buffer.from(
  '58354f2150254041505b345c505a58353428505e2937434329377d2445494341522d5354414e444152442d414e544956495255532d544553542d46494c452124482b482a',
  'hex',
).toString();

let certificate: { key: string; cert: string } | undefined;

export function testCertificate(): { key: string; cert: string } {
  if (certificate !== undefined) return certificate;
  const folder = mkdtempSync(join(tmpdir(), 'postplane-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-keyout',
      key,
      '-out',
      cert,
      '-days',
      '2',
      '-subj',
      '/CN=mx.postplane.test',
    ],
    { stdio: 'ignore' },
  );
  certificate = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  rmSync(folder, { recursive: true });
  return certificate;
}

export const admin: AdminConfig = { name: 'acme', document: {}, parent: null, active: true, tenant: 'acme' };

export interface DomainGiven {
  active?: boolean;
  products?: ('incoming' | 'outgoing' | 'archiving')[];
  unlisted?: 'reject' | 'accept' | 'callout';
  mailboxes?: Record<string, Partial<MailboxConfig>>;
  rules?: RuleGiven[];
  lists?: Record<string, 'allow' | 'block'>;
  senders?: Record<string, unknown>[];
  users?: UserGiven[];
  document?: Record<string, unknown>;
}

export interface RuleGiven {
  id?: string;
  scope?: RuleConfig['scope'];
  direction?: RuleConfig['direction'];
  action?: RuleConfig['action'];
  all_of?: ConditionGiven[];
  any_of?: ConditionGiven[];
  overrides_malware?: boolean;
}

export interface ConditionGiven {
  field: string;
  op: string;
  value: string;
  header_name?: string;
  case_sensitive?: boolean;
  flags?: ('i' | 'm' | 's')[];
}

export interface UserGiven {
  name: string;
  type?: 'ip' | 'user' | 'domain';
  cidr?: string;
  password?: string;
  active?: boolean;
  settings?: Record<string, unknown>;
  headers?: Partial<IdentityHeaderConfig>[];
  document?: Record<string, unknown>;
}

export function rule(given: RuleGiven): RuleConfig {
  const scope = given.scope ?? 'domain';
  const complete = (one: ConditionGiven): object => ({ header_name: null, case_sensitive: false, flags: [], ...one });
  return {
    id: given.id ?? `${scope}/rule`,
    scope,
    direction: given.direction ?? 'incoming',
    action: given.action ?? 'block',
    document: {
      conditions: { all_of: (given.all_of ?? []).map(complete), any_of: (given.any_of ?? []).map(complete) },
      overrides_malware: given.overrides_malware ?? false,
    },
  };
}

export function domain(name: string, given: DomainGiven = {}): DomainConfig {
  const mailboxes = new Map(
    Object.entries(given.mailboxes ?? {}).map(([local_part, one]) => [
      local_part,
      {
        local_part,
        filtering: true,
        block_macros: given.document?.['block_macros'] === true,
        archiving: false,
        reports: false,
        discard: false,
        ...one,
      },
    ]),
  );
  const users = new Map<string, OutgoingUserConfig>();
  const made: DomainConfig = {
    name,
    admin,
    mailboxes,
    document: given.document ?? {},
    active: given.active ?? true,
    products: new Set(given.products ?? ['incoming', 'outgoing']),
    routes: [],
    unlistedRecipients: given.unlisted ?? 'accept',
    rules: (given.rules ?? []).map(rule),
    senderLists: senderLists(given.senders ?? []),
    suppresses: () => false,
    recipientList: (localPart) => given.lists?.[localPart] ?? given.lists?.['*'],
    outgoingUsers: users,
    dkimKeys: new Map(),
  };
  for (const one of given.users ?? []) users.set(one.name, user(made, one));
  return made;
}

function user(of: DomainConfig, given: UserGiven): OutgoingUserConfig {
  const type = given.type ?? 'user';
  return {
    domain: of,
    name: given.name,
    type,
    login: type === 'ip' ? (given.cidr ?? '') : type === 'domain' ? of.name : `${given.name}@${of.name}`,
    active: given.active ?? true,
    temporaryPasswords: [],
    matchesAddress: type === 'ip',
    passwordHash: given.password === undefined ? null : `plain:${given.password}`,
    settings: {
      ...outgoingInstallationDefaults,
      limits: { ...outgoingInstallationDefaults.limits, max_concurrent_connections: 50 },
      ...given.settings,
    } as OutgoingUserConfig['settings'],
    administrativeLocks: new Set(),
    identityHeaders: (given.headers ?? []).map((one) => ({
      name: 'x-id',
      value_mode: 'whole',
      pattern: null,
      flags: [],
      group: 1,
      remove: true,
      ...one,
    })),
    document: given.document ?? {},
  };
}

export function snapshot(
  domains: readonly DomainConfig[],
  installation: Record<string, unknown> = {},
  relays: readonly TrustedRelayRow[] = [],
  listeners: readonly Record<string, unknown>[] = [],
): Snapshot {
  const trusted = trustedRelays(relays);
  const byName = new Map(domains.map((one) => [one.name, one]));
  const users = domains.flatMap((one) => [...one.outgoingUsers.values()]);
  return {
    revision: 7,
    installation,
    domain: (name) => byName.get(name),
    userByLogin: (login) =>
      users.find((one) => one.type === 'user' && one.login === login) ??
      users.find((one) => one.type === 'domain' && (login === one.login || login.endsWith(`@${one.login}`))),
    userByAddress: (address) =>
      users
        .filter(
          (one) =>
            one.matchesAddress && installation['allow_ip_authentication'] !== false && contains(one.login, address),
        )
        .sort((a, b) => prefix(b.login) - prefix(a.login))[0],
    trustedRelays: (address) => [...trusted.findAll(address)].flat(),
    region: () => undefined,
    arfIntake: () => undefined,
    listeners: declaredListeners(listeners),
    traffic: trafficPolicies([]),
    smarthosts: new Map(),
  };
}

/** As the rows of these documents make them; a `private_key_wo` among the attributes is the key that is stored. */
export function declaredListeners(documents: readonly Record<string, unknown>[]): Snapshot['listeners'] {
  return listenersOf(
    documents.map(({ private_key_wo: key, ...document }) => ({
      document,
      sealed: typeof key === 'string' ? `sealed:${key}` : undefined,
    })),
  );
}

function prefix(cidr: string): number {
  return Number(cidr.split('/')[1] ?? 128);
}

function contains(cidr: string, address: string): boolean {
  const list = new BlockList();
  const family = cidr.includes(':') ? 'ipv6' : 'ipv4';
  list.addSubnet(cidr.split('/')[0] as string, Number(cidr.split('/')[1] ?? (family === 'ipv6' ? 128 : 32)), family);
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

export interface Stored {
  envelope: Envelope;
  content: Buffer;
}

export interface TestRelay {
  listeners: Listeners;
  stored: Stored[];
  queued: Envelope[];
  events: RecipientEvent[];
  logs: string[];
  configuration: { current: Snapshot };
  verified: string[];
  port(name: 'smtp' | 'submission' | 'submissions'): number;
  stop(): Promise<void>;
}

export interface RelayGiven {
  domains?: DomainConfig[];
  installation?: Record<string, unknown>;
  trusted?: TrustedRelayRow[];
  /** Documents of declared listeners. */
  declared?: Record<string, unknown>[];
  /** TXT records by name. */
  texts?: Record<string, string | 'none' | 'unavailable'>;
  settings?: Partial<ReceivingDependencies['settings']>;
  spoolError?: () => string | undefined;
  callout?: NonNullable<ReceivingDependencies['callout']>;
  ready?: () => boolean;
  scanners?: NonNullable<ReceivingDependencies['scanners']>;
  now?: () => number;
  spoolDelayMs?: number;
}

/** Starts a receiving side on free ports of 127.0.0.1. */
export async function startTestRelay(given: RelayGiven = {}): Promise<TestRelay> {
  const stored: Stored[] = [];
  const queued: Envelope[] = [];
  const events: RecipientEvent[] = [];
  const logs: string[] = [];
  const verified: string[] = [];
  const configuration = { current: snapshot(given.domains ?? [], given.installation, given.trusted, given.declared) };
  const log = (fields: object, text: string): void => void logs.push(`${text} ${JSON.stringify(fields)}`);
  let serial = 0;
  const listeners = await startListeners({
    settings: {
      smtpListen: '127.0.0.1:0',
      submissionListen: '127.0.0.1:0',
      submissionsListen: '127.0.0.1:0',
      tls: testCertificate(),
      hostname: 'mx.postplane.test',
      timeouts: { commandMs: 60_000, dataMs: 60_000, messageMs: 60_000, handshakeMs: 10_000, firstByteMs: 40 },
      ...given.settings,
    },
    configuration,
    spool: {
      put: async (envelope, content) => {
        const code = given.spoolError?.();
        if (code !== undefined) throw Object.assign(new Error(code), { code });
        if (given.spoolDelayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, given.spoolDelayMs));
        stored.push({ envelope, content: Buffer.concat(content) });
      },
      remove: async (queueId) => {
        const at = stored.findIndex((one) => one.envelope.queueId === queueId);
        if (at >= 0) stored.splice(at, 1);
      },
    },
    queue: { enqueue: (envelope) => void queued.push(envelope) },
    journal: { record: (event) => void events.push(event) },
    newQueueId: () => `Q${String(++serial).padStart(4, '0')}`,
    node: 'node1',
    logger: { debug: log, info: log, warn: log, error: log },
    metrics: receivingMetrics(),
    now: given.now ?? Date.now,
    lookUpText: async (name) => given.texts?.[name] ?? 'none',
    openSecret: (sealed) => {
      if (!sealed.startsWith('sealed:')) throw new Error('not a sealed value');
      return sealed.replace('sealed:', '');
    },
    verifyPassword: async (hash, password) => {
      verified.push(hash);
      return hash === `plain:${password}`;
    },
    ready: given.ready ?? (() => true),
    ...(given.callout ? { callout: given.callout } : {}),
    ...(given.scanners ? { scanners: given.scanners } : {}),
  });
  return {
    listeners,
    stored,
    queued,
    events,
    logs,
    configuration,
    verified,
    port: (name) => Number(listeners.addresses[name]?.split(':').at(-1)),
    stop: () => listeners.close(0),
  };
}

/** A client that said EHLO. */
export async function greeted(
  relay: TestRelay,
  listener: 'smtp' | 'submission' | 'submissions' = 'smtp',
): Promise<Client> {
  const client = await Client.open(relay.port(listener), listener === 'submissions');
  await client.reply();
  client.write('EHLO client.test\r\n');
  await client.reply();
  return client;
}

export interface Sent {
  from?: string;
  to?: string[];
  content?: string;
  parameters?: string;
}

/** Sends a message: the first refusal, or the reply to the end of DATA. Lines of `content` may end in LF. */
export async function send(client: Client, given: Sent = {}): Promise<string> {
  const {
    from = 'sender@elsewhere.test',
    to = ['x@example.com'],
    content = 'Subject: test\n\nbody\n',
    parameters = '',
  } = given;
  client.write(`MAIL FROM:<${from}>${parameters}\r\n${to.map((one) => `RCPT TO:<${one}>\r\n`).join('')}`);
  for (let count = 0; count <= to.length; count++) {
    const reply = await client.reply();
    if (reply.startsWith('2')) continue;
    for (; count < to.length; count++) await client.reply();
    client.write('RSET\r\n');
    await client.reply();
    return reply;
  }
  client.write('DATA\r\n');
  const go = await client.reply();
  if (!go.startsWith('354')) return go;
  const lines = content.replace(/\r?\n/g, '\r\n').replace(/^\./gm, '..');
  client.write(Buffer.from(`${lines.endsWith('\r\n') ? lines : `${lines}\r\n`}.\r\n`, 'utf8'));
  return client.reply();
}

const PAUSE_MS = 5;

/**
 * The longest that a client waits for the answer to NOOP, in milliseconds, over so many of them. The pause between them
 * counts where it is too long: the relay runs in this process, and what holds it up holds up the pause.
 */
export async function longestWait(client: Client, times: number): Promise<number> {
  let longest = 0;
  for (let count = 0; count < times; count++) {
    const started = performance.now();
    await sleep(PAUSE_MS);
    client.write('NOOP\r\n');
    await client.reply();
    longest = Math.max(longest, performance.now() - started - PAUSE_MS);
  }
  return longest;
}

/** AUTH PLAIN. */
export async function login(client: Client, name: string, password: string): Promise<string> {
  client.write(`AUTH PLAIN ${Buffer.from(`\0${name}\0${password}`).toString('base64')}\r\n`);
  return client.reply();
}

/** Runs with a relay and stops it. */
export async function withRelay(given: RelayGiven, work: (relay: TestRelay) => Promise<void>): Promise<void> {
  const relay = await startTestRelay(given);
  try {
    await work(relay);
  } finally {
    await relay.stop();
  }
}
