// All resources at one revision, indexed for the relay's look-ups. A change rebuilds the domains it affects and shares the rest.
import { domainToASCII } from 'node:url';
import { type Contexts, contextsOf } from './admin-context.ts';
import type {
  ArfIntakeConfig,
  Document,
  DomainConfig,
  ListenerConfig,
  MailboxConfig,
  OutgoingUserConfig,
  Snapshot,
} from './configuration.ts';
import { buildDomain, buildMailbox, mailboxesOf } from './domain-config.ts';
import { listenersOf } from './listeners.ts';
import { type SmarthostConfig, smarthostsOf } from './smarthosts.ts';
import { type TrafficPolicies, trafficPolicies } from './traffic-policies.ts';
import { Networks } from './networks.ts';
import { type DomainRows, emptyRows, putRow, type ResourceRow, type Rows } from './rows.ts';
import { ShardedMap } from './sharded-map.ts';
import { atOnce, inSlices, type Slices } from './slices.ts';
import { type TrustedRelays, trustedRelays } from './trusted-relays.ts';

/** A resource that the relay cannot use; the version before it stays in force. */
export interface SnapshotFault {
  readonly kind: string;
  readonly key: string;
  readonly problem: string;
}

export interface SnapshotBuilder {
  readonly current: Snapshot;
  /** The next snapshot, with these rows put in the place of what they name. Never throws for what a row holds. */
  apply(rows: Iterable<ResourceRow>, revision: number): Snapshot;
  /** The same in slices, between which others have their turn of the event loop. One at a time. */
  applyInSlices(rows: Iterable<ResourceRow>, revision: number): Promise<Snapshot>;
  /** What could not be used so far and was not replaced since. */
  readonly faults: readonly SnapshotFault[];
}

interface Indexes {
  readonly domains: ShardedMap<DomainConfig>;
  readonly logins: ShardedMap<OutgoingUserConfig>;
  readonly networks: Networks<OutgoingUserConfig>;
  readonly trusted: TrustedRelays;
  readonly listeners: readonly ListenerConfig[];
  readonly traffic: TrafficPolicies;
  readonly smarthosts: ReadonlyMap<string, SmarthostConfig>;
}

/** Which domains a batch of rows affects, and which of their mailboxes changed. */
interface Affected {
  readonly domains: Map<string, Set<string>>;
  readonly admins: Set<string>;
  everything: boolean;
  trustedRelays: boolean;
  listeners: boolean;
  traffic: boolean;
  smarthosts: boolean;
}

type Faults = Map<string, SnapshotFault>;

// Runs `work`; should it fail, that is a fault of the resource until it succeeds.
function guarded<T>(faults: Faults, kind: string, key: string, work: () => T): T | undefined {
  try {
    const result = work();
    faults.delete(`${kind} ${key}`);
    return result;
  } catch (error) {
    faults.set(`${kind} ${key}`, { kind, key, problem: (error as Error).message });
    return undefined;
  }
}

function* guardedSlices<T>(faults: Faults, kind: string, key: string, work: Slices<T>): Slices<T | undefined> {
  let next = guarded(faults, kind, key, () => work.next());
  while (next?.done === false) {
    yield;
    next = guarded(faults, kind, key, () => work.next());
  }
  return next?.value;
}

/** Starts empty, at revision 0. */
export function createSnapshotBuilder(): SnapshotBuilder {
  const rows = emptyRows();
  let indexes: Indexes = {
    domains: ShardedMap.from<DomainConfig>([]),
    logins: ShardedMap.from<OutgoingUserConfig>([]),
    networks: Networks.empty(),
    trusted: Networks.empty(),
    listeners: [],
    traffic: trafficPolicies([]),
    smarthosts: new Map(),
  };
  let current = makeSnapshot(indexes, rows, 0);
  const faults: Faults = new Map();
  function* applying(changed: Iterable<ResourceRow>, revision: number): Slices<Snapshot> {
    const affected = yield* takeOver(rows, changed, faults);
    indexes = yield* rebuild(rows, indexes, affected, faults);
    current = makeSnapshot(indexes, rows, revision);
    return current;
  }
  return {
    get current() {
      return current;
    },
    get faults() {
      return [...faults.values()];
    },
    apply: (changed, revision) => atOnce(applying(changed, revision)),
    applyInSlices: (changed, revision) => inSlices(applying(changed, revision)),
  };
}

function* takeOver(rows: Rows, changed: Iterable<ResourceRow>, faults: Faults): Slices<Affected> {
  const affected: Affected = {
    domains: new Map(),
    admins: new Set(),
    everything: false,
    trustedRelays: false,
    listeners: false,
    traffic: false,
    smarthosts: false,
  };
  for (const row of changed) {
    const touched = guarded(faults, row.kind, row.key.join('/'), () => putRow(rows, row));
    if (touched === 'installation' || touched === 'rules') affected.everything = true;
    else if (touched === 'trusted relay') affected.trustedRelays = true;
    else if (touched === 'listener') affected.listeners = true;
    else if (touched === 'traffic policy') affected.traffic = true;
    else if (touched === 'smarthost') affected.smarthosts = true;
    else if (typeof touched === 'object') note(affected, touched);
    yield;
  }
  return affected;
}

function note(affected: Affected, touched: { domain: string; mailbox?: string } | { admin: string }): void {
  if ('admin' in touched) {
    affected.admins.add(touched.admin);
    return;
  }
  const mailboxes = affected.domains.get(touched.domain) ?? new Set();
  affected.domains.set(touched.domain, mailboxes);
  if (touched.mailbox !== undefined) mailboxes.add(touched.mailbox);
}

function* rebuild(rows: Rows, before: Indexes, affected: Affected, faults: Faults): Slices<Indexes> {
  const contexts = contextsOf(rows);
  const changes: [string, DomainConfig | undefined][] = [];
  for (const [name, changed] of domainsToBuild(rows, affected)) {
    const found = rows.domains.get(name);
    const mailboxes = mailboxesNow(found, before.domains.get(name), changed);
    const built = yield* guardedSlices(faults, 'configuration of domain', name, buildOne(found, contexts, mailboxes));
    if (built === undefined) continue;
    changes.push([name, built.domain]);
    dropIfEmpty(rows, name);
    yield;
  }
  const trusted = affected.trustedRelays ? trustedRelays(rows.trustedRelays.values()) : before.trusted;
  const listeners = affected.listeners ? listenersOf(rows.listeners.values()) : before.listeners;
  const traffic = affected.traffic ? trafficPolicies(rows.trafficPolicies.values()) : before.traffic;
  const smarthosts = affected.smarthosts ? smarthostsOf(rows.smarthosts) : before.smarthosts;
  return { ...indexed(before, changes), trusted, listeners, traffic, smarthosts };
}

function dropIfEmpty(rows: Rows, name: string): void {
  const found = rows.domains.get(name);
  if (found?.document !== undefined) return;
  if (
    found &&
    found.route.size +
      found.mailbox.size +
      found.outgoing_user.size +
      found.filter_rule.size +
      found.recipient_list_entry.size +
      found.sender_list_entry.size +
      found.suppression_entry.size +
      found.dkim_key.size ===
      0
  ) {
    rows.domains.delete(name);
  }
}

// Domains below a changed admin are all affected; an admin's subtree is found by walking up from each domain.
function domainsToBuild(rows: Rows, affected: Affected): Map<string, Set<string>> {
  if (!affected.everything && affected.admins.size === 0) return affected.domains;
  const all = new Map(affected.domains);
  for (const [name, { document }] of rows.domains) {
    if (!all.has(name) && (affected.everything || isBelow(rows, document, affected.admins))) all.set(name, new Set());
  }
  return all;
}

function isBelow(rows: Rows, domain: Document | undefined, admins: ReadonlySet<string>): boolean {
  let name = domain?.['admin'] as string | null | undefined;
  for (let depth = 0; typeof name === 'string' && depth < 100; depth++) {
    if (admins.has(name)) return true;
    name = rows.admins.get(name)?.document?.['parent'] as string | null | undefined;
  }
  return false;
}

// The domain is undefined where there is no document of it.
function* buildOne(
  rows: DomainRows | undefined,
  contexts: Contexts,
  mailboxes: Slices<ReadonlyMap<string, MailboxConfig>>,
): Slices<{ domain: DomainConfig | undefined }> {
  if (rows?.document === undefined) return { domain: undefined };
  return { domain: buildDomain(rows, contexts(String(rows.document['admin'])), yield* mailboxes) };
}

// Mailboxes depend on their own documents and the domain's alone. There may be very many in one domain.
function* mailboxesNow(
  rows: DomainRows | undefined,
  before: DomainConfig | undefined,
  changed: Set<string>,
): Slices<ReadonlyMap<string, MailboxConfig>> {
  if (rows?.document === undefined) return new Map();
  if (before?.document === rows.document) return changedMailboxes(rows, before, changed);
  return yield* mailboxesOf(rows);
}

function changedMailboxes(
  rows: DomainRows,
  before: DomainConfig,
  names: Set<string>,
): ReadonlyMap<string, MailboxConfig> {
  const changes = [...names].map((name): [string, MailboxConfig | undefined] => {
    const document = rows.mailbox.get(name);
    return [name, document && buildMailbox(name, document, rows.document as Document)];
  });
  return (before.mailboxes as ShardedMap<MailboxConfig>).with(changes);
}

// Removals first: a login or network may have moved from one domain to another in the same batch.
function indexed(
  before: Indexes,
  changes: readonly (readonly [string, DomainConfig | undefined])[],
): Omit<Indexes, 'trusted' | 'listeners' | 'traffic' | 'smarthosts'> {
  const logins = new Map<string, OutgoingUserConfig | undefined>();
  const networks = new Map<string, OutgoingUserConfig | undefined>();
  const target = (user: OutgoingUserConfig): typeof logins => (user.type === 'ip' ? networks : logins);
  for (const [name] of changes)
    for (const user of before.domains.get(name)?.outgoingUsers.values() ?? []) target(user).set(user.login, undefined);
  for (const [, domain] of changes)
    for (const user of domain?.outgoingUsers.values() ?? [])
      if (user.type !== 'ip' || user.matchesAddress) target(user).set(user.login, user);
  return {
    domains: before.domains.with(changes),
    logins: before.logins.with(logins),
    networks: before.networks.with([...networks]),
  };
}

function makeSnapshot(
  { domains, logins, networks, trusted, listeners, traffic, smarthosts }: Indexes,
  rows: Rows,
  revision: number,
): Snapshot {
  const regions = new Map(rows.regions);
  const intakes = new Map([...rows.arfIntakes.values()].map((one) => [String(one['address']), intakeOf(one)]));
  return Object.freeze({
    revision,
    installation: rows.installation,
    domain: (name: string) => domains.get(name),
    userByLogin: (login: string) => userByLogin(logins, login),
    userByAddress: (address: string) => networks.find(address),
    trustedRelays: (address: string) => [...trusted.findAll(address)].flat(),
    region: (name: string | null) => (name === null ? undefined : regions.get(name)),
    arfIntake: (address: string) => intakes.get(address),
    listeners,
    traffic,
    smarthosts,
  });
}

function intakeOf(document: Document): ArfIntakeConfig {
  return Object.freeze({
    name: String(document['name']),
    sources: document['allowed_sources'] as readonly string[],
    complaints: {
      action: document['auto_action'] as ArfIntakeConfig['complaints']['action'],
      lockAfter: Number(document['lock_after']),
      windowHours: Number(document['lock_window_hours']),
    },
  });
}

function userByLogin(logins: ReadonlyMap<string, OutgoingUserConfig>, login: string): OutgoingUserConfig | undefined {
  const at = login.lastIndexOf('@');
  const local = at < 0 ? '' : login.slice(0, at).toLowerCase();
  const domain = domainToASCII(login.slice(at + 1)).replace(/\.$/, '');
  if (domain === '') return undefined;
  return (local === '' ? undefined : logins.get(`${local}@${domain}`)) ?? logins.get(domain);
}
