// The declared listeners as a relay opens them.
import type { Document, ListenerConfig } from './configuration.ts';
import { Networks } from './networks.ts';

/** Those that are enabled, by name. */
export function listenersOf(documents: Iterable<Document>): readonly ListenerConfig[] {
  const enabled = [...documents].filter((one) => one['enabled'] === true);
  return Object.freeze(enabled.map(listenerOf).sort((a, b) => (a.name < b.name ? -1 : 1)));
}

function listenerOf(document: Document): ListenerConfig {
  const cidrs = document['proxy_protocol'] as readonly string[];
  const proxies = Networks.empty<true>().with(cidrs.map((cidr) => [cidr, true]));
  const { name, address, port, direction, tls } = document as unknown as ListenerConfig;
  const requireTlsForAuth = document['require_tls_for_auth'] === true;
  const isProxy = (peer: string): boolean => proxies.find(peer) === true;
  return Object.freeze({ name, address, port, direction, tls, requireTlsForAuth, isProxy });
}
