// A write to an object that another manager has claimed is let pass, warned of or refused, as the admin of the object says.
import { resolveAdmin } from '../config/inherit.ts';
import { chainRows } from '../store/admins.ts';
import type { Operation } from '../store/changes.ts';
import type { Queryable } from '../store/database.ts';
import {
  type Claim,
  claimWritten,
  deleteManagedObjects,
  lockClaim,
  markBack,
  markGone,
} from '../store/managed-objects.ts';
import type { NewRow, ResourceRow } from '../store/resources.ts';
import { chainOf } from './answer-documents.ts';
import { actorOf } from './auth.ts';
import type { Call } from './operation.ts';
import { problem } from './problems.ts';
import { managerOf, overrideOf } from './provenance.ts';

/** What is known of the manager of an object when a write to it begins. */
export interface Management {
  readonly claim: Claim | undefined;
  /** The manager that the write passes over, where that is noted. */
  readonly bypassed: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Whether the caller may write the object at this place. Throws managed_elsewhere. */
export async function checkManager(
  tx: Queryable,
  call: Call,
  place: { readonly kind: string; readonly id: string },
  current: ResourceRow | undefined,
): Promise<Management> {
  const claim = await lockClaim(tx, place);
  const unnoted = { claim, bypassed: null, headers: {} };
  if (!claim || !current || claim.manager === managerOf(call)) return unnoted;
  const policy = await foreignWrites(tx, current.admin);
  if (policy === 'allow') return unnoted;
  if (policy === 'refuse' && overrideOf(call) === null) throw elsewhere(claim, current);
  const warning = `${managedBy(claim)} It will see this as drift.`;
  return { claim, bypassed: claim.manager, headers: { 'postplane-warning': warning } };
}

async function foreignWrites(tx: Queryable, admin: string | null): Promise<'allow' | 'warn' | 'refuse'> {
  const rows = admin === null ? [] : await chainRows(tx, [admin]);
  const chain = chainOf(new Map(rows.map((row) => [row.id, row.data])), admin);
  return resolveAdmin(chain, null).foreign_writes;
}

function managedBy({ kind, id, manager, claimed_at: since }: Claim): string {
  return `The ${kind.replaceAll('_', ' ')} ${encodeURI(id)} is managed by "${manager}" since ${since.toISOString()}.`;
}

function elsewhere(claim: Claim, { admin }: ResourceRow): Error {
  const remedies =
    'Change it there; or take it over (POST /v1/managed-objects:claim with take_over); or, in an emergency, send Postplane-Override with the reason, which the change log keeps.';
  return problem('managed_elsewhere', `${managedBy(claim)} The admin ${admin} refuses writes by others. ${remedies}`, {
    members: { manager: claim.manager, claimed_at: claim.claimed_at.toISOString() },
  });
}

/** Keeps the claim in step with a write that was done, or found nothing to do. */
export async function followClaim(
  tx: Queryable,
  call: Call,
  { claim }: Management,
  operation: Operation,
  row: Pick<NewRow, 'kind' | 'id' | 'key' | 'admin'>,
  revision: number,
): Promise<void> {
  const manager = managerOf(call);
  const { kind, id, key, admin } = row;
  if (operation === 'deleted') {
    if (claim?.manager === manager) await deleteManagedObjects(tx, [row]);
    else if (claim) await markGone(tx, row, admin, call.deps.now());
  } else if (manager !== null) {
    const by = actorOf(call.principal);
    await claimWritten(tx, { kind, id, key, admin, manager, by, revision, at: call.deps.now() });
  } else if (claim && claim.gone_at !== null) {
    // Of another tenant's object nothing is left to whoever has its name now.
    await (claim.admin === admin ? markBack(tx, row) : deleteManagedObjects(tx, [row]));
  }
}
