// What ConfigureProvider leaves for the requests after it: the client, the read cache, what has been said already.
import { isManagerName } from '../schemas/manager-name.ts';
import { type Claims, createClaims } from './claims.ts';
import { type Client, createClient } from './client.ts';
import { DiagnosticError, errorDiagnostic } from './protocol/diagnostics.ts';
import { createPlanChecks, type PlanChecks } from './plan-checks.ts';
import type { Log } from './protocol/log.ts';
import type { Diagnostic } from './protocol/messages.ts';
import { attributeStep, Unknown, type Value, type ValueObject } from './protocol/types.ts';
import { createReadCache, type ReadCache } from './read-cache.ts';
import type { RecentChanges } from './recent-changes.ts';

export interface Session {
  /** null while endpoint or token are not known: then every call fails with `missing`. */
  readonly client: Client | null;
  readonly missing: readonly Diagnostic[];
  readonly checks: PlanChecks;
  readonly cache: ReadCache;
  /** The manager this configuration is; null: it has no name. */
  readonly managedBy: string | null;
  /** null: it claims nothing, because it has no name to do so or must not write. */
  readonly claims: Claims | null;
  /** Paths written in this process: never deleted again by it (a replacement may have adopted its predecessor). */
  readonly written: Set<string>;
  /** Changes that were told, as path and revision: once is enough. */
  readonly told: Set<string>;
  readonly changes: RecentChanges;
  /** The CLI keeps write-only values out of state and plan. */
  takesWriteOnly: boolean;
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
  return emptySession(
    null,
    [errorDiagnostic('Provider not configured', 'Terraform has not configured the provider yet.')],
    false,
  );
}

function emptySession(
  client: Client | null,
  missing: readonly Diagnostic[],
  checksPlans: boolean,
  managedBy: string | null = null,
  claims: Claims | null = null,
): Session {
  return {
    client,
    missing,
    checks: createPlanChecks(checksPlans),
    cache: createReadCache(),
    managedBy,
    claims,
    written: new Set(),
    told: new Set(),
    changes: { asked: 0 },
    takesWriteOnly: false,
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
    return emptySession(null, [notKnownYet()], false);
  }
  if (!/^[\x21-\x7e]+$/.test(token)) throw new DiagnosticError(invalidToken());
  const readOnly = isReadOnly(options);
  const managedBy = label(setting(config['managed_by'], environment['POSTPLANE_MANAGED_BY']));
  const reason = setting(config['change_reason'], environment['POSTPLANE_CHANGE_REASON']);
  const writeHeaders = {
    ...(managedBy === null ? {} : { 'postplane-managed-by': managedBy }),
    ...(typeof reason === 'string' ? { 'x-change-reason': headerText(reason) } : {}),
  };
  const userAgent = `terraform-provider-postplane/${options.version} terraform/${options.terraformVersion || 'unknown'}`;
  return emptySession(
    clientFor({ endpoint, token, userAgent, readOnly, writeHeaders, log: options.log }),
    [],
    config['plan_checks'] !== 'offline',
    managedBy,
    managedBy === null || readOnly ? null : createClaims(managedBy),
  );
}

function label(value: Value): string | null {
  if (typeof value !== 'string') return null;
  if (isManagerName(value)) return value;
  throw new DiagnosticError(invalidManager(value));
}

export function invalidManager(value: string): Diagnostic {
  const detail = `"${value}" is not the name of a manager: it must have 1 to 200 visible ASCII characters, with spaces inside. Set \`managed_by\` in the provider "postplane" block, or the environment variable POSTPLANE_MANAGED_BY.`;
  return errorDiagnostic('Invalid managed_by', detail, [attributeStep('managed_by')]);
}

// A header takes one line of visible characters.
function headerText(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, ' ').slice(0, 500);
}

// What is not known yet may turn out to be true. A brake that somebody has meant to set must not be off.
function isReadOnly({ config, environment }: SessionOptions): boolean {
  const configured = config['read_only'] ?? null;
  if (configured !== null) return configured !== false;
  const set = environment['POSTPLANE_READ_ONLY'] ?? '';
  if (/^(1|true|yes|on)$/i.test(set)) return true;
  if (/^(0|false|no|off)?$/i.test(set)) return false;
  const detail = `POSTPLANE_READ_ONLY is "${set}": set it to true or false.`;
  throw new DiagnosticError(errorDiagnostic('Invalid POSTPLANE_READ_ONLY', detail));
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

function invalidToken(): Diagnostic {
  const detail =
    'The token of the provider (argument `token`, or POSTPLANE_TOKEN) holds a space, a line end or another character that no token has. Give it without, for example with trimspace().';
  return errorDiagnostic('Invalid token', detail, [attributeStep('token')]);
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
