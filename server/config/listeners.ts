// The declared listeners as a relay opens them.
import { placeOf } from '../store/seal.ts';
import type { Document, ListenerCertificate, ListenerConfig } from './configuration.ts';
import { Networks } from './networks.ts';

export interface ListenerRow {
  readonly document: Document;
  /** The private key of its certificate; undefined: none is stored. */
  readonly sealed: string | undefined;
}

/** Those that are enabled, by name. */
export function listenersOf(rows: Iterable<ListenerRow>): readonly ListenerConfig[] {
  const enabled = [...rows].filter(({ document }) => document['enabled'] === true);
  return Object.freeze(enabled.map(listenerOf).sort((a, b) => (a.name < b.name ? -1 : 1)));
}

function listenerOf(row: ListenerRow): ListenerConfig {
  const { document } = row;
  const cidrs = document['proxy_protocol'] as readonly string[];
  const proxies = Networks.empty<true>().with(cidrs.map((cidr) => [cidr, true]));
  const { name, address, port, direction, tls } = document as unknown as ListenerConfig;
  const requireTlsForAuth = document['require_tls_for_auth'] === true;
  const isProxy = (peer: string): boolean => proxies.find(peer) === true;
  const certificate = certificateOf(name, row);
  return Object.freeze({ name, address, port, direction, tls, requireTlsForAuth, certificate, isProxy });
}

// Without a stored key it does not open: the listener fails, and presents no other certificate instead.
function certificateOf(name: string, { document, sealed = '' }: ListenerRow): ListenerCertificate | null {
  const chain = (document['certificate'] ?? null) as string | null;
  return chain === null ? null : Object.freeze({ chain, sealed, place: placeOf('listener', name, 'private_key_wo') });
}
