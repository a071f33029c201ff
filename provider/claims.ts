// Who manages the objects: what is read and nobody's is claimed, in batches that no read waits for; what is another's is told.
import type { Resource } from '../schemas/resource.ts';
import type { components } from './api-types.ts';
import type { Answer } from './client.ts';
import { warningDiagnostic } from './protocol/diagnostics.ts';
import type { Log } from './protocol/log.ts';
import type { Diagnostic } from './protocol/messages.ts';
import { get, listDocuments } from './read-cache.ts';
import type { CallScope, Session } from './session.ts';

type Claim = components['schemas']['ManagedObject'];
type ObjectName = components['schemas']['ObjectName'];

export interface Claims {
  /** All within reach, asked for once; null inside: they cannot be told. */
  known: Promise<ReadonlyMap<string, Claim> | null> | null;
  /** To be claimed. */
  readonly free: Map<string, ObjectName>;
  /** Ours, and changed by others as the configuration has it now. */
  readonly accepted: Map<string, ObjectName>;
  timer: NodeJS.Timeout | undefined;
  sent: Promise<void>;
}

const BATCH = 1000;
const QUIET_MS = 200;
const SEND_MS = 30_000;
// Beyond, nobody is warned, and each refresh claims what it has already.
const KNOWN_MOST = 100_000;

export function createClaims(): Claims {
  return { known: null, free: new Map(), accepted: new Map(), timer: undefined, sent: Promise.resolve() };
}

/** Notes an object that was read: claims it if it is nobody's, and warns if it is another's. Never fails. */
export async function claimRead(scope: CallScope, resource: Resource, key: readonly string[]): Promise<Diagnostic[]> {
  const { session } = scope;
  if (session.manager === null) return [];
  const known = await (session.claims.known ??= claimsWithinReach(scope));
  if (known === null) return [];
  const name = { kind: resource.kind, id: resource.id(key) };
  const claim = known.get(nameOf(name));
  if (claim === undefined) later(scope, session.claims.free, name);
  const told = `manager of ${resource.path(key)}`;
  if (claim === undefined || claim.manager === session.manager || session.told.has(told)) return [];
  session.told.add(told);
  return [managedElsewhere(resource, claim, 'It was not claimed for this configuration.')];
}

/** The plan has nothing to change of an object: what others did to it, if it is ours, is what the configuration says. */
export async function acceptPlanned(
  scope: CallScope,
  resource: Resource,
  key: readonly string[],
  revision: number,
): Promise<void> {
  const { manager, claims } = scope.session;
  const name = { kind: resource.kind, id: resource.id(key) };
  const claim = (await claims.known)?.get(nameOf(name));
  if (claim?.manager === manager && (claim?.seen_revision ?? revision) < revision) later(scope, claims.accepted, name);
}

/** The claim of another manager on an object; null: there is none, or nobody can tell. */
export async function foreignClaim(
  scope: CallScope,
  resource: Resource,
  key: readonly string[],
): Promise<Claim | null> {
  const query = new URLSearchParams({ kind: resource.kind, id: resource.id(key) });
  const answer = await get(scope, `/v1/managed-objects?${query}`);
  const items = (answer.body as Partial<components['schemas']['ManagedObjectPage']> | null)?.items;
  const claim = Array.isArray(items) ? items.find((one) => one.gone_at === null) : undefined;
  return claim && claim.manager !== scope.session.manager ? claim : null;
}

/** Who manages an object that cannot be had, and what to do about it. */
export function remedyFor({ manager, claimed_at: since }: Claim): string {
  return `It is managed by "${manager}" since ${since}. Remove it there without destroying it (a \`removed\` block with \`destroy = false\`) and release it, or take it over: POST /v1/managed-objects:claim with \`take_over\` and a reason.`;
}

function managedElsewhere(resource: Resource, claim: Claim, effect: string): Diagnostic {
  return warningDiagnostic(`Managed elsewhere: ${resource.title} ${claim.id}`, `${effect} ${remedyFor(claim)}`);
}

/** What a write was warned of. */
export function foreignWarnings(answer: Answer): Diagnostic[] {
  const warning = answer.header('postplane-warning');
  return warning === '' ? [] : [warningDiagnostic('Managed elsewhere', warning)];
}

async function claimsWithinReach(scope: CallScope): Promise<ReadonlyMap<string, Claim> | null> {
  const known = new Map<string, Claim>();
  try {
    for await (const document of listDocuments(scope, '/v1/managed-objects')) {
      const claim = document as unknown as Claim;
      known.set(nameOf(claim), claim);
      if (known.size >= KNOWN_MOST) break;
    }
    return known;
  } catch (error) {
    scope.signal.throwIfAborted();
    scope.log('info', 'claims not available', { fault: error instanceof Error ? error.message : '' });
    return null;
  }
}

function later({ session, log }: CallScope, queue: Map<string, ObjectName>, name: ObjectName): void {
  if (session.readOnly) return;
  queue.set(nameOf(name), name);
  clearTimeout(session.claims.timer);
  if (queue.size >= BATCH) sendWaiting(session, AbortSignal.timeout(SEND_MS), log);
  else session.claims.timer = setTimeout(() => sendWaiting(session, AbortSignal.timeout(SEND_MS), log), QUIET_MS);
}

/** Sends what waits, and comes back when all is sent. Never fails. */
export async function settleClaims(session: Session, signal: AbortSignal, log: Log): Promise<void> {
  clearTimeout(session.claims.timer);
  sendWaiting(session, signal, log);
  await session.claims.sent;
}

function sendWaiting(session: Session, signal: AbortSignal, log: Log): void {
  const { claims } = session;
  const batches = [
    ...batchesOf(claims.free).map((objects) => ({ objects })),
    ...batchesOf(claims.accepted).map((objects) => ({ objects, accept: true })),
  ];
  for (const body of batches) claims.sent = claims.sent.then(() => send(session, body, signal, log));
}

function batchesOf(queue: Map<string, ObjectName>): ObjectName[][] {
  const names = [...queue.values()];
  queue.clear();
  return Array.from({ length: Math.ceil(names.length / BATCH) }, (_, index) =>
    names.slice(index * BATCH, (index + 1) * BATCH),
  );
}

// A claim that fails is made by the next refresh.
async function send(session: Session, body: { objects: ObjectName[] }, signal: AbortSignal, log: Log): Promise<void> {
  try {
    const answer = await session.client?.send({ method: 'POST', path: '/v1/managed-objects:claim', body, signal });
    log('debug', 'claimed', { objects: body.objects.length, status: answer?.status ?? 0 });
  } catch (error) {
    log('info', 'claims not made', { fault: error instanceof Error ? error.message : '' });
  }
}

function nameOf({ kind, id }: ObjectName): string {
  return `${kind} ${id}`;
}
