// Locks that administrators declare, as they show at run time: they stop a sender whatever its lock says, and no unlock ends them.
import { administrativeLock, identityAdministrativeLock } from '../../schemas/resources/administrative-lock.ts';
import type { Queryable } from '../store/database.ts';
import type { LockTarget } from '../store/locks.ts';
import { findResources } from '../store/resources.ts';
import { problem } from './problems.ts';

/** Why an administrator locked a user or an identity; null: none did. */
export async function administrativeLockOn(db: Queryable, target: LockTarget): Promise<string | null> {
  return (await administrativeLocksOn(db, [target]))(target);
}

/** The same of several, in two statements. */
export async function administrativeLocksOn(
  db: Queryable,
  targets: readonly LockTarget[],
): Promise<(target: LockTarget) => string | null> {
  const byKind = Map.groupBy(targets, resourceOf);
  const reasons = new Map<string, string>();
  for (const [resource, some] of byKind)
    for (const row of await findResources(db, resource.kind, some.map(idOf)))
      reasons.set(`${row.kind} ${row.id}`, String(row.data['reason']));
  return (target) => reasons.get(`${resourceOf(target).kind} ${idOf(target)}`) ?? null;
}

/** Throws a conflict that names what an administrator declared: unlocking does not remove it. */
export async function refuseDeclaredLock(db: Queryable, target: LockTarget): Promise<void> {
  const reason = await administrativeLockOn(db, target);
  if (reason === null) return;
  const resource = resourceOf(target);
  throw problem(
    'conflict',
    `The ${resource.title} ${idOf(target)} holds it ("${reason}"): delete ${resource.path(keyOf(target))} first.`,
  );
}

function resourceOf({ identity }: LockTarget): typeof administrativeLock {
  return identity === '' ? administrativeLock : identityAdministrativeLock;
}

function keyOf({ domain, user, identity }: LockTarget): string[] {
  return identity === '' ? [domain, user] : [domain, user, identity];
}

function idOf(target: LockTarget): string {
  return resourceOf(target).id(keyOf(target));
}
