// What ConfigureProvider leaves for the requests after it: the client, the read cache, what has been said already.
import { type Client, createClient } from './client.ts';
import { DiagnosticError, errorDiagnostic } from './protocol/diagnostics.ts';
import { createPlanChecks, type PlanChecks } from './plan-checks.ts';
import type { Log } from './protocol/log.ts';
import type { Diagnostic } from './protocol/messages.ts';
import { attributeStep, Unknown, type Value, type ValueObject } from './protocol/types.ts';
import { createReadCache, type ReadCache } from './read-cache.ts';

export interface Session {
  /** null while endpoint or token are not known: then every call fails with `missing`. */
  readonly client: Client | null;
  readonly missing: readonly Diagnostic[];
  readonly checks: PlanChecks;
  readonly cache: ReadCache;
  /** Paths written in this process: never deleted again by it (a replacement may have adopted its predecessor). */
  readonly written: Set<string>;
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

function emptySession(client: Client | null, missing: readonly Diagnostic[], checksPlans: boolean): Session {
  return {
    client,
    missing,
    checks: createPlanChecks(checksPlans),
    cache: createReadCache(),
    written: new Set(),
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
  const userAgent = `terraform-provider-postplane/${options.version} terraform/${options.terraformVersion || 'unknown'}`;
  return emptySession(
    clientFor({ endpoint, token, userAgent, readOnly: isReadOnly(options), log: options.log }),
    [],
    config['plan_checks'] !== 'offline',
  );
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
