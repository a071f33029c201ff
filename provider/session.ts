// What ConfigureProvider leaves for the requests after it: the client, the read cache, what has been said already.
import { type ChangeLookups, createChangeLookups } from './attribution.ts';
import { type Claims, createClaims } from './claims.ts';
import { type Client, createClient } from './client.ts';
import { DiagnosticError, errorDiagnostic } from './protocol/diagnostics.ts';
import type { Log } from './protocol/log.ts';
import type { Diagnostic } from './protocol/messages.ts';
import { attributeStep, Unknown, type Value, type ValueObject } from './protocol/types.ts';
import { settingFaults } from './provider-config.ts';
import { createReadCache, type ReadCache } from './read-cache.ts';

export interface Session {
  /** null while endpoint or token are not known: then every call fails with `missing`. */
  readonly client: Client | null;
  readonly missing: readonly Diagnostic[];
  readonly checksPlans: boolean;
  /** For whom objects are claimed; null: for nobody. */
  readonly manager: string | null;
  readonly readOnly: boolean;
  readonly cache: ReadCache;
  readonly lookups: ChangeLookups;
  readonly claims: Claims;
  /** Paths written in this process: never deleted again by it (a replacement may have adopted its predecessor). */
  readonly written: Set<string>;
  /** Changes that were told, as path and revision: once is enough. */
  readonly told: Set<string>;
  /** Set once the control plane could not be reached during a plan; the warning is given once. */
  planUnreachable: boolean;
}

export interface CallScope {
  readonly session: Session;
  readonly signal: AbortSignal;
  readonly log: Log;
}

export interface SessionOptions {
  readonly config: ValueObject;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly terraformVersion: string;
  readonly log: Log;
}

/** A session before ConfigureProvider has run. */
export function unconfiguredSession(): Session {
  return sessionWithout([errorDiagnostic('Provider not configured', 'Terraform has not configured the provider yet.')]);
}

function sessionWithout(missing: readonly Diagnostic[]): Session {
  return newSession({ client: null, missing, checksPlans: false, manager: null, readOnly: true });
}

function newSession(settled: Pick<Session, 'client' | 'missing' | 'checksPlans' | 'manager' | 'readOnly'>): Session {
  return {
    ...settled,
    cache: createReadCache(),
    lookups: createChangeLookups(),
    claims: createClaims(),
    written: new Set(),
    told: new Set(),
    planUnreachable: false,
  };
}

/** Settings from the provider block, then from the environment. What is unknown at plan fails only when it is needed. */
export function configure(options: SessionOptions): Session {
  const { config, environment } = options;
  const endpoint = setting(config['endpoint'], environment['POSTPLANE_ENDPOINT']);
  const token = setting(config['token'], environment['POSTPLANE_TOKEN']);
  const missing = [...missingSetting('endpoint', endpoint), ...missingSetting('token', token)];
  if (typeof endpoint !== 'string' || typeof token !== 'string') {
    if (missing.length > 0) throw new DiagnosticError(...missing);
    return sessionWithout([notKnownYet()]);
  }
  const manager = label(setting(config['managed_by'], environment['POSTPLANE_MANAGED_BY']));
  const faults = settingFaults({ managed_by: manager });
  if (faults.length > 0) throw new DiagnosticError(...faults);
  const reason = label(setting(config['change_reason'], environment['POSTPLANE_CHANGE_REASON']));
  const userAgent = `terraform-provider-postplane/${options.version} terraform/${options.terraformVersion || 'unknown'}`;
  const readOnly = isReadOnly(options);
  return newSession({
    client: clientFor({ endpoint, token, userAgent, readOnly, manager, reason, log: options.log }),
    missing: [],
    checksPlans: config['plan_checks'] !== 'offline',
    manager,
    readOnly,
  });
}

// Not known yet: nobody's.
function label(value: Value): string | null {
  return typeof value === 'string' ? value : null;
}

// What is not known yet may turn out to be true.
function isReadOnly({ config, environment }: SessionOptions): boolean {
  const configured = config['read_only'] ?? null;
  return configured === null ? /^(1|true)$/i.test(environment['POSTPLANE_READ_ONLY'] ?? '') : configured !== false;
}

function setting(configured: Value | undefined, fallback: string | undefined): Value {
  return configured ?? (fallback === undefined || fallback === '' ? null : fallback);
}

function missingSetting(name: 'endpoint' | 'token', value: Value): Diagnostic[] {
  if (typeof value === 'string' && value !== '') return [];
  if (value instanceof Unknown) return [];
  const variable = `POSTPLANE_${name.toUpperCase()}`;
  const detail = `The provider needs ${name === 'token' ? 'a bearer token' : 'the address of the control plane'}. Set \`${name}\` in the provider "postplane" block, or the environment variable ${variable}.`;
  return [errorDiagnostic(`No ${name}`, detail, [attributeStep(name)])];
}

function notKnownYet(): Diagnostic {
  return errorDiagnostic(
    'Credentials not known yet',
    'The endpoint or token of the provider comes from a resource that is not applied yet. Apply that resource first (terraform apply -target=...).',
  );
}

function clientFor(options: Parameters<typeof createClient>[0]): Client {
  try {
    return createClient(options);
  } catch (error) {
    throw new DiagnosticError(
      errorDiagnostic('Invalid endpoint', (error as Error).message, [attributeStep('endpoint')]),
    );
  }
}

/** The client, or the reason why there is none. */
export function clientOf(scope: CallScope): Client {
  if (scope.session.client) return scope.session.client;
  throw new DiagnosticError(...scope.session.missing);
}
