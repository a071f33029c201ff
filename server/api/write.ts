// PUT and PATCH of any resource, inside a transaction.
import { isDeepStrictEqual } from 'node:util';
import { type AdvisoryCode, adviceOnTrusted, adviceOnUser } from '../../schemas/advisories.ts';
import type { JsonObject } from '../../schemas/parse.ts';
import { companionsOf, type Resource, secretsOf } from '../../schemas/resource.ts';
import { lockChanges, type Operation, recordWrite } from '../store/changes.ts';
import type { Queryable } from '../store/database.ts';
import { type DeletedRow, disownDeleted, listDeleted } from '../store/deleted-objects.ts';
import { documentOf, keptOf } from '../store/documents.ts';
import {
  deleteClaims,
  deleteReferences,
  findResource,
  insertClaims,
  insertReferences,
  insertResource,
  lockResource,
  moveDescendants,
  type NewRow,
  type ResourceRow,
  shareResources,
  updateResource,
} from '../store/resources.ts';
import { deleteTokensOf } from '../store/tokens.ts';
import { answerDocument, loadLevels } from './answer-documents.ts';
import { actorOf } from './auth.ts';
import { changedPointers } from './changed-pointers.ts';
import type { Answer, Call } from './operation.ts';
import { checkPrecondition, etagOf, type Precondition } from './preconditions.ts';
import { invalid, notFound, problem } from './problems.ts';
import { belongsToInstallation, isVisible, ownerOf, referenceFaults, referencesOf } from './references.ts';
import { type Checked, immutableFaults, parseDocument, rankFaults } from './request-documents.ts';
import { checkLimits, ruleFaults } from './rules.ts';
import type { Material } from './secret-material.ts';
import { forgetChangedRecord } from './dkim-status.ts';
import { followLockTemplates } from './lock-templates.ts';
import { type Management, manage, noteManager } from './managers.ts';
import { checkBorders } from './tenant-borders.ts';
import { checkTenant, restorableSince } from './undelete.ts';
import { forgetFormerTenant } from './verification.ts';

export interface Write {
  readonly call: Call;
  readonly resource: Resource;
  readonly key: readonly string[];
  readonly condition: Precondition;
  /** The body is a merge patch. */
  readonly patch: boolean;
  /** The secrets of the body as they are stored, and what was made with them. */
  readonly material: Material;
  /** The deleted object that is created again: it keeps its secrets and what the server made for it. */
  readonly restored?: DeletedRow;
}

/** A write of which it is known who manages its object. */
export interface ManagedWrite extends Write {
  readonly management: Management;
  /** What the object is below, where that was read. */
  readonly parent?: ResourceRow | undefined;
}

/** Creates, replaces or patches an object. */
export async function putResource(tx: Queryable, write: Write): Promise<Answer> {
  const finish = await stageResource(tx, write);
  return finish();
}

/**
 * All of a write but its number. What is returned numbers it and answers; from there on every other writer waits, so that of several
 * writes in one transaction all are staged before the first is finished.
 */
export async function stageResource(tx: Queryable, write: Write): Promise<() => Promise<Answer>> {
  const { resource, call, key } = write;
  checkRank(write);
  const current = await visible(tx, write, 'update');
  await checkPrecondition(tx, write.condition, current);
  const before = current ? documentOf(resource, current) : null;
  const kept = current ? keptOf(resource, current.data) : {};
  const parent = await parentOf(tx, write);
  const answered = current ? await answerOf(tx, write, current, parent) : null;
  const checked = parseDocument(resource, key, call.body, answered, write.patch ? (before ?? {}) : undefined);
  const owner = ownerOf(resource, checked.document, parent);
  if (write.restored) await checkTenant(tx, write.restored, owner);
  await checkPlace(tx, write, checked, current, parent, owner);
  const row = rowOf(write, checked, owner, current);
  const management = await manage(tx, call, current ?? row, current !== undefined);
  const managed = { ...write, management, parent };
  const finish =
    current && before
      ? await replace(tx, managed, current, { ...before, ...kept }, row, Object.keys(checked.secrets).length > 0)
      : await create(tx, managed, row);
  return async () => {
    const answer = await finish();
    await noteManager(tx, call, management, { ...row, revision: Number(answer.revision), deleted: false });
    return { ...answer, headers: { ...answer.headers, ...management.headers } };
  };
}

/** A kind of the installation: shared ones are seen but not written by an admin, the others are not there for it. */
export function checkRank({ resource, call }: Write): void {
  if (call.principal.reach === null || !belongsToInstallation(resource)) return;
  throw resource.shared ? problem('forbidden', 'Only a token of the installation may write this.') : notFound();
}

/** The object as it is, locked; undefined when it does not exist or is out of reach. */
export async function visible(
  tx: Queryable,
  { resource, key, call }: Write,
  purpose: 'update' | 'delete',
): Promise<ResourceRow | undefined> {
  const row = await lockResource(tx, resource.kind, resource.id(key), purpose);
  return row && isVisible(resource, row, call.principal.reach) ? row : undefined;
}

async function parentOf(tx: Queryable, write: Write): Promise<ResourceRow | undefined> {
  const { resource, key, call } = write;
  const { parent } = resource;
  if (parent === null) return undefined;
  const id = parent.id(key.slice(0, parent.key.length));
  const [row] = await shareResources(tx, parent.kind, [id]);
  if (row && isVisible(parent, row, call.principal.reach)) return row;
  const how = write.restored ? await howToRestore(tx, call, parent, id) : `Create the ${parent.title} first`;
  throw problem('parent_not_found', `${how}, or use a token that reaches it.`);
}

async function howToRestore(tx: Queryable, { deps, principal }: Call, parent: Resource, id: string): Promise<string> {
  const filter = { reach: principal.reach, since: restorableSince(deps), kind: parent.kind, id };
  const [deleted] = await listDeleted(tx, filter, 1);
  if (!deleted) return `Create the ${parent.title} ${id} first`;
  return `Restore the ${parent.title} ${id} first (POST /v1/deleted/${deleted.revision}:restore)`;
}

async function checkPlace(
  tx: Queryable,
  write: Write,
  checked: Checked,
  current: ResourceRow | undefined,
  parent: ResourceRow | undefined,
  owner: string | null,
): Promise<void> {
  const { call, resource } = write;
  const before = current ? documentOf(resource, current) : null;
  const stored = Object.keys((current ?? write.restored)?.secrets ?? {});
  const { document } = checked;
  const references = await referencesOf(tx, resource, call.deps.resources, document, owner);
  // What was named by somebody who reaches further may stay named.
  const isKept = ({ pointer, along_admins: along }: (typeof references)[number]): boolean =>
    along === true && before !== null && before[pointer.slice(1)] === document[pointer.slice(1)];
  const { secrets } = checked;
  const faults = [
    ...(before ? immutableFaults(resource, before, document) : []),
    ...rankFaults(call.principal, resource.attributes, before, document),
    ...(await referenceFaults(
      tx,
      call.deps.resources,
      references.filter((one) => !isKept(one)),
      call.principal.reach,
    )),
    ...(await referenceFaults(tx, call.deps.resources, references.filter(isKept), null)),
    ...(await ruleFaults(resource.kind, { tx, call, document, before, parent, stored, secrets }, owner)),
  ];
  if (faults.length > 0) throw invalid(faults);
}

function rowOf(write: Write, checked: Checked, owner: string | null, current: ResourceRow | undefined): NewRow {
  const { resource, key, material, restored } = write;
  const former = current ?? restored;
  const kept = former ? keptOf(resource, former.data) : {};
  const given = Object.fromEntries(Object.keys(checked.secrets).map((name) => [name, material.secrets[name] ?? '']));
  const stored = current ? given : { ...given, ...material.secrets };
  const at = write.call.deps.now();
  const times = Object.keys(stored).map((name) => [companionsOf(name).setAt, at.toISOString()]);
  const gone = goneSecrets(resource, checked.document);
  return {
    kind: resource.kind,
    id: resource.id(key),
    key,
    admin: owner,
    schema_version: resource.schema_version,
    data: without(
      { ...checked.document, ...kept, ...material.kept, ...Object.fromEntries(times) },
      gone.map((name) => companionsOf(name).setAt),
    ),
    secrets: without({ ...former?.secrets, ...stored }, gone),
    at,
    ...(restored ? { created_at: restored.created_at } : {}),
  };
}

// The secrets of attributes that are null: nobody reads them any more.
function goneSecrets(resource: Resource, document: JsonObject): string[] {
  return secretsOf(resource).flatMap(([name, { notes }]) =>
    notes.goes_with !== undefined && document[notes.goes_with] === null ? [name] : [],
  );
}

function without<T>(entries: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !names.includes(name)));
}

async function create(tx: Queryable, write: ManagedWrite, row: NewRow): Promise<() => Promise<Answer>> {
  if (!(await insertResource(tx, row))) {
    const holder = await findResource(tx, row.kind, row.id);
    if (holder && isVisible(write.resource, holder, write.call.principal.reach))
      await checkPrecondition(tx, { expects: 'create' }, holder);
    throw problem('already_claimed', 'The name is in use in this installation.');
  }
  // An admin of a name that was used before is another one, unless it is that very one.
  if (row.kind === 'admin') await disownDeleted(tx, row.id, write.restored?.revision ?? 0);
  await connect(tx, write, row);
  const answer = await answerLater(tx, write, { ...row, created_at: row.created_at ?? row.at, updated_at: row.at });
  return async () => {
    await lockChanges(tx);
    await checkLimits(row.kind, tx, row.admin, undefined);
    await checkBorders(tx, write.call, row.kind, row.data, row.admin);
    const revision = await change(tx, write, 'created', row, null, row.data, Object.keys(row.secrets).length > 0);
    return answer(201, revision);
  };
}

async function replace(
  tx: Queryable,
  write: ManagedWrite,
  current: ResourceRow,
  before: JsonObject,
  row: NewRow,
  secret: boolean,
): Promise<() => Promise<Answer>> {
  if (!secret && isDeepStrictEqual(before, row.data)) {
    const same = await answerLater(tx, write, current);
    return async () => same(200, current.revision);
  }
  await updateResource(tx, row);
  await disconnect(tx, row);
  await connect(tx, write, row);
  const advice = row.admin === current.admin ? {} : await move(tx, row, current.admin);
  if (row.kind === 'oidc_trust' && row.data['enabled'] === false) await deleteTokensOf(tx, row.id);
  if (row.kind === 'dkim_key') await forgetChangedRecord(tx, write.resource, current, row);
  const answer = await answerLater(tx, write, { ...row, created_at: current.created_at, updated_at: row.at });
  return async () => {
    await lockChanges(tx);
    await checkLimits(row.kind, tx, row.admin, current.admin);
    if (row.admin !== current.admin) await checkBorders(tx, write.call, row.kind, row.data, row.admin);
    const revision = await change(tx, write, 'updated', row, before, row.data, secret, current.admin);
    const { headers, ...rest } = answer(200, revision);
    return { ...rest, headers: { ...headers, ...advice, 'postplane-changed-fields': fieldsHeader(before, row.data) } };
  };
}

const FIELDS_TOLD = 50;

// Names of a map may hold what a header may not.
function fieldsHeader(before: JsonObject, after: JsonObject): string {
  return changedPointers(before, after).slice(0, FIELDS_TOLD).map(encodeURI).join(', ');
}

async function move(tx: Queryable, row: NewRow, previous: string | null): Promise<Record<string, string>> {
  await moveDescendants(tx, row.kind, row.id, row.admin);
  if (row.kind !== 'domain') return {};
  const hasEnded = await forgetFormerTenant(tx, row.id, previous, row.admin);
  await followLockTemplates(tx, row.id, row.admin);
  return hasEnded && row.data['trusted'] !== true ? adviceHeader(['verification_ends']) : {};
}

async function disconnect(tx: Queryable, row: NewRow): Promise<void> {
  await deleteReferences(tx, row.kind, row.id);
  await deleteClaims(tx, row.kind, row.id);
}

async function connect(tx: Queryable, { resource, call, key }: Write, row: NewRow): Promise<void> {
  const { parent } = resource;
  const above = parent ? [{ pointer: '', kind: parent.kind, id: parent.id(key.slice(0, parent.key.length)) }] : [];
  const named = await referencesOf(tx, resource, call.deps.resources, row.data, row.admin);
  await insertReferences(tx, row.kind, row.id, [...above, ...named]);
  const claims = resource.claims(row.data);
  const free = new Set(await insertClaims(tx, row.kind, row.id, claims));
  const faults = claims
    .filter((claim) => !free.has(claim.value))
    .map(({ pointer }) => ({
      pointer,
      code: 'already_claimed',
      detail: 'is in use in this installation, and must be unique',
    }));
  if (faults.length > 0)
    throw problem('already_claimed', 'A value that must be unique is in use: see errors.', { faults });
}

/** Records a change and marks the object with its number. Call lockChanges first. */
export async function change(
  tx: Queryable,
  { call, management, restored }: ManagedWrite,
  operation: Operation,
  row: Pick<NewRow, 'kind' | 'id' | 'key' | 'admin'>,
  before: JsonObject | null,
  after: JsonObject | null,
  secret: boolean,
  previous: string | null = row.admin,
): Promise<number> {
  const { kind, id, key, admin } = row;
  const at = call.deps.now();
  return recordWrite(tx, {
    kind,
    id,
    key,
    admin,
    operation,
    at,
    before,
    after,
    previous_admin: previous === admin ? null : previous,
    actor: actorOf(call.principal),
    client: call.headers['user-agent']?.slice(0, 500) ?? null,
    request_id: call.requestId,
    reason: reasonOf(management.override, restored, call.headers['x-change-reason']),
    has_secret_change: secret,
    manager: management.manager,
    foreign_to: management.foreignTo,
  });
}

const REASON_MOST = 500;

// Why an administrator wrote in spite of a refusal, and why the run was made at all.
function reasonOf(
  override: string | null,
  restored: DeletedRow | undefined,
  reason: string | undefined,
): string | null {
  const from = restored && `restored from revision ${restored.revision}`;
  const all = [override, from, reason].filter((one) => one !== null && one !== undefined && one !== '');
  return all.length === 0 ? null : all.map((one) => String(one).slice(0, REASON_MOST)).join('; ');
}

async function answerOf(
  tx: Queryable,
  { resource, call }: Write,
  row: ResourceRow,
  parent: ResourceRow | undefined,
): Promise<JsonObject> {
  return answerDocument(resource, row, await loadLevels(tx, call.deps.resources, resource.kind, [row], parent));
}

// Reads what the answer needs before the change is numbered: from then on every other writer waits.
async function answerLater(
  tx: Queryable,
  { resource, call, key, parent }: ManagedWrite,
  row: Omit<ResourceRow, 'revision'>,
): Promise<(status: number, revision: number) => Answer> {
  const levels = await loadLevels(tx, call.deps.resources, resource.kind, [{ ...row, revision: 0 }], parent);
  return (status, revision) => {
    const location = status === 201 ? { location: resource.path(key) } : {};
    const body = answerDocument(resource, { ...row, revision }, levels);
    return {
      status,
      headers: { etag: etagOf(revision), ...location, ...adviceOn(resource, body, call.deps.now()) },
      body,
      revision,
    };
  };
}

// What is not advised of what was written; the provider warns of it in the plan.
function adviceOn({ kind }: Resource, body: JsonObject, now: Date): Record<string, string> {
  if (kind === 'listener') return adviceHeader(hasExpired(body['certificate_expires_at'], now));
  if (kind !== 'outgoing_user') return adviceHeader(adviceOnTrusted(body['cidrs']));
  return adviceHeader(adviceOnUser(body, body['effective'] as JsonObject));
}

function hasExpired(expiry: unknown, now: Date): AdvisoryCode[] {
  return typeof expiry === 'string' && Date.parse(expiry) < now.getTime() ? ['certificate_expired'] : [];
}

function adviceHeader(codes: readonly AdvisoryCode[]): Record<string, string> {
  return codes.length > 0 ? { 'postplane-advice': codes.join(', ') } : {};
}
