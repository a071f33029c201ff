// Lock templates in their place: the outgoing users of a domain that moves to another admin must find theirs there too.
import type { JsonObject } from '../../schemas/parse.ts';
import type { Fault } from '../../schemas/problems.ts';
import { chainRows } from '../store/admins.ts';
import type { Queryable } from '../store/database.ts';
import { pointLockTemplates, templateUsers, templatesOf } from '../store/lock-templates.ts';
import { chainNames } from './references.ts';

/** Faults of a domain that moves to an admin without the lock templates its outgoing users name. */
export async function movedTemplateFaults(
  tx: Queryable,
  document: JsonObject,
  before: JsonObject | null,
): Promise<Fault[]> {
  const admin = document['admin'] as string;
  if (before === null || before['admin'] === admin) return [];
  const users = await templateUsers(tx, document['domain'] as string);
  const known = new Set((await templatesAlong(tx, admin)).map((one) => one.name));
  const lacking = users.filter((user) => !known.has(user.template)).slice(0, 10);
  return lacking.map(({ name, template }) => ({
    pointer: '/admin',
    code: 'conflicting_object',
    detail: `neither it nor an admin above it has the lock template "${template}" that the outgoing user ${name} names: make it there first, or let the user name none`,
  }));
}

/** Lets the references of a domain's outgoing users follow it to its new admin. */
export async function followLockTemplates(tx: Queryable, domain: string, admin: string | null): Promise<void> {
  const templates = admin === null ? [] : await templatesAlong(tx, admin);
  await pointLockTemplates(tx, domain, templates);
}

// By name the one of the nearest admin.
async function templatesAlong(tx: Queryable, admin: string): Promise<{ id: string; name: string }[]> {
  const chain = chainNames(await chainRows(tx, [admin]), admin);
  const rows = await templatesOf(tx, chain);
  const near = rows.toSorted((a, b) => chain.indexOf(a.admin) - chain.indexOf(b.admin));
  return [...new Map(near.toReversed().map((row) => [row.name, { id: row.id, name: row.name }])).values()];
}
