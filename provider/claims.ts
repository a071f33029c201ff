// What this configuration manages it claims when it is read: objects that do not change are never written. Claims go in batches,
// and only where they would say something new, so that a refresh of many costs few requests.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Resource } from '../schemas/resource.ts';
import type { Answer } from './client.ts';
import { warningDiagnostic } from './protocol/diagnostics.ts';
import type { Diagnostic } from './protocol/messages.ts';
import { isObject } from './protocol/types.ts';
import { listDocuments } from './read-cache.ts';
import type { CallScope } from './session.ts';

const BATCH_MS = 20;
const BATCH = 1000;

interface Item {
  readonly kind: string;
  readonly id: string;
  readonly revision: number;
}
type Outcome = { readonly result: string; readonly manager: string | null } | null;
interface Waiting {
  readonly item: Item;
  readonly settle: (outcome: Outcome) => void;
}

export interface Claims {
  readonly manager: string;
  /** Revisions that the control plane knows this manager has seen, by kind and ID; null: it cannot tell. */
  known?: Promise<ReadonlyMap<string, number> | null>;
  waiting: Waiting[];
}

export function createClaims(manager: string): Claims {
  return { manager, waiting: [] };
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
  claims.known ??= knownClaims(scope, claims.manager);
  const known = await claims.known;
  if (known === null || (known.get(placeOf(item)) ?? -1) >= revision) return [];
  const outcome = await inBatch(scope, claims, item);
  return outcome?.result === 'managed_elsewhere' ? [elsewhere(resource, item.id, outcome.manager ?? '')] : [];
}

const placeOf = ({ kind, id }: Pick<Item, 'kind' | 'id'>): string => `${kind} ${id}`;

async function knownClaims(scope: CallScope, manager: string): Promise<ReadonlyMap<string, number> | null> {
  const known = new Map<string, number>();
  try {
    for await (const one of listDocuments(scope, `/v1/managed-objects?manager=${encodeURIComponent(manager)}`))
      known.set(placeOf(one as unknown as Item), Number(one['revision']));
    return known;
  } catch (error) {
    return unavailable(scope, error);
  }
}

function inBatch(scope: CallScope, claims: Claims, item: Item): Promise<Outcome> {
  return new Promise((settle) => {
    claims.waiting.push({ item, settle });
    if (claims.waiting.length === 1) void sleep(BATCH_MS).then(() => flush(scope, claims));
    else if (claims.waiting.length === BATCH) void flush(scope, claims);
  });
}

async function flush(scope: CallScope, claims: Claims): Promise<void> {
  const batch = claims.waiting;
  claims.waiting = [];
  if (batch.length === 0) return;
  const outcomes = await send(
    scope,
    batch.map(({ item }) => item),
  );
  batch.forEach(({ settle }, index) => settle(outcomes[index] ?? null));
}

async function send(scope: CallScope, items: readonly Item[]): Promise<Outcome[]> {
  try {
    const call = { method: 'POST' as const, path: '/v1/managed-objects:claim', body: { items }, signal: scope.signal };
    const answer = await scope.session.client?.send(call);
    if (answer?.status === 200 && isObject(answer.body)) return (answer.body['items'] ?? []) as Outcome[];
    throw new Error(`the control plane answered ${answer?.status}`);
  } catch (error) {
    unavailable(scope, error);
    return [];
  }
}

// A token that may not, or an older control plane: reading goes on without.
function unavailable(scope: CallScope, error: unknown): null {
  scope.log('info', 'claims not available', { fault: error instanceof Error ? error.message : '' });
  return null;
}

// The same for all: Terraform shows such warnings together.
const ELSEWHERE = 'Managed elsewhere';

function elsewhere(resource: Resource, id: string, manager: string): Diagnostic {
  return warningDiagnostic(
    ELSEWHERE,
    `${resource.title} ${id} is in this state and is managed by ${manager}: two configurations change it in turn. Remove it from one of them (\`removed\` block, or \`terraform state rm\`); to take it over, claim it with \`take_over\` (POST /v1/managed-objects:claim).`,
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
