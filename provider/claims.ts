// What this configuration manages it claims when it is read: objects that do not change are never written. One list at the start says
// what is claimed; what would say something new goes in batches that no read waits for, so that many cost few requests.
import type { Resource } from '../schemas/resource.ts';
import type { Answer } from './client.ts';
import { warningDiagnostic } from './protocol/diagnostics.ts';
import type { Log } from './protocol/log.ts';
import type { Diagnostic } from './protocol/messages.ts';
import { listDocuments } from './documents.ts';
import type { CallScope, Session } from './session.ts';

const BATCH = 1000;
// Terraform reads ten objects at once: had they to wait, a batch could not be larger.
const QUIET_MS = 200;
const SEND_MS = 30_000;
// Beyond, nobody is warned, and what is ours already is claimed again.
const KNOWN_MOST = 100_000;

interface Item {
  readonly kind: string;
  readonly id: string;
  readonly revision: number;
}
/** Who has an object, and which revision of it has been seen there. */
type Held = Pick<Item, 'revision'> & { readonly manager: string };

export interface Claims {
  readonly manager: string;
  /** By kind and ID; null: the control plane cannot tell. */
  known?: Promise<ReadonlyMap<string, Held> | null>;
  waiting: Item[];
  timer?: NodeJS.Timeout;
  sent: Promise<void>;
}

export function createClaims(manager: string): Claims {
  return { manager, waiting: [], sent: Promise.resolve() };
}

/** Claims an object as of the revision that is in the state. Warns when another manager has it; never fails. */
export async function claimed(
  scope: CallScope,
  resource: Resource,
  key: readonly string[],
  revision: number,
): Promise<Diagnostic[]> {
  const { claims } = scope.session;
  if (claims === null) return [];
  const item: Item = { kind: resource.kind, id: resource.id(key), revision };
  claims.known ??= knownClaims(scope);
  const known = await claims.known;
  const held = known?.get(placeOf(item));
  if (held !== undefined && held.manager !== claims.manager) return [elsewhere(resource, item.id, held.manager)];
  if (known !== null && (held?.revision ?? -1) < revision) later(scope, claims, item);
  return [];
}

const placeOf = ({ kind, id }: Pick<Item, 'kind' | 'id'>): string => `${kind} ${id}`;

async function knownClaims(scope: CallScope): Promise<ReadonlyMap<string, Held> | null> {
  const known = new Map<string, Held>();
  try {
    for await (const one of listDocuments(scope, '/v1/managed-objects')) {
      const { kind, id, manager, revision } = one as unknown as Item & Held;
      known.set(placeOf({ kind, id }), { manager, revision });
      if (known.size >= KNOWN_MOST) break;
    }
    return known;
  } catch (error) {
    unavailable(scope.log, error);
    return null;
  }
}

function later({ session, log }: CallScope, claims: Claims, item: Item): void {
  claims.waiting.push(item);
  clearTimeout(claims.timer);
  if (claims.waiting.length >= BATCH) sendWaiting(session, claims, AbortSignal.timeout(SEND_MS), log);
  else claims.timer = setTimeout(() => sendWaiting(session, claims, AbortSignal.timeout(SEND_MS), log), QUIET_MS);
}

/** Sends what waits and comes back when all is sent: before a session ends. Never fails. */
export async function settleClaims(session: Session, signal: AbortSignal, log: Log): Promise<void> {
  const { claims } = session;
  if (claims === null) return;
  clearTimeout(claims.timer);
  if (claims.waiting.length > 0) sendWaiting(session, claims, signal, log);
  await claims.sent;
}

function sendWaiting(session: Session, claims: Claims, signal: AbortSignal, log: Log): void {
  const items = claims.waiting;
  claims.waiting = [];
  claims.sent = claims.sent.then(() => send(session, items, signal, log));
}

// What is not claimed now the next refresh claims; what another has claimed meanwhile it warns of.
async function send({ client }: Session, items: readonly Item[], signal: AbortSignal, log: Log): Promise<void> {
  try {
    const answer = await client?.send({ method: 'POST', path: '/v1/managed-objects:claim', body: { items }, signal });
    if (answer?.status !== 200) throw new Error(`the control plane answered ${answer?.status}`);
  } catch (error) {
    unavailable(log, error);
  }
}

// A token that may not, or an older control plane: reading goes on without.
function unavailable(log: Log, error: unknown): void {
  log('info', 'claims not available', { fault: error instanceof Error ? error.message : '' });
}

// The same for all: Terraform shows such warnings together.
const ELSEWHERE = 'Managed elsewhere';

function elsewhere(resource: Resource, id: string, manager: string): Diagnostic {
  return warningDiagnostic(
    ELSEWHERE,
    `${resource.title} ${id} is in this state and is managed by ${manager}: two configurations change it in turn. Remove it from one of them (\`removed\` block, or \`terraform state rm\`); to take it over, claim it with \`take_over\` and a reason (POST /v1/managed-objects:claim).`,
  );
}

/** What an answer to a write says of another manager. */
export function managedWarnings(answer: Answer, what: string): Diagnostic[] {
  const manager = /^managed_by="(.*)"$/.exec(answer.header('postplane-warning'))?.[1];
  if (manager === undefined) return [];
  return [
    warningDiagnostic(ELSEWHERE, `${what}: it is managed by ${manager}, whose next plan will show this as drift.`),
  ];
}
