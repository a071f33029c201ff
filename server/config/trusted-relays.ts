// Servers that relay for many tenants: which are trusted with an address, and which of them a domain goes by.
import { placeOf } from '../store/seal.ts';
import type { Document, DomainConfig, TrustedRelayConfig } from './configuration.ts';
import { Networks } from './networks.ts';

export interface TrustedRelayRow {
  readonly kind: string;
  readonly key: readonly string[];
  readonly document: Document;
  /** Undefined: no secret is stored. */
  readonly sealed: string | undefined;
}

export type TrustedRelays = Networks<readonly TrustedRelayConfig[]>;

/** All of them by their networks. */
export function trustedRelays(rows: Iterable<TrustedRelayRow>): TrustedRelays {
  const byNetwork = new Map<string, TrustedRelayConfig[]>();
  for (const row of rows) {
    const config = configOf(row);
    for (const cidr of row.document['cidrs'] as readonly string[])
      byNetwork.set(cidr, [...(byNetwork.get(cidr) ?? []), config]);
  }
  return Networks.empty<readonly TrustedRelayConfig[]>().with([...byNetwork]);
}

function configOf({ kind, key, document, sealed }: TrustedRelayRow): TrustedRelayConfig {
  const id = key.join('/');
  return Object.freeze({
    id,
    admin: kind === 'admin_trusted_relay' ? (key[0] as string) : null,
    match: document['match'] as TrustedRelayConfig['match'],
    headerName: document['header_name'] as string | null,
    require: document['require'] as TrustedRelayConfig['require'],
    secretHeader: String(document['secret_header']),
    secret: sealed === undefined ? null : { sealed, place: placeOf(kind, id, 'secret_wo') },
  });
}

/** Those that a domain goes by: of its admin, else of the nearest admin above that has any, else of the installation. */
export function relaysFor(relays: readonly TrustedRelayConfig[], domain: DomainConfig): TrustedRelayConfig[] {
  for (let admin: DomainConfig['admin'] | null = domain.admin; admin !== null; admin = admin.parent) {
    const { name } = admin;
    const own = relays.filter((one) => one.admin === name);
    if (own.length > 0) return own;
  }
  return relays.filter((one) => one.admin === null);
}
