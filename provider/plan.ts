// PlanResourceChange: defaults as known values, computed values unknown only where the server chooses, and a dry run.
import type { Field, Fields } from '../schemas/field.ts';
import type { JsonObject } from '../schemas/parse.ts';
import { companionsOf, type Resource, secretsOf } from '../schemas/resource.ts';
import { type Shape, shapeOf } from '../schemas/shape.ts';
import { differing, keyOf, writtenNames } from './document.ts';
import { dryRunReplace, dryRunWrite } from './dry-run.ts';
import type { PlanAnswer, PlanRequest, Private } from './managed.ts';
import { planDestroy } from './plan-destroy.ts';
import type { Attributes } from './protocol/schema.ts';
import {
  attributeStep,
  isObject,
  isWhollyKnown,
  type Path,
  UNKNOWN,
  Unknown,
  type Value,
  type ValueObject,
} from './protocol/types.ts';
import { foreignSecrets, type SecretUpdate, secretsIn, secretsToSend } from './secrets.ts';
import type { CallScope } from './session.ts';

/** Plans one change. A null `proposed` is a destroy. */
export async function planResource(
  scope: CallScope,
  resource: Resource,
  attributes: Attributes,
  request: PlanRequest,
): Promise<PlanAnswer> {
  const { prior, config } = request;
  if (request.proposed === null || config === null) {
    if (prior === null) return { planned: null, private: request.private, diagnostics: [] };
    return planDestroy(scope, resource, attributes, prior, request.private);
  }
  const planned = plannedValue(resource, attributes, config, prior, request.private);
  const key = prior === null ? keyOf(resource, planned) : null;
  if (key !== null) scope.session.checks.created.add(`${resource.kind} ${resource.id(key)}`);
  const requiresReplace = prior ? replacePaths(resource.attributes, prior, planned, attributes) : [];
  const changed =
    prior === null ||
    !unchanged(resource, attributes, prior, planned) ||
    foreignSecrets(resource, { ...request, prior }).length > 0;
  const diagnostics = !changed
    ? []
    : prior && requiresReplace.length > 0
      ? await dryRunReplace(scope, resource, { prior, planned, kept: request.private, paths: requiresReplace })
      : await dryRunWrite(scope, resource, attributes, { ...request, config, planned });
  return { planned, requiresReplace, private: request.private, diagnostics };
}

/** The whole planned object. Pure. */
export function plannedValue(
  resource: Resource,
  attributes: Attributes,
  config: ValueObject,
  prior: ValueObject | null,
  kept: Private,
): ValueObject {
  const planned: Record<string, Value> = {};
  for (const [name, field] of Object.entries(resource.attributes)) {
    if (field.notes.secret !== undefined) planned[name] = null;
    else if (field.notes.computed === undefined) planned[name] = plannedField(field, config[name] ?? null);
  }
  const keeps =
    prior !== null &&
    unchanged(resource, attributes, prior, planned) &&
    foreignSecrets(resource, { config, prior, private: kept }).length === 0;
  const remade = keeps ? new Set<string>() : secretsSent(resource, { config, prior, planned, private: kept });
  const computed = keeps ? {} : computedOffline(resource, planned, keptComputed(resource, prior, planned, remade));
  for (const [name, field] of Object.entries(resource.attributes)) {
    if (field.notes.computed === undefined) continue;
    planned[name] = keeps
      ? (prior[name] ?? null)
      : plannedComputed(resource, name, { config, prior, planned, computed, remade });
  }
  return planned;
}

/** What the configuration says, or else the default, as a known value at every depth; null stays where null inherits. */
export function plannedField(field: Field, given: Value): Value {
  const value = given ?? (field.notes.default as Value | undefined) ?? null;
  return value === null ? null : filled(shapeOf(field), value);
}

function filled(shape: Shape, value: Value): Value {
  if (value === null || value instanceof Unknown) return value;
  if (shape.kind === 'object') return filledObject(shape.fields, value as ValueObject);
  if (shape.kind === 'map')
    return Object.fromEntries(
      Object.entries(value as ValueObject).map(([key, one]) => [key, filled(shape.element, one)]),
    );
  if (shape.kind !== 'list' && shape.kind !== 'set') return value;
  return (value as readonly Value[]).map((one) => filled(shape.element, one));
}

function filledObject(fields: Fields, value: ValueObject): Value {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, plannedField(field, value[name] ?? null)]),
  );
}

function unchanged(resource: Resource, attributes: Attributes, prior: ValueObject, planned: ValueObject): boolean {
  return differing(attributes, writtenNames(resource), prior, planned).length === 0;
}

// The secrets that this change will send: what is made from them is not known before.
function secretsSent(
  resource: Resource,
  update: Omit<SecretUpdate, 'prior'> & { readonly prior: ValueObject | null },
): ReadonlySet<string> {
  const { config, prior } = update;
  const sent = prior === null ? secretsIn(resource, config) : secretsToSend(resource, { ...update, prior });
  return new Set(Object.keys(sent));
}

// What the server made once and keeps, where it is still that of this object.
function keptComputed(
  resource: Resource,
  prior: ValueObject | null,
  planned: ValueObject,
  remade: ReadonlySet<string>,
): JsonObject {
  if (prior === null || !sameKey(resource, prior, planned)) return {};
  const kept = Object.entries(resource.attributes).filter(
    ([name, { notes }]) => notes.computed === 'stable' && prior[name] !== null && !isRemade(notes.follows, remade),
  );
  return Object.fromEntries(kept.map(([name]) => [name, prior[name]]));
}

function isRemade(follows: string | undefined, remade: ReadonlySet<string>): boolean {
  return follows !== undefined && remade.has(follows);
}

// What follows from the document and what the server keeps with it is known as soon as both are.
function computedOffline(
  resource: Resource,
  planned: ValueObject,
  kept: JsonObject,
): Readonly<Record<string, unknown>> {
  if (!isWhollyKnown(planned)) return {};
  const result = resource.parse(planned);
  return result.ok ? resource.compute(result.document, kept) : {};
}

interface ComputedContext {
  readonly config: ValueObject;
  readonly prior: ValueObject | null;
  readonly planned: ValueObject;
  readonly computed: Readonly<Record<string, unknown>>;
  /** Secrets that are sent anew. */
  readonly remade: ReadonlySet<string>;
}

function plannedComputed(resource: Resource, name: string, context: ComputedContext): Value {
  const { prior, computed } = context;
  if (Object.hasOwn(computed, name)) return (computed[name] ?? null) as Value;
  const before = prior?.[name] ?? null;
  for (const [secret] of secretsOf(resource)) {
    const { set, setAt } = companionsOf(secret);
    if (name === set) return plannedSecretSet(resource, secret, context, before);
    if (name === setAt) return plannedSecretTime(resource, secret, context, before);
  }
  const notes = resource.attributes[name]?.notes;
  const stable = notes?.computed === 'stable' && before !== null && !isRemade(notes.follows, context.remade);
  return stable && prior !== null && sameKey(resource, prior, context.planned) ? before : UNKNOWN;
}

function sameKey(resource: Resource, prior: ValueObject, planned: ValueObject): boolean {
  return resource.key.every((name) => prior[name] === planned[name]);
}

// `password_set`: a password that is given will be set; one that is left out keeps what is stored. A key that is left out of a
// new object may be made by the server.
function plannedSecretSet(resource: Resource, secret: string, context: ComputedContext, before: Value): Value {
  const given = context.config[secret] ?? null;
  const whole = wholeOf(resource, secret, context.planned);
  if (whole === null) return false;
  if (given instanceof Unknown || whole instanceof Unknown) return UNKNOWN;
  if (given !== null) return true;
  return before ?? (resource.attributes[secret]?.notes.secret === 'seal' ? UNKNOWN : false);
}

// `password_set_at`: stays until a password is sent; none is set where none is given, unless the server makes it.
function plannedSecretTime(resource: Resource, secret: string, context: ComputedContext, before: Value): Value {
  const { prior, planned, remade } = context;
  const whole = wholeOf(resource, secret, planned);
  if (whole === null) return null;
  if (remade.has(secret) || whole instanceof Unknown) return UNKNOWN;
  if (prior !== null && sameKey(resource, prior, planned)) return before;
  return resource.attributes[secret]?.notes.secret === 'seal' ? UNKNOWN : null;
}

// The planned value of what a secret belongs to, and goes with; undefined: it stands alone.
function wholeOf(resource: Resource, secret: string, planned: ValueObject): Value | undefined {
  const name = resource.attributes[secret]?.notes.goes_with;
  return name === undefined ? undefined : planned[name];
}

/** The paths whose change needs a new object: key attributes and what is marked so, at any depth. */
function replacePaths(
  fields: Fields,
  prior: ValueObject,
  planned: ValueObject,
  attributes: Attributes,
  base: Path = [],
): Path[] {
  return Object.entries(fields).flatMap(([name, field]): Path[] => {
    if (field.notes.computed !== undefined || field.notes.secret !== undefined) return [];
    const path = [...base, attributeStep(name)];
    const before = prior[name] ?? null;
    const after = planned[name] ?? null;
    const attribute = attributes[name];
    if (!attribute || differing({ [name]: attribute }, [name], { [name]: before }, { [name]: after }).length === 0)
      return [];
    if (field.notes.requires_replace) return [path];
    const shape = shapeOf(field);
    if (shape.kind !== 'object' || !isObject(before) || !isObject(after)) return [];
    return replacePaths(shape.fields, before, after, attribute.nested?.attributes ?? {}, path);
  });
}
