// What the control plane needs from outside; main.ts hands it over.
import type { Registry } from 'prom-client';
import type { Resource } from '../../schemas/resource.ts';
import type { Resolver } from '../dns.ts';
import type { Database } from '../store/database.ts';
import type { Sealer } from '../store/seal.ts';

export interface Readiness {
  readonly ready: boolean;
  /** What was looked at: `ok`, or what is wrong. */
  readonly checks: Readonly<Record<string, string>>;
}

export interface ApiDependencies {
  /** In dependency order. */
  readonly resources: readonly Resource[];
  readonly database: Database;
  /** For secrets that the relays read back. */
  readonly sealer: Sealer;
  /** Name of the installation, published as MX where a domain has no region. */
  readonly hostname: string;
  readonly resolver: Pick<Resolver, 'mx' | 'txt'>;
  /** The JSON text at an https URL of others, within bounds of time and size. Absent: nothing is fetched. */
  readonly fetchDocument?: (url: string) => Promise<string>;
  /** Resolves true once every live relay runs the revision, false after `timeoutMs`. */
  readonly waitForRelays: (revision: number, timeoutMs: number, signal: AbortSignal) => Promise<boolean>;
  readonly readiness: () => Promise<Readiness>;
  readonly metrics: Registry;
  readonly now: () => Date;
  readonly version: string;
  /** A pino level. Default `info`. */
  readonly logLevel?: string;
  /** Where log lines go. Default standard output. */
  readonly logStream?: { write(line: string): void };
  /** Whether a route may not lead to this host: the literal of an address that is not dialled. Absent: every host may. */
  readonly refusesAddress?: (host: string) => boolean;
  /** Whether a relay of this process listens at this host and port itself. Absent: there is none. */
  readonly isOwnListener?: (host: string, port: number) => boolean;
  /** An import could not go on. */
  readonly onImportError?: (error: Error) => void;
  /** For how many days what is deleted can be restored; 0: nothing is kept. Default 7. */
  readonly deletedDays?: number;
  /** Requests a minute of one token. Default 6000. */
  readonly requestsPerMinute?: number;
}
