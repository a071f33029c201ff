// Declared smarthosts, and the one that mail of an outgoing user is handed to.
import { placeOf } from '../store/seal.ts';
import type { Document, DomainConfig, Snapshot } from './configuration.ts';

export interface SmarthostRow {
  readonly document: Document;
  /** Undefined: no password is stored. */
  readonly sealed: string | undefined;
}

export interface SmarthostConfig {
  readonly name: string;
  readonly admin: string;
  readonly host: string;
  readonly port: number;
  readonly tls: 'require_verified' | 'require' | 'implicit' | 'opportunistic' | 'none';
  /** Null: without a login. */
  readonly login: { readonly username: string; readonly sealed: string; readonly place: string } | null;
}

export function smarthostsOf(rows: ReadonlyMap<string, SmarthostRow>): ReadonlyMap<string, SmarthostConfig> {
  return new Map([...rows].map(([name, row]) => [name, smarthostOf(name, row)]));
}

function smarthostOf(name: string, { document, sealed }: SmarthostRow): SmarthostConfig {
  const { admin, host, port, tls, username } = document as unknown as SmarthostConfig & { username: string | null };
  const login =
    username === null || sealed === undefined
      ? null
      : { username, sealed, place: placeOf('smarthost', name, 'password_wo') };
  return Object.freeze({ name, admin, host, port, tls, login });
}

/** What an outgoing user of a domain names: a smarthost, `mx`, or nothing. */
export function chosenSmarthost(domain: DomainConfig | undefined, user: string | null): string | null {
  return user === null ? null : (domain?.outgoingUsers.get(user)?.settings.smarthost ?? null);
}

/** What the installation names for all that say nothing, and for what it sends itself. */
export function installationSmarthost({ installation }: Snapshot): string | null {
  const defaults = installation['outgoing_defaults'] as { readonly smarthost?: string | null } | undefined;
  return defaults?.smarthost ?? null;
}

/** Whether mail of a domain may be handed to it: it belongs to an admin of the domain, or the installation names it. */
export function mayUse(
  snapshot: Snapshot,
  { name, admin }: SmarthostConfig,
  domain: DomainConfig | undefined,
): boolean {
  if (installationSmarthost(snapshot) === name) return true;
  for (let one: DomainConfig['admin'] | null = domain?.admin ?? null; one !== null; one = one.parent)
    if (one.name === admin) return true;
  return false;
}
