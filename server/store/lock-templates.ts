// Lock templates: those of a chain of admins, and which outgoing users of a domain name one.
import type { JsonObject } from '../../schemas/parse.ts';
import type { Queryable } from './database.ts';

export interface TemplateRow {
  readonly id: string;
  readonly admin: string;
  readonly name: string;
  readonly data: JsonObject;
  readonly schema_version: number;
}

/** The lock templates of some admins, by name. */
export function templatesOf(db: Queryable, admins: readonly string[]): Promise<TemplateRow[]> {
  return db.query<TemplateRow>(
    `select id, key[1] as admin, key[2] as name, data, schema_version from resource
      where kind = 'lock_template' and key[1] = any($1) order by key`,
    [admins],
  );
}

/** The outgoing users of a domain that name a template. */
export function templateUsers(tx: Queryable, domain: string): Promise<{ name: string; template: string }[]> {
  return tx.query(
    `select key[2] as name, data ->> 'lock_template' as template from resource
      where kind = 'outgoing_user' and key[1] = $1 and data ->> 'lock_template' is not null order by key`,
    [domain],
  );
}

/** Replaces what the outgoing users of a domain refer to, by the names they give. */
export async function pointLockTemplates(
  tx: Queryable,
  domain: string,
  templates: readonly { id: string; name: string }[],
): Promise<void> {
  await tx.query(
    `delete from resource_ref using resource u
      where from_kind = 'outgoing_user' and from_id = u.id and pointer = '/lock_template'
        and u.kind = 'outgoing_user' and u.key[1] = $1`,
    [domain],
  );
  await tx.query(
    `insert into resource_ref (from_kind, from_id, pointer, to_kind, to_id)
     select 'outgoing_user', u.id, '/lock_template', 'lock_template', t.id
       from resource u join unnest($2::text[], $3::text[]) as t (id, name) on u.data ->> 'lock_template' = t.name
      where u.kind = 'outgoing_user' and u.key[1] = $1`,
    [domain, templates.map((one) => one.id), templates.map((one) => one.name)],
  );
}
