// postplane_<kinds>_exclusive: what of a kind a domain may have. What is there beside it shows as drift and is deleted by apply;
// what is listed and missing is the matter of its own resource.
import type { Resource } from '../schemas/resource.ts';
import { requiredFaults } from './arguments.ts';
import { faultDiagnostics, isAbsence, problemDiagnostics } from './faults.ts';
import { importState } from './import.ts';
import type { ApplyRequest, ManagedType, PlanAnswer, PlanRequest, StateAnswer } from './managed.ts';
import { DiagnosticError, errorDiagnostic, warningDiagnostic } from './protocol/diagnostics.ts';
import type { Diagnostic } from './protocol/messages.ts';
import type { BlockSchema } from './protocol/schema.ts';
import { attributeStep, isWhollyKnown, Unknown, type Value, type ValueObject } from './protocol/types.ts';
import { type Document, getDocument, listDocuments, reach } from './documents.ts';
import { forget } from './read-cache.ts';
import { pluralName, typeName } from './resource-schema.ts';
import { type CallScope, clientOf } from './session.ts';
import { upgraded } from './upgrade.ts';

/** Kinds that are named within their parent by one attribute. */
const KINDS = new Set(['route', 'mailbox', 'outgoing_user', 'filter_rule']);
const WAIT_SECONDS = 15;

export function exclusiveTypes(resources: readonly Resource[]): ManagedType[] {
  return resources.filter(({ kind }) => KINDS.has(kind)).map(exclusiveType);
}

/** What the requests of one type have in common. */
interface Exclusive {
  readonly resource: Resource;
  readonly parent: Resource;
  /** The attribute of the parent's key: `domain`. */
  readonly above: string;
  /** The attribute of the own key: `name`. */
  readonly own: string;
  /** The attribute that lists them: `names`. */
  readonly listed: string;
}

function exclusiveType(resource: Resource): ManagedType {
  const parent = resource.parent as Resource;
  const [above, own] = resource.key as [string, string];
  const one: Exclusive = { resource, parent, above, own, listed: `${own}s` };
  return {
    name: typeName(`${pluralName(resource.kind)}_exclusive`),
    schema: schemaOf(one),
    identity: [above],
    identityVersion: 0,
    formerNames: [],
    validate: (config) => validate(one, config),
    plan: (scope, request) => plan(one, scope, request),
    apply: (scope, request) => apply(one, scope, request),
    read: (scope, state) => read(one, scope, state),
    import: (id) => ({ [above]: importState(parent, {}, id)[above] ?? null, [one.listed]: null }),
    generateConfig: (state) => state,
    upgrade: (state, version) => upgraded('The state of this exclusive list', [], state, version),
    upgradeIdentity: (identity, version) => upgraded('The identity of this exclusive list', [], identity, version),
  };
}

function schemaOf({ resource, parent, above, listed }: Exclusive): BlockSchema {
  const many = pluralName(resource.kind).replaceAll('_', ' ');
  return {
    version: 0,
    description: `The only ${many} a ${parent.title} may have: others are named in the plan and deleted by apply. It creates none; destroying it deletes none.`,
    attributes: {
      [above]: { description: `Key of the ${parent.title}.`, type: 'string', required: true },
      [listed]: {
        description: `The ${many} that stay. Refer to their resources, so that these are created first.`,
        type: ['set', 'string'],
        required: true,
      },
    },
  };
}

function validate(one: Exclusive, config: ValueObject): Diagnostic[] {
  const { resource, parent, above, own, listed } = one;
  const key = config[above] ?? null;
  const names = Array.isArray(config[listed]) ? (config[listed] as Value[]) : [];
  return [
    ...requiredFaults(schemaOf(one), config),
    ...(names.includes(null) ? [holdsNull(listed)] : []),
    ...(typeof key === 'string' ? faultDiagnostics(parent.attributes, parent.checkAttribute(above, key)) : []),
    ...names
      .filter((name) => typeof name === 'string')
      .flatMap((name) => faultDiagnostics(resource.attributes, resource.checkAttribute(own, name)))
      .map((fault) => ({ ...fault, attribute: { steps: [attributeStep(listed)] } })),
  ];
}

function holdsNull(listed: string): Diagnostic {
  return errorDiagnostic(`Invalid ${listed}`, `\`${listed}\` must not hold null.`, [attributeStep(listed)]);
}

async function plan(one: Exclusive, scope: CallScope, { proposed, config, prior }: PlanRequest): Promise<PlanAnswer> {
  const { above, listed } = one;
  if (proposed === null || config === null) return { planned: null, private: {}, diagnostics: [] };
  const planned = { [above]: config[above] ?? null, [listed]: config[listed] ?? null };
  const moved = prior !== null && prior[above] !== planned[above];
  const diagnostics = prior === null || moved ? await foretold(one, scope, planned) : [];
  return { planned, requiresReplace: moved ? [[attributeStep(above)]] : [], private: {}, diagnostics };
}

const TOLD_MOST = 20;

// Nothing is in the state yet that a plan could show the loss of. Never an error: the domain may come with this plan.
async function foretold(one: Exclusive, scope: CallScope, planned: ValueObject): Promise<Diagnostic[]> {
  const { resource, own, listed, above } = one;
  const { client, checks } = scope.session;
  if (!client || !checks.wanted || !isWhollyKnown(planned)) return [];
  const staying = new Set(namesIn(one, planned));
  const all = await existing(one, scope, planned).catch((error: unknown) => {
    if (error instanceof DiagnosticError) return [];
    throw error;
  });
  const going = all.map((document) => String(document[own])).filter((name) => !staying.has(name));
  if (going.length === 0) return [];
  const shown = going.slice(0, TOLD_MOST).join(', ');
  const more = going.length > TOLD_MOST ? ` and ${going.length - TOLD_MOST} more` : '';
  const detail = `\`${listed}\` leaves out what ${String(planned[above])} has: the apply deletes ${shown}${more}.`;
  return [warningDiagnostic(`Each ${resource.title} that is not listed is deleted`, detail, [attributeStep(listed)])];
}

async function apply(one: Exclusive, scope: CallScope, { planned }: ApplyRequest): Promise<StateAnswer> {
  if (planned === null) return { state: null, private: {}, diagnostics: [] };
  // Else all would go.
  if (!Array.isArray(planned[one.listed])) throw new DiagnosticError(...requiredFaults(schemaOf(one), planned));
  const staying = new Set(namesIn(one, planned));
  forget(scope, one.resource.kind);
  const diagnostics: Diagnostic[] = [];
  for (const document of await existing(one, scope, planned)) {
    if (staying.has(String(document[one.own]))) continue;
    diagnostics.push(...(await remove(one, scope, document)));
  }
  if (diagnostics.length > 0) throw new DiagnosticError(...diagnostics);
  return { state: planned, private: {}, diagnostics: [] };
}

async function remove({ resource }: Exclusive, scope: CallScope, document: Document): Promise<Diagnostic[]> {
  const key = resource.key.map((name) => String(document[name]));
  const headers = { 'if-match': `"${String(document['revision'])}"`, prefer: `wait=${WAIT_SECONDS}` };
  const path = resource.path(key);
  const answer = await reach(() => clientOf(scope).send({ method: 'DELETE', path, headers, signal: scope.signal }));
  if (answer.status < 300 || isAbsence(answer)) return [];
  return problemDiagnostics(answer, `Deleting ${resource.title} ${resource.id(key)}, which is not listed`);
}

async function read(one: Exclusive, scope: CallScope, state: ValueObject): Promise<StateAnswer> {
  const { above, own, listed, parent } = one;
  if ((await getDocument(scope, parent, [String(state[above])])) === null)
    return { state: null, private: {}, diagnostics: [] };
  const found = (await existing(one, scope, state)).map((document) => String(document[own]));
  const names = [...new Set([...namesIn(one, state), ...found])].sort();
  return { state: { [above]: state[above] ?? null, [listed]: names }, private: {}, diagnostics: [] };
}

async function existing({ resource, above }: Exclusive, scope: CallScope, of: ValueObject): Promise<Document[]> {
  const documents: Document[] = [];
  for await (const document of listDocuments(scope, resource.collectionPath([String(of[above])])))
    documents.push(document);
  return documents;
}

function namesIn({ listed }: Exclusive, value: ValueObject): string[] {
  const names = value[listed] ?? null;
  if (names === null || names instanceof Unknown || !isWhollyKnown(names)) return [];
  return (names as readonly Value[]).map(String);
}
