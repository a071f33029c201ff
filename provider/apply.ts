// ApplyResourceChange: create (or adopt what is equal), replace, delete. The answer is exactly what was planned.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Resource } from '../schemas/resource.ts';
import { adopt } from './adopt.ts';
import { managedWarnings } from './claims.ts';
import type { Answer } from './client.ts';
import { adviceOn } from './advice.ts';
import { bodyOf, keyOf, stateOf } from './document.ts';
import { describeChanges, describeDifferences } from './drift.ts';
import { codesOf, isAbsence, problemDiagnostics, problemOf } from './faults.ts';
import type { ApplyRequest, Private, StateAnswer } from './managed.ts';
import { DiagnosticError, errorDiagnostic, warningDiagnostic } from './protocol/diagnostics.ts';
import type { Diagnostic } from './protocol/messages.ts';
import type { Attributes } from './protocol/schema.ts';
import { isObject, Unknown, type Value, type ValueObject } from './protocol/types.ts';
import { expected, getDocument, reach } from './documents.ts';
import { forget } from './read-cache.ts';
import { secretsIn, secretsToSend, secretTimes } from './secrets.ts';
import { type CallScope, clientOf } from './session.ts';

/** One object at one place: what every write needs. */
export interface Target {
  readonly scope: CallScope;
  readonly resource: Resource;
  readonly attributes: Attributes;
  readonly key: readonly string[];
}

// Wait until the relays run the change: when apply returns, they already behave so.
const WAIT_SECONDS = 15;

export async function applyResource(
  scope: CallScope,
  resource: Resource,
  attributes: Attributes,
  request: ApplyRequest,
): Promise<StateAnswer> {
  const { prior, planned } = request;
  const subject = planned ?? prior;
  const key = subject ? keyOf(resource, subject) : null;
  if (subject === null || key === null) throw new Error('an apply without a key');
  const target: Target = { scope, resource, attributes, key };
  scope.session.checks.wanted = false;
  forget(scope, resource.kind);
  if (planned === null) return remove(target, subject, request.private);
  return prior === null ? create(target, planned, request) : replace(target, planned, prior, request);
}

async function create(target: Target, planned: ValueObject, request: ApplyRequest): Promise<StateAnswer> {
  const secrets = secretsIn(target.resource, request.config);
  const answer = await put(target, { 'if-none-match': '*' }, bodyOf(target.resource, planned, secrets));
  if (answer.status === 412) return adopt(target, planned, secrets, answer);
  return written(target, answer, { planned, secrets }, 'Creating');
}

async function replace(
  target: Target,
  planned: ValueObject,
  prior: ValueObject,
  request: ApplyRequest,
): Promise<StateAnswer> {
  const revision = request.private.revision ?? (await revisionOf(target));
  const secrets = secretsToSend(target.resource, { ...request, prior, planned });
  const answer = await put(target, { 'if-match': `"${revision}"` }, bodyOf(target.resource, planned, secrets));
  if (answer.status === 412) throw await stale(target, prior, revision, 'Nothing was changed');
  if (isAbsence(answer)) throw new DiagnosticError(gone(target));
  return written(target, answer, { planned, secrets, kept: request.private }, 'Updating');
}

// A DELETE is never repeated after a 412: the object is then not the one this state describes.
async function remove(target: Target, prior: ValueObject, kept: Private): Promise<StateAnswer> {
  const path = target.resource.path(target.key);
  if (target.scope.session.written.has(path))
    return { state: null, private: {}, diagnostics: [replacedInPlace(target)] };
  const revision = kept.revision ?? (await revisionOf(target, true));
  if (revision === null) return { state: null, private: {}, diagnostics: [] };
  const headers = { 'if-match': `"${revision}"`, prefer: `wait=${WAIT_SECONDS}` };
  const answer = await removeUnused(target, headers);
  if (answer.status === 412) throw await stale(target, prior, revision, 'Nothing was deleted');
  const done = (answer.status >= 200 && answer.status < 300) || isAbsence(answer);
  if (done) return { state: null, private: {}, diagnostics: writeWarnings(target, answer, 'Deleting') };
  return {
    state: prior,
    private: kept,
    diagnostics: problemDiagnostics(answer, doing(target, 'Deleting'), target.resource.attributes),
  };
}

const IN_USE_MS = 3000;
const IN_USE_POLL_MS = 250;

// Terraform changes what refers to an object at the same time as it deletes the object: what is still in use may soon not be.
async function removeUnused(
  { scope, resource, key }: Target,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const path = resource.path(key);
  for (const end = performance.now() + IN_USE_MS; ; ) {
    const answer = await reach(() =>
      clientOf(scope).send({ method: 'DELETE', path, headers, signal: scope.signal, seenThrough: true }),
    );
    const inUse = answer.status === 409 && codesOf(problemOf(answer)).includes('in_use');
    if (!inUse || performance.now() > end) return answer;
    await sleep(IN_USE_POLL_MS, undefined, { signal: scope.signal }).catch(() => scope.signal.throwIfAborted());
  }
}

/** A PUT that waits for the relays. */
export function put(target: Target, condition: Readonly<Record<string, string>>, body: unknown): Promise<Answer> {
  const { scope, resource, key } = target;
  const headers = { ...condition, prefer: `wait=${WAIT_SECONDS}` };
  return reach(() =>
    clientOf(scope).send({
      method: 'PUT',
      path: resource.path(key),
      body,
      headers,
      signal: scope.signal,
      seenThrough: true,
    }),
  );
}

export interface Written {
  readonly planned: ValueObject;
  /** Those that were sent. */
  readonly secrets: ValueObject;
  readonly kept?: Private;
}

/** The state after a successful write; any other answer as diagnostics. */
export function written(
  target: Target,
  answer: Answer,
  { planned, secrets, kept = {} }: Written,
  verb: string,
): StateAnswer {
  if (answer.status !== 200 && answer.status !== 201) {
    throw new DiagnosticError(...problemDiagnostics(answer, doing(target, verb), target.resource.attributes));
  }
  const document = expected(answer, target.resource, target.key);
  target.scope.session.written.add(target.resource.path(target.key));
  const state = completed(planned, stateOf(target.attributes, document)) as ValueObject;
  const noted = { ...privateOf(document), ...secretTimes(secrets, document, kept) };
  const diagnostics = [...writeWarnings(target, answer, verb), ...adviceOn(target.resource, planned, answer)];
  return { state, private: noted, diagnostics };
}

/** What was planned, with unknown values taken from the answer: nothing that was promised changes. */
function completed(planned: Value, answered: Value): Value {
  if (planned instanceof Unknown) return answered;
  if (Array.isArray(planned))
    return planned.map((one, index) =>
      completed(one as Value, Array.isArray(answered) ? (answered[index] ?? null) : null),
    );
  if (!isObject(planned)) return planned;
  const source = isObject(answered) ? answered : {};
  return Object.fromEntries(Object.entries(planned).map(([name, one]) => [name, completed(one, source[name] ?? null)]));
}

/** What is kept beside the state of a document that was read. */
export function privateOf(document: unknown): Private {
  const revision = isObject(document) ? document['revision'] : undefined;
  return typeof revision === 'number' ? { revision } : {};
}

async function revisionOf(target: Target, mayBeGone: true): Promise<number | null>;
async function revisionOf(target: Target): Promise<number>;
async function revisionOf(target: Target, mayBeGone = false): Promise<number | null> {
  const document = await getDocument(target.scope, target.resource, target.key);
  if (document === null && mayBeGone) return null;
  const revision = privateOf(document).revision;
  if (revision === undefined) throw new DiagnosticError(gone(target));
  return revision;
}

/** "Updating route example.com/primary", the start of a message. */
export function doing(target: Target, verb: string): string {
  return `${verb} ${target.resource.title} ${target.resource.id(target.key)}`;
}

async function stale(
  target: Target,
  prior: ValueObject,
  revision: number | null,
  effect: string,
): Promise<DiagnosticError> {
  const { scope, resource, attributes, key } = target;
  const changes = await describeChanges(scope, resource, key, revision ?? 0);
  const differences = await describeDifferences(scope, { resource, attributes, key, before: prior });
  const detail = `${resource.title} ${resource.id(key)} has changed since Terraform read it${changes}${differences}${effect}: run \`terraform plan\` again to see the change and decide.`;
  return new DiagnosticError(errorDiagnostic('Changed outside this run', detail));
}

function gone(target: Target): Diagnostic {
  return errorDiagnostic(
    'Deleted outside this run',
    `${target.resource.title} ${target.resource.id(target.key)} has been deleted since Terraform read it. Run \`terraform plan\` again: it will plan to create it.`,
  );
}

// The object of this name was created or taken over in this same run: what is to be deleted is what was just made. Were it refused,
// the leftover in the state would be deleted by the next run, and the living object with it.
function replacedInPlace(target: Target): Diagnostic {
  const id = `${target.resource.title} ${target.resource.id(target.key)}`;
  const detail = `${id} was written in this same run under the same key, so it was kept and nothing was deleted. An object cannot be replaced before it is destroyed while its key stays: remove \`create_before_destroy\` from its lifecycle. To rename a resource block, use a \`moved\` block.`;
  return warningDiagnostic('Kept, not replaced', detail);
}

function writeWarnings(target: Target, answer: Answer, verb: string): Diagnostic[] {
  return [...relayWarnings(target, answer), ...managedWarnings(answer, doing(target, verb))];
}

function relayWarnings(target: Target, answer: Answer): Diagnostic[] {
  if (answer.header('preference-applied') !== '' || answer.header('postplane-relays') !== 'pending') return [];
  const detail = `${target.resource.title} ${target.resource.id(target.key)} is stored, but not every relay ran the change within ${WAIT_SECONDS} seconds. The relays take it over by themselves; see their status if this stays.`;
  return [warningDiagnostic('Not yet active on every relay', detail)];
}
