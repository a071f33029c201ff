// postplane_domain_verification: waits until the control plane has seen the verification record in DNS. Nothing remote.
import { domainName } from '../schemas/types.ts';
import { argumentFaults, requiredFaults } from './arguments.ts';
import type { components } from './api-types.ts';
import type { Answer } from './client.ts';
import { isAbsence, problemDiagnostics } from './faults.ts';
import type { ApplyRequest, ManagedType, PlanAnswer, PlanRequest, StateAnswer } from './managed.ts';
import { DiagnosticError, errorDiagnostic } from './protocol/diagnostics.ts';
import type { Diagnostic } from './protocol/messages.ts';
import type { BlockSchema } from './protocol/schema.ts';
import { attributeStep, type Value, type ValueObject } from './protocol/types.ts';
import { get, reach } from './documents.ts';
import { type CallScope, clientOf } from './session.ts';
import { upgraded } from './upgrade.ts';
import { DEFAULT_TIMEOUT_SECONDS, pause, timeoutAttribute, waitCheck } from './waiting.ts';

const POLL_MS = 5_000;

const schema: BlockSchema = {
  version: 0,
  description:
    'Waits until the verification record of a domain is in DNS and the domain is verified. Create the record first, from `postplane_dns_records`. Destroying it changes nothing.',
  attributes: {
    domain: { description: 'The domain to verify.', type: 'string', required: true },
    timeout_seconds: { ...timeoutAttribute('apply'), computed: true },
    status: {
      description:
        '`verified` once the record has been seen, or when the domain is trusted. Another value found on refresh (`failed`, `pending`, `lapsed`) plans a new check.',
      type: 'string',
      computed: true,
    },
  },
};

export const domainVerification: ManagedType = {
  name: 'postplane_domain_verification',
  schema,
  identity: ['domain'],
  identityVersion: 0,
  formerNames: [],
  validate: (config) => validate(config),
  plan: async (_scope, request) => plan(request),
  apply: (scope, request) => apply(scope, request),
  read: (scope, state) => read(scope, state),
  import: (id) => imported(id),
  generateConfig: (state) => ({
    ...state,
    timeout_seconds: state['timeout_seconds'] === DEFAULT_TIMEOUT_SECONDS ? null : (state['timeout_seconds'] ?? null),
    status: null,
  }),
  upgrade: (state, version) => upgraded('The state of this domain verification', [], state, version),
  upgradeIdentity: (identity, version) => upgraded('The identity of this domain verification', [], identity, version),
};

function validate(config: ValueObject): Diagnostic[] {
  return [
    ...requiredFaults(schema, config),
    ...argumentFaults(config, { domain: domainName, timeout_seconds: waitCheck }),
  ];
}

// Only "verified" is ever planned: whatever else a refresh has found leads to a new check.
function plan(request: PlanRequest): PlanAnswer {
  if (request.proposed === null || request.config === null) return { planned: null, private: {}, diagnostics: [] };
  const { config, prior } = request;
  const planned = {
    domain: config['domain'] ?? null,
    timeout_seconds: config['timeout_seconds'] ?? DEFAULT_TIMEOUT_SECONDS,
    status: 'verified',
  };
  const moved = prior !== null && prior['domain'] !== planned.domain;
  return { planned, requiresReplace: moved ? [[attributeStep('domain')]] : [], private: {}, diagnostics: [] };
}

async function apply(scope: CallScope, request: ApplyRequest): Promise<StateAnswer> {
  const { planned } = request;
  if (planned === null) return { state: null, private: {}, diagnostics: [] };
  const timeout = Number(planned['timeout_seconds'] ?? DEFAULT_TIMEOUT_SECONDS);
  for await (const _ of untilVerified(scope, String(planned['domain']), timeout));
  return { state: planned, private: {}, diagnostics: [] };
}

type Verification = components['schemas']['Verification'];

// A trusted domain is active without its record: there is nothing to wait for.
function statusOf(found: Verification): string {
  return found.trusted ? 'verified' : found.status;
}

/** Checks until the domain is verified; tells of each look-up in vain. Throws when the time is over. */
export async function* untilVerified(scope: CallScope, domain: string, timeout: number): AsyncGenerator<string> {
  const deadline = performance.now() + timeout * 1_000;
  for (;;) {
    const found = await check(scope, domain);
    if (statusOf(found) === 'verified') return;
    const remaining = deadline - performance.now();
    if (remaining <= 0) throw new DiagnosticError(notVerified(domain, timeout, found));
    scope.log('info', 'domain not verified yet', { domain, status: found.status });
    yield `${domain} is ${found.status}: ${found.last_error ?? 'not verified yet'}`;
    await pause(scope, Math.min(POLL_MS, remaining));
  }
}

async function check(scope: CallScope, domain: string): Promise<Verification> {
  const path = `${verificationPath(domain)}:check`;
  const answer = await reach(() => clientOf(scope).send({ method: 'POST', path, signal: scope.signal }));
  return verificationIn(answer, `Verifying domain ${domain}`);
}

function verificationPath(domain: string): string {
  return `/v1/domains/${encodeURIComponent(domain)}/verification`;
}

function verificationIn(answer: Answer, doing: string): Verification {
  if (answer.status >= 200 && answer.status < 300) return answer.body as Verification;
  throw new DiagnosticError(...problemDiagnostics(answer, doing));
}

function notVerified(domain: string, timeout: number, found: Verification): Diagnostic {
  const { name, type, value } = found.record;
  const cause = found.last_error ? ` Last check: ${found.last_error}.` : '';
  const detail = `After ${timeout} seconds ${domain} is ${found.status}.${cause} The record needed is\n\n  ${name}  ${type}  "${value}"\n\nCreate it (data source postplane_dns_records holds it), wait until it is public, and apply again.`;
  return errorDiagnostic('Domain not verified', detail, [attributeStep('domain')]);
}

async function read(scope: CallScope, state: ValueObject): Promise<StateAnswer> {
  const domain = String(state['domain']);
  const answer = await get(scope, verificationPath(domain));
  if (isAbsence(answer)) return { state: null, private: {}, diagnostics: [] };
  const status = statusOf(verificationIn(answer, `Reading the verification of ${domain}`));
  const timeout: Value = state['timeout_seconds'] ?? DEFAULT_TIMEOUT_SECONDS;
  return { state: { domain, timeout_seconds: timeout, status }, private: {}, diagnostics: [] };
}

function imported(id: string): ValueObject {
  const faults = validate({ domain: id, timeout_seconds: null });
  if (faults.length > 0)
    throw new DiagnosticError(
      errorDiagnostic(
        'Invalid import ID',
        `"${id}" is not the ID of a domain verification: it is the domain, for example example.com.`,
      ),
    );
  return { domain: id, timeout_seconds: null, status: null };
}
