// DELETE of any resource, inside a transaction.
import { lockChanges } from '../store/changes.ts';
import type { Queryable } from '../store/database.ts';
import { insertDeleted } from '../store/deleted-objects.ts';
import { documentOf } from '../store/documents.ts';
import { deleteResource, dependants } from '../store/resources.ts';
import { deleteTokensOf } from '../store/tokens.ts';
import type { Answer } from './operation.ts';
import { checkPrecondition } from './preconditions.ts';
import { manage, noteManager } from './managers.ts';
import { notFound, problem } from './problems.ts';
import { checkDeletion } from './rules.ts';
import { belongingsOf } from './undelete.ts';
import { change, checkRank, visible, type Write } from './write.ts';

const DEPENDANTS_SHOWN = 20;

/** Deletes an object that nothing refers to, and keeps what it takes to restore it. */
export async function removeResource(tx: Queryable, write: Write): Promise<Answer> {
  const { resource } = write;
  checkRank(write);
  const current = await visible(tx, write, 'delete');
  if (!current) throw notFound();
  await checkPrecondition(tx, write.condition, current);
  const before = documentOf(resource, current);
  await checkDeletion(resource.kind, write.call, tx, before);
  const inUse = await dependants(tx, current.kind, current.id, DEPENDANTS_SHOWN + 1);
  if (inUse.length > 0) throw stillInUse(inUse);
  const management = await manage(tx, write.call, current, true);
  const belongings = await belongingsOf(tx, write.call.deps, resource, current);
  await deleteResource(tx, current.kind, current.id);
  if (current.kind === 'oidc_trust') await deleteTokensOf(tx, current.id);
  await lockChanges(tx);
  const revision = await change(tx, { ...write, management }, 'deleted', current, before, null, false);
  if (belongings) await insertDeleted(tx, { ...current, revision }, belongings);
  await noteManager(tx, write.call, management, { ...current, revision, deleted: true });
  return { status: 204, revision, headers: management.headers };
}

function stillInUse(inUse: readonly { kind: string; id: string }[]): Error {
  const shown = inUse.slice(0, DEPENDANTS_SHOWN).map(({ kind, id }) => ({ kind, id }));
  const names = shown
    .slice(0, 5)
    .map(({ kind, id }) => `${kind.replaceAll('_', ' ')} ${id}`)
    .join(', ');
  return problem(
    'in_use',
    `Delete or change what refers to it first: ${names}${inUse.length > 5 ? ' and more' : ''}.`,
    {
      members: { dependants: shown, more_dependants: inUse.length > DEPENDANTS_SHOWN },
    },
  );
}
