// The settings of one node, from the environment and an optional postplane.yaml. The only file that reads the environment.
import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { parse as parseYaml } from 'yaml';
import * as z from 'zod';
import { hostName } from '../schemas/types.ts';
import {
  address,
  dnsServers,
  failModes,
  flag,
  key32,
  levels,
  listener,
  nodeName,
  publicUrl,
  text,
  url,
  whole,
} from './setting-types.ts';

export type { Address } from './setting-types.ts';

/** What is wrong with the settings: every fault at once, each naming its setting. */
export class SettingsError extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`the settings are not valid:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

interface Setting<T extends z.ZodType = z.ZodType> {
  type: T;
  /** As it would be written; absent: unset. */
  default?: string;
  description: string;
  secret?: true;
}

const setting = <T extends z.ZodType, const N extends Omit<Setting, 'type'>>(type: T, notes: N): { type: T } & N => ({
  type,
  ...notes,
});

/** Every setting: its type, its default, what it means. The reference page is made from this. */
export const definitions = {
  DATABASE_URL: setting(url('postgres:', 'postgresql:'), {
    description: 'PostgreSQL 15 or newer. Unset: the embedded PostgreSQL under POSTPLANE_DATA_DIR.',
    secret: true,
  }),
  POSTPLANE_DATA_DIR: setting(text.min(1), {
    default: './data',
    description: 'Embedded database, spool, generated TLS key, bootstrap token. One process at a time.',
  }),
  POSTPLANE_ROLE: setting(z.enum(['all', 'api', 'relay']), {
    default: 'all',
    description: '`all`, `api` (control plane alone) or `relay` (data plane alone; it needs DATABASE_URL).',
  }),
  POSTPLANE_NODE_NAME: setting(nodeName, {
    description: 'Name of this node, unique among the nodes of one database. Unset: made from the host name.',
  }),
  POSTPLANE_HOSTNAME: setting(hostName, {
    description: 'Name the relay greets and signs its Received fields with. Unset: the host name of the machine.',
  }),
  POSTPLANE_API_LISTEN: setting(address, {
    default: '127.0.0.1:8025',
    description: '/v1, /docs, /openapi.yaml, /healthz, /readyz, /metrics. Port 0 picks a free one, here and below.',
  }),
  POSTPLANE_PUBLIC_URL: setting(publicUrl, {
    description:
      'Where people reach this API from outside, for links in mail: `https://mail.example.com`. Unset: mail has no links and says how to act through the API.',
  }),
  POSTPLANE_SMTP_LISTEN: setting(listener, {
    default: '0.0.0.0:2525',
    description: 'Incoming mail (port 25 in production). `off`: none.',
  }),
  POSTPLANE_SUBMISSION_LISTEN: setting(listener, {
    default: '0.0.0.0:2587',
    description: 'Outgoing mail: STARTTLS, and implicit TLS detected from the first byte. `off`: none.',
  }),
  POSTPLANE_SUBMISSIONS_LISTEN: setting(listener, {
    default: '0.0.0.0:2465',
    description: 'Outgoing mail with implicit TLS. `off`: none.',
  }),
  POSTPLANE_TLS_CERT: setting(text, {
    description: 'Certificate chain, PEM file. Unset: self-signed, with a warning.',
  }),
  POSTPLANE_TLS_KEY: setting(text, { description: 'Private key of the certificate, PEM file.' }),
  POSTPLANE_ADMIN_TOKEN: setting(text.min(16, 'must have at least 16 characters'), {
    description:
      "Bootstrap token of the installation's first admin. Unset: made, shown once and kept in DATA_DIR/bootstrap-token.",
    secret: true,
  }),
  POSTPLANE_SEAL_KEY: setting(key32, {
    description:
      'Key that seals private keys at rest: 32 octets in base64, the same on all nodes of one database. Unset: made and kept in DATA_DIR/seal-key; without it sealed secrets are lost, so back it up.',
    secret: true,
  }),
  POSTPLANE_SMARTHOST: setting(address, { description: 'host:port for all outgoing mail instead of MX look-ups.' }),
  POSTPLANE_DNS_SERVERS: setting(dnsServers, {
    description: 'Resolvers for MX, TXT, A: ip or ip:port, separated by commas. Unset: those of the system.',
  }),
  POSTPLANE_MTA_STS: setting(flag, {
    default: 'true',
    description:
      'Whether mail to a domain with an MTA-STS policy in mode `enforce` (RFC 8461) goes only to hosts that it names, over TLS with their certificate. Policies are fetched over HTTPS from the recipient domains.',
  }),
  POSTPLANE_ALLOW_PRIVATE_ROUTES: setting(flag, {
    default: 'false',
    description: '`true` lets routes, MX and issuers of ID tokens be at loopback and private addresses (tests, labs).',
  }),
  POSTPLANE_RSPAMD_URL: setting(url('http:', 'https:'), { description: 'rspamd, for example http://127.0.0.1:11333.' }),
  POSTPLANE_SPAMD: setting(address, { description: 'SpamAssassin spamd, host:port.' }),
  POSTPLANE_CLAMD: setting(address, { description: 'ClamAV clamd, host:port.' }),
  POSTPLANE_SCANNER_FAIL_MODE: setting(failModes, {
    default: 'open',
    description:
      'What happens to mail while a scanner does not answer: `open` (it goes on without) or `tempfail` (451); for each by itself as in `clamd=tempfail,rspamd=open`.',
  }),
  POSTPLANE_SCANNER_SECONDS: setting(whole(1, 120), {
    default: '10',
    description: 'How long a scanner may take for one message, in seconds.',
  }),
  POSTPLANE_LOG_DAYS: setting(whole(1, 3650), {
    default: '32',
    description: 'For how many days the message log and its daily sums are kept.',
  }),
  POSTPLANE_DELETED_DAYS: setting(whole(0, 3650), {
    default: '7',
    description:
      'For how many days what was deleted can be restored (`GET /v1/deleted`). `0`: nothing is kept, and deleted is gone.',
  }),
  POSTPLANE_LOG_SINK_DIR: setting(text.min(1), {
    description:
      'Directory that log sinks of type `file` may write to, on the nodes of the control plane. Unset: none do.',
  }),
  POSTPLANE_LOG_LEVEL: setting(z.enum(levels), { default: 'info', description: `One of ${levels.join(', ')}.` }),
  POSTPLANE_MAX_MESSAGE_BYTES: setting(whole(65_536, 1_073_741_824), {
    default: '52428800',
    description: 'Largest message taken, in bytes (SIZE, RFC 1870).',
  }),
  POSTPLANE_POSTMASTER: setting(text, {
    description:
      'Address in a domain of ours that gets mail to `<postmaster>` without a domain (RFC 5321, section 4.5.1). Unset: such mail is refused.',
  }),
  POSTPLANE_RETRY_SECONDS: setting(whole(1, 86_400), {
    description:
      'A fixed waiting time between attempts, in seconds (tests, labs). Unset: the built-in curve, 15 minutes growing to 6 hours.',
  }),
  POSTPLANE_POLL_SECONDS: setting(whole(1, 60), {
    default: '2',
    description: 'How often a relay looks for changes should a notification be lost, in seconds.',
  }),
  POSTPLANE_SHUTDOWN_SECONDS: setting(whole(1, 600), {
    default: '30',
    description: 'How long sessions and deliveries may take to finish when the process is told to stop, in seconds.',
  }),
} as const satisfies Record<string, Setting>;

type Definitions = typeof definitions;
type Value<S> = S extends { type: infer T extends z.ZodType; default: string }
  ? z.output<T>
  : S extends { type: infer T extends z.ZodType }
    ? z.output<T> | null
    : never;

/** Parsed settings, by the names people write; unset ones without a default are null, except the two names of the node. */
export type Settings = {
  readonly [Name in keyof Definitions]: Name extends 'POSTPLANE_NODE_NAME' | 'POSTPLANE_HOSTNAME'
    ? string
    : Value<Definitions[Name]>;
};

export interface Loaded {
  settings: Settings;
  /** For the log: names that look like settings and are none. */
  warnings: string[];
}

const SECONDARY = new Set(['POSTPLANE_ENDPOINT', 'POSTPLANE_TOKEN', 'POSTPLANE_CONFIG', 'POSTPLANE_TEST_DATABASE_URL']);

/** Merges environment and file (the environment wins) and checks everything. Throws SettingsError. */
export function loadSettings(
  environment: Readonly<Record<string, string | undefined>>,
  file: Readonly<Record<string, unknown>> = {},
): Loaded {
  const faults: string[] = [];
  const parsed: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(definitions) as [string, Setting][]) {
    const given = environment[name] !== undefined && environment[name] !== '' ? environment[name] : scalar(file[name]);
    const result = parseOne(one, given);
    if (result.ok) parsed[name] = result.value;
    else faults.push(`${name} ${one.secret ? '' : `is ${JSON.stringify(given)} and `}${result.fault}`);
  }
  for (const name of Object.keys(file))
    if (!(name in definitions)) faults.push(`postplane.yaml: ${name} is not a setting${didYouMean(name)}`);
  faults.push(...combinationFaults(parsed));
  if (faults.length > 0) throw new SettingsError(faults);
  parsed['POSTPLANE_HOSTNAME'] ??= machineName();
  parsed['POSTPLANE_NODE_NAME'] ??= machineName().slice(0, 63);
  return { settings: Object.freeze(parsed) as Settings, warnings: unknownNames(environment) };
}

function parseOne(one: Setting, given: unknown): { ok: true; value: unknown } | { ok: false; fault: string } {
  const value = given ?? one.default;
  if (value === undefined) return { ok: true, value: null };
  const result = one.type.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const issue = result.error.issues[0];
  if (issue?.code === 'invalid_value') return { ok: false, fault: `must be one of ${issue.values.join(', ')}` };
  return { ok: false, fault: issue?.message ?? 'is not valid' };
}

// YAML has numbers and booleans where the environment has text; a list is the same as values separated by commas.
function scalar(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  return Array.isArray(value) ? value.join(',') : String(value);
}

function combinationFaults(parsed: Record<string, unknown>): string[] {
  const faults: string[] = [];
  const set = (name: keyof Definitions): boolean => (parsed[name] ?? null) !== null;
  if (set('POSTPLANE_TLS_CERT') !== set('POSTPLANE_TLS_KEY'))
    faults.push('POSTPLANE_TLS_CERT and POSTPLANE_TLS_KEY must be set together');
  if (parsed['POSTPLANE_ROLE'] === 'relay' && !set('DATABASE_URL')) {
    faults.push(
      'DATABASE_URL must be set for POSTPLANE_ROLE relay: a relay alone shares the database of its control plane',
    );
  }
  return faults;
}

function machineName(): string {
  const name = hostname()
    .toLowerCase()
    .replace(/[^a-z0-9.-]/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
  return hostName.safeParse(name).success ? name : 'localhost';
}

function unknownNames(environment: Readonly<Record<string, string | undefined>>): string[] {
  const names = Object.keys(environment).filter(
    (name) => name.startsWith('POSTPLANE_') && !(name in definitions) && !SECONDARY.has(name),
  );
  return names.map((name) => `${name} is not a setting${didYouMean(name)}; it is ignored`);
}

function didYouMean(name: string): string {
  const near = Object.keys(definitions)
    .map((one) => ({ one, distance: distance(name, one) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= 6 ? `: did you mean ${near.one}?` : '';
}

// Levenshtein distance.
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** The settings of this process: its environment and postplane.yaml of the working directory, or the file POSTPLANE_CONFIG names. */
export function settingsOfProcess(): Loaded {
  const named = process.env['POSTPLANE_CONFIG'];
  const path = named ?? 'postplane.yaml';
  if (!existsSync(path)) {
    if (named !== undefined) throw new SettingsError([`POSTPLANE_CONFIG names ${named}, which does not exist`]);
    return loadSettings(process.env);
  }
  return loadSettings(process.env, readFile(path));
}

function readFile(path: string): Record<string, unknown> {
  try {
    const value: unknown = parseYaml(readFileSync(path, 'utf8')) ?? {};
    if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (error) {
    throw new SettingsError([`${path} is not valid YAML: ${(error as Error).message}`]);
  }
  throw new SettingsError([`${path} must hold "NAME: value" lines`]);
}

/** Rows for the reference page: name, default, description. */
export function settingsTable(): { name: string; default: string; description: string }[] {
  return (Object.entries(definitions) as [string, Setting][]).map(([name, one]) => ({
    name,
    default: one.default ?? '',
    description: one.description,
  }));
}
