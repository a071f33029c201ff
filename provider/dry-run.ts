// The control plane's opinion of a plan: the same checks as a write, without effect. It never makes a plan fail by absence.
import type { JsonObject } from '../schemas/parse.ts';
import type { Resource } from '../schemas/resource.ts';
import { adviceOn } from './advice.ts';
import { managedWarnings } from './claims.ts';
import type { Answer } from './client.ts';
import { bodyOf, differences, keyOf, stateOf, writtenNames } from './document.ts';
import { asWarnings, codesOf, problemDiagnostics, problemOf } from './faults.ts';
import type { Private } from './managed.ts';
import { warningDiagnostic } from './protocol/diagnostics.ts';
import type { Diagnostic } from './protocol/messages.ts';
import type { Attributes } from './protocol/schema.ts';
import { ask, isAnswer } from './plan-checks.ts';
import { attributeStep, isWhollyKnown, type Path, type ValueObject } from './protocol/types.ts';
import { getDocument } from './documents.ts';
import { typeName } from './resource-schema.ts';
import { secretsIn, versionNames } from './secrets.ts';
import type { CallScope } from './session.ts';

// Objects that the same plan creates are not there yet.
const NOT_YET = new Set(['parent_not_found', 'reference_not_found', 'not_found']);

export interface DryRunRequest {
  readonly prior: ValueObject | null;
  readonly config: ValueObject;
  readonly planned: ValueObject;
  readonly private: Private;
}

/** Asks whether a create or update would be accepted; nothing while anything it depends on is unknown. */
export async function dryRunWrite(
  scope: CallScope,
  resource: Resource,
  attributes: Attributes,
  request: DryRunRequest,
): Promise<Diagnostic[]> {
  const key = keyOf(resource, request.planned);
  const revision = request.private.revision;
  if (key === null || !isWhollyKnown(request.config) || (request.prior !== null && revision === undefined)) return [];
  const written = Object.fromEntries(
    Object.entries(request.planned).filter(([name]) => resource.attributes[name]?.notes.computed === undefined),
  );
  if (!isWhollyKnown(written)) return [];
  const condition: Record<string, string> =
    request.prior === null ? { 'if-none-match': '*' } : { 'if-match': `"${revision}"` };
  const parent = parentPath(resource, key);
  const { absent } = scope.session.checks;
  if (parent !== null && absent.has(parent)) return adviceOn(resource, request.planned, null);
  const body = bodyOf(resource, request.planned, secretsIn(resource, request.config));
  const answer = await ask(scope, {
    method: 'PUT',
    path: `${resource.path(key)}?dry_run=true`,
    body,
    headers: condition,
  });
  if (!isAnswer(answer)) return answer;
  if (parent !== null && problemOf(answer).code === 'parent_not_found') absent.add(parent);
  if (answer.status === 412 && request.prior === null)
    return existing(scope, resource, attributes, key, request.planned);
  const doing = `Planning ${resource.title} ${resource.id(key)}`;
  // Nothing is above it that could be missing: the token does not reach such objects.
  if (answer.status === 404 && request.prior === null && resource.parent === null)
    return problemDiagnostics(answer, doing, resource.attributes);
  const judged = judge(answer, resource, doing);
  // Of an object that exists it was told when it was read.
  const managed = request.prior === null ? managedWarnings(answer, doing) : [];
  const missing = missingObjects(scope, resource, key, request.planned, answer);
  return [...judged, ...missing, ...managed, ...adviceOn(resource, request.planned, answer)];
}

// What is not there and is created by nothing that this object refers to: a slip of the pen, or a reference that ought to be one.
function missingObjects(
  { session }: CallScope,
  { attributes, key: names, parent }: Resource,
  key: readonly string[],
  planned: ValueObject,
  answer: Answer,
): Diagnostic[] {
  const { code, errors } = problemOf(answer);
  const { created } = session.checks;
  const above = parent?.key.length ?? 0;
  if (parent && code === 'parent_not_found') {
    const id = parent.id(key.slice(0, above));
    return created.has(`${parent.kind} ${id}`) ? [] : [notThere(names[above - 1] ?? '', parent.kind, id)];
  }
  return errors.flatMap(({ code: fault, pointer }) => {
    const name = pointer.slice(1);
    const { references } = attributes[name]?.notes ?? {};
    const id = planned[name];
    if (fault !== 'reference_not_found' || !references || references.under || references.along_admins) return [];
    if (typeof id !== 'string' || created.has(`${references.kind} ${id}`)) return [];
    return [notThere(name, references.kind, id)];
  });
}

function notThere(attribute: string, kind: string, id: string): Diagnostic {
  const detail = `There is no ${kind.replaceAll('_', ' ')} ${id} within reach of the token. If this configuration creates it, refer to it (${typeName(kind)}.NAME), so that it comes first; else the apply will fail.`;
  return warningDiagnostic('Named object not found', detail, [attributeStep(attribute)]);
}

function parentPath({ parent }: Resource, key: readonly string[]): string | null {
  return parent && parent.path(key.slice(0, parent.key.length));
}

// An equal object will be adopted; another one stops the apply, which the plan should say.
async function existing(
  scope: CallScope,
  resource: Resource,
  attributes: Attributes,
  key: readonly string[],
  planned: ValueObject,
): Promise<Diagnostic[]> {
  const document = await getDocument(scope, resource, key);
  if (document === null) return [];
  const versions = new Set(versionNames(resource));
  const names = writtenNames(resource).filter((name) => !versions.has(name));
  const lines = differences(attributes, names, stateOf(attributes, document), planned);
  if (lines.length === 0) return [];
  const id = resource.id(key);
  const detail = `${resource.title} ${id} exists already and differs from the configuration, there -> here:\n\n${lines.map((line) => `  ${line}`).join('\n')}\n\nThe apply will fail unless this plan also removes it. To manage the existing object, import it: terraform import ${typeName(resource.kind)}.NAME '${id}'`;
  return [warningDiagnostic('Object exists already', detail)];
}

export interface ReplaceRequest {
  readonly prior: ValueObject;
  readonly planned: ValueObject;
  readonly kept: Private;
  readonly paths: readonly Path[];
}

/** A replacement deletes first, which what refers to the object prevents: said at plan time. */
export async function dryRunReplace(
  scope: CallScope,
  resource: Resource,
  request: ReplaceRequest,
): Promise<Diagnostic[]> {
  const { prior, planned, kept, paths } = request;
  const key = keyOf(resource, prior);
  if (key === null || kept.revision === undefined) return [];
  const answer = await ask(scope, {
    method: 'DELETE',
    path: `${resource.path(key)}?dry_run=true`,
    headers: { 'if-match': `"${kept.revision}"` },
  });
  if (!isAnswer(answer)) return answer;
  if (answer.status < 400 || !codesOf(problemOf(answer)).includes('in_use')) return [];
  const sameKey = resource.key.every((name) => prior[name] === planned[name]);
  if (!sameKey && !isReferredTo(answer, resource.id(key))) return [];
  const remedy = sameKey
    ? replaceWithIt(resource)
    : sharesClaim(resource, prior, planned)
      ? IN_TWO_STEPS
      : CREATE_FIRST;
  const detail = `Replacing ${resource.title} ${resource.id(key)} deletes it first, and other objects belong or refer to it: ${problemOf(answer).detail} ${remedy}`;
  return [warningDiagnostic('Replacement of an object in use', detail, paths[0]?.slice(0, 1) ?? [])];
}

const replaceWithIt = ({ kind }: Resource): string =>
  `The apply will fail unless they are replaced with it. In the block of each, write\n\n  lifecycle {\n    replace_triggered_by = [${typeName(kind)}.NAME]\n  }\n\nwith the name of this block for NAME.`;
const CREATE_FIRST =
  'The apply will fail unless the new one is there before the old one goes. In this block, write\n\n  lifecycle {\n    create_before_destroy = true\n  }';

const IN_TWO_STEPS =
  'The apply will fail, and with `create_before_destroy` too, since the new one has what only one may have. Take away what refers to it in one apply, and change it in the next.';

// Whether the old and the new one hold the same of what is unique, such as a network.
function sharesClaim(resource: Resource, prior: ValueObject, planned: ValueObject): boolean {
  const [old, now] = [prior, planned].map((one) => resource.claims(one as JsonObject).map(({ value }) => value));
  return old?.some((value) => now?.includes(value)) ?? false;
}

// Whether anything names the object. What belongs to it has its key in its own, and is replaced with it under another one.
function isReferredTo(answer: Answer, id: string): boolean {
  const { dependants } = answer.body as { dependants?: { id: string }[] };
  return (dependants ?? []).some((one) => !one.id.startsWith(`${id}/`));
}

// What the same plan cannot remove.
const STAYS = ['protected', 'mail_queued', 'managed_elsewhere'];

/** Asks whether an object may be deleted. What still refers to it may go in the same plan. */
export async function dryRunDelete(
  scope: CallScope,
  resource: Resource,
  key: readonly string[],
  revision: number,
): Promise<Diagnostic[]> {
  const call = {
    method: 'DELETE' as const,
    path: `${resource.path(key)}?dry_run=true`,
    headers: { 'if-match': `"${revision}"` },
  };
  const answer = await ask(scope, call);
  if (!isAnswer(answer)) return answer;
  if (answer.status < 400 || !codesOf(problemOf(answer)).some((code) => STAYS.includes(code))) return [];
  return problemDiagnostics(
    answer,
    `Planning the deletion of ${resource.title} ${resource.id(key)}`,
    resource.attributes,
  );
}

function judge(answer: Answer, resource: Resource, doing: string): Diagnostic[] {
  const problem = problemOf(answer);
  if (answer.status < 400 || answer.status === 412) return [];
  const remaining = problem.errors.filter((one) => !NOT_YET.has(one.code));
  if (answer.status === 404 || NOT_YET.has(problem.code) || (problem.errors.length > 0 && remaining.length === 0))
    return [];
  const told = (errors: typeof remaining): Diagnostic[] =>
    problemDiagnostics({ ...answer, body: { ...(answer.body as object), errors } }, doing, resource.attributes);
  // A conflict may be with an object that the same plan removes or changes: then the plan is right.
  if (answer.status === 409 && problem.code !== 'managed_elsewhere')
    return asWarnings(told(remaining), 'The apply will fail here unless this plan also removes what is in the way.');
  const elsewhere = remaining.filter(isElsewhere);
  if (elsewhere.length === 0) return told(remaining);
  const own = remaining.filter((one) => !isElsewhere(one));
  const note = 'The apply will fail here unless this plan also changes that, and does so before.';
  return [...(own.length === 0 ? [] : told(own)), ...asWarnings(told(elsewhere), note)];
}

const isElsewhere = ({ code }: { readonly code: string }): boolean => code === 'conflicting_object';
