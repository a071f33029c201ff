// The resources as the relay reads them from the store, kept by domain and admin so that a change touches only its own.
import { resources } from '../../schemas/index.ts';
import type { Resource } from '../../schemas/resource.ts';
import { documentOf, keptOf } from '../store/documents.ts';
import { type TemporaryPassword, temporaryPasswordsIn } from '../store/temporary-passwords.ts';
import type { Document } from './configuration.ts';
import type { ListenerRow } from './listeners.ts';
import type { SmarthostRow } from './smarthosts.ts';
import type { TrustedRelayRow } from './trusted-relays.ts';

/** A row of `resource`; data null: the resource was deleted. */
export interface ResourceRow {
  readonly kind: string;
  readonly key: readonly string[];
  readonly data: Record<string, unknown> | null;
  readonly secrets: Record<string, unknown> | null;
  readonly schema_version: number;
  /** For a domain or a DKIM key: its record was found in DNS. */
  readonly verified: boolean;
}

/** Documents by their own key below the domain or admin. */
export type Documents = Map<string, Document>;

export interface DomainRows {
  document: Document | undefined;
  verified: boolean;
  readonly route: Documents;
  readonly mailbox: Documents;
  readonly outgoing_user: Documents;
  /** Password hashes by user name. */
  readonly passwords: Map<string, string>;
  readonly temporaryPasswords: Map<string, readonly TemporaryPassword[]>;
  /** By user, then header. */
  readonly identity_header: Map<string, Documents>;
  /** By user, then identity; the empty one for the user itself. */
  readonly administrative_lock: Map<string, Documents>;
  readonly filter_rule: Documents;
  readonly recipient_list_entry: Documents;
  readonly sender_list_entry: Documents;
  readonly suppression_entry: Documents;
  /** By selector; those without a private key are left out. */
  readonly dkim_key: Map<string, DkimKeyRow>;
}

export interface DkimKeyRow {
  readonly document: Document;
  readonly published: boolean;
  readonly sealed: string;
}

export interface AdminRows {
  document: Document | undefined;
  readonly admin_filter_rule: Documents;
  readonly admin_recipient_list_entry: Documents;
}

export interface Rows {
  installation: Document;
  readonly regions: Documents;
  readonly globalRules: Documents;
  readonly arfIntakes: Documents;
  /** By name. */
  readonly listeners: Map<string, ListenerRow>;
  readonly trafficPolicies: Documents;
  /** By name. */
  readonly smarthosts: Map<string, SmarthostRow>;
  /** By kind and key. */
  readonly trustedRelays: Map<string, TrustedRelayRow>;
  readonly admins: Map<string, AdminRows>;
  readonly domains: Map<string, DomainRows>;
}

/** What a row touched. */
export type Touched =
  | { domain: string; mailbox?: string }
  | { admin: string }
  | 'installation'
  | 'rules'
  | 'region'
  | 'intake'
  | 'listener'
  | 'traffic policy'
  | 'smarthost'
  | 'trusted relay'
  | 'nothing';

const byKind = new Map<string, Resource>(resources.map((resource) => [resource.kind, resource]));

export function emptyRows(): Rows {
  return {
    installation: defaultInstallation(),
    regions: new Map(),
    globalRules: new Map(),
    arfIntakes: new Map(),
    listeners: new Map(),
    trafficPolicies: new Map(),
    smarthosts: new Map(),
    trustedRelays: new Map(),
    admins: new Map(),
    domains: new Map(),
  };
}

// Until the installation is declared its documented defaults hold.
function defaultInstallation(): Document {
  return freeze(documentOf(byKind.get('installation') as Resource, { data: {}, schema_version: 0 }));
}

/** Takes over one row. Throws when its document cannot be read; nothing is changed then. */
export function putRow(rows: Rows, row: ResourceRow): Touched {
  const resource = byKind.get(row.kind);
  if (!resource) return 'nothing';
  const document = row.data === null ? undefined : readDocument(resource, row);
  const [first = '', second = '', third = ''] = row.key;
  switch (row.kind) {
    case 'installation':
      rows.installation = document ?? defaultInstallation();
      return 'installation';
    case 'region':
      return (set(rows.regions, first, document), 'region');
    case 'arf_intake':
      return (set(rows.arfIntakes, first, document), 'intake');
    case 'listener':
      return (putListener(rows, row, document), 'listener');
    case 'smarthost':
      return (putSmarthost(rows, row, document), 'smarthost');
    case 'traffic_policy':
      return (set(rows.trafficPolicies, first, document), 'traffic policy');
    case 'trusted_relay':
    case 'admin_trusted_relay':
      return (putTrustedRelay(rows, row, document), 'trusted relay');
    case 'global_filter_rule':
      return (set(rows.globalRules, row.key.join('/'), document), 'rules');
    case 'admin':
      adminRows(rows, first).document = document;
      return { admin: first };
    case 'admin_filter_rule':
    case 'admin_recipient_list_entry':
      set(adminRows(rows, first)[row.kind], row.key.slice(1).join('/'), document);
      return { admin: first };
    default:
      return putBelowDomain(domainRows(rows, first), row, document, [first, second, third]);
  }
}

function putTrustedRelay({ trustedRelays }: Rows, { kind, key, secrets }: ResourceRow, document?: Document): void {
  const id = [kind, ...key].join('/');
  if (document === undefined) trustedRelays.delete(id);
  else trustedRelays.set(id, { kind, key, document, sealed: secretIn(secrets, 'secret_wo') });
}

function putListener({ listeners }: Rows, { key, secrets }: ResourceRow, document?: Document): void {
  const [name = ''] = key;
  if (document === undefined) listeners.delete(name);
  else listeners.set(name, { document, sealed: secretIn(secrets, 'private_key_wo') });
}

function putSmarthost({ smarthosts }: Rows, { key, secrets }: ResourceRow, document?: Document): void {
  const [name = ''] = key;
  if (document === undefined) smarthosts.delete(name);
  else smarthosts.set(name, { document, sealed: secretIn(secrets, 'password_wo') });
}

function secretIn(secrets: ResourceRow['secrets'], name: string): string | undefined {
  const stored = secrets?.[name];
  return typeof stored === 'string' ? stored : undefined;
}

function putBelowDomain(
  domain: DomainRows,
  row: ResourceRow,
  document: Document | undefined,
  [name, second, third]: [string, string, string],
): Touched {
  switch (row.kind) {
    case 'domain':
      domain.document = document;
      domain.verified = document !== undefined && row.verified;
      return { domain: name };
    case 'mailbox':
      set(domain.mailbox, second, document);
      return { domain: name, mailbox: second };
    case 'outgoing_user': {
      set(domain.outgoing_user, second, document);
      const temporary = document === undefined ? [] : temporaryPasswordsIn(row.secrets);
      if (temporary.length > 0) domain.temporaryPasswords.set(second, temporary);
      else domain.temporaryPasswords.delete(second);
      const hash = row.secrets?.['password_wo'];
      if (document !== undefined && typeof hash === 'string') domain.passwords.set(second, hash);
      else domain.passwords.delete(second);
      return { domain: name };
    }
    case 'identity_header':
      set(ofUser(domain.identity_header, second), third, document);
      return { domain: name };
    case 'administrative_lock':
    case 'identity_administrative_lock':
      set(ofUser(domain.administrative_lock, second), third, document);
      return { domain: name };
    case 'dkim_key': {
      const sealed = secretIn(row.secrets, 'private_key_wo');
      if (document !== undefined && sealed !== undefined)
        domain.dkim_key.set(second, { document, published: row.verified, sealed });
      else domain.dkim_key.delete(second);
      return { domain: name };
    }
    case 'route':
    case 'filter_rule':
    case 'recipient_list_entry':
    case 'sender_list_entry':
    case 'suppression_entry':
      set(domain[row.kind], row.key.slice(1).join('/'), document);
      return { domain: name };
    default:
      return 'nothing';
  }
}

function readDocument(resource: Resource, row: ResourceRow): Document {
  const document = documentOf(resource, {
    data: row.data as Record<string, unknown>,
    schema_version: row.schema_version,
  });
  resource.key.forEach((name, index) => {
    if (document[name] !== row.key[index]) throw new Error(`its ${name} is not what its key says`);
  });
  return freeze({ ...document, ...resource.compute(document, keptOf(resource, row.data as Record<string, unknown>)) });
}

function set(documents: Documents, key: string, document: Document | undefined): void {
  if (document === undefined) documents.delete(key);
  else documents.set(key, document);
}

function ofUser(all: Map<string, Documents>, user: string): Documents {
  const found = all.get(user) ?? new Map<string, Document>();
  all.set(user, found);
  return found;
}

function adminRows(rows: Rows, name: string): AdminRows {
  const found = rows.admins.get(name) ?? {
    document: undefined,
    admin_filter_rule: new Map(),
    admin_recipient_list_entry: new Map(),
  };
  rows.admins.set(name, found);
  return found;
}

function domainRows(rows: Rows, name: string): DomainRows {
  const found = rows.domains.get(name) ?? {
    document: undefined,
    verified: false,
    route: new Map(),
    mailbox: new Map(),
    outgoing_user: new Map(),
    passwords: new Map(),
    temporaryPasswords: new Map(),
    identity_header: new Map(),
    administrative_lock: new Map(),
    filter_rule: new Map(),
    recipient_list_entry: new Map(),
    sender_list_entry: new Map(),
    suppression_entry: new Map(),
    dkim_key: new Map(),
  };
  rows.domains.set(name, found);
  return found;
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const inner of Object.values(value)) freeze(inner);
    Object.freeze(value);
  }
  return value;
}
