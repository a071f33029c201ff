// Bearer tokens: 32 random bytes shown once, kept as SHA-256, bound to an admin or to the installation.
import { createHash, randomBytes } from 'node:crypto';
import type { Queryable } from './database.ts';
import type { Reach } from './resources.ts';

/** `read`: reads and dry runs alone. */
export type Access = 'read' | 'write';

export interface TokenRow {
  readonly id: string;
  readonly name: string;
  /** The admin whose subtree it reaches; null: the installation. */
  readonly admin: string | null;
  /** The one domain it reads; null: all that it reaches. */
  readonly domain: string | null;
  /** Local part of the one mailbox it reads. */
  readonly mailbox: string | null;
  readonly access: Access;
  readonly created_at: Date;
  readonly created_by: string | null;
  readonly expires_at: Date | null;
}

const COLUMNS = 'id, name, admin, domain, mailbox, access, created_at, created_by, expires_at';
const BOOTSTRAP_LENGTH = 16;

/** A new token. The prefix lets secret scanners find it. */
export function newToken(): { id: string; token: string } {
  return { id: `t_${randomBytes(8).toString('hex')}`, token: `postplane_${randomBytes(32).toString('base64url')}` };
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export async function insertToken(
  db: Queryable,
  row: Omit<TokenRow, 'created_at'> & { hash: Buffer; trust?: string },
): Promise<TokenRow> {
  const { id, name, admin, hash, created_by, expires_at, domain, mailbox, access, trust = null } = row;
  const rows = await db.query<TokenRow>(
    `insert into token (id, name, admin, hash, created_by, expires_at, domain, mailbox, access, trust)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning ${COLUMNS}`,
    [id, name, admin, hash, created_by, expires_at, domain, mailbox, access, trust],
  );
  return rows[0] as TokenRow;
}

/** How many tokens that a trust gave out are alive. */
export async function countTokensOf(db: Queryable, trust: string): Promise<number> {
  const rows = await db.query<{ count: number }>(
    'select count(*)::int as count from token where trust = $1 and expires_at > now()',
    [trust],
  );
  return rows[0]?.count ?? 0;
}

/** Revokes what a trust gave out. */
export async function deleteTokensOf(db: Queryable, trust: string): Promise<void> {
  await db.query('delete from token where trust = $1', [trust]);
}

/** Tokens that ended before; until then lists show that they did. */
export async function forgetTokens(db: Queryable, before: Date): Promise<void> {
  await db.query('delete from token where expires_at < $1', [before]);
}

/** The token with this hash, unless it has expired or an admin above it is inactive or bars the API. */
export async function findToken(db: Queryable, hash: Buffer): Promise<TokenRow | undefined> {
  const rows = await db.query<TokenRow>(
    `with recursive found as (
       select ${COLUMNS} from token where hash = $1 and (expires_at is null or expires_at > now())),
     above (name) as (
       select admin from found where admin is not null
       union
       select to_id from resource_ref join above on from_kind = 'admin' and from_id = above.name where pointer = '/parent')
     select ${COLUMNS} from found where not exists (
       select from resource join above on kind = 'admin' and resource.id = above.name
        where data ->> 'status' = 'inactive' or data ->> 'allow_api' = 'false')`,
    [hash],
  );
  return rows[0];
}

export function listTokens(db: Queryable, reach: Reach): Promise<TokenRow[]> {
  return db.query<TokenRow>(
    `select ${COLUMNS} from token where $1::text[] is null or admin = any($1) order by created_at, id`,
    [reach],
  );
}

/** Lets a token that has not expired, and would, live until `expires`. */
export async function renewToken(
  db: Queryable,
  id: string,
  reach: Reach,
  expires: Date,
): Promise<TokenRow | undefined> {
  const rows = await db.query<TokenRow>(
    `update token set expires_at = $3 where id = $1 and ($2::text[] is null or admin = any($2)) and expires_at > now()
     returning ${COLUMNS}`,
    [id, reach, expires],
  );
  return rows[0];
}

/** False when there is no such token within reach. */
export async function deleteToken(db: Queryable, id: string, reach: Reach): Promise<boolean> {
  const rows = await db.query(
    'delete from token where id = $1 and ($2::text[] is null or admin = any($2)) returning 1',
    [id, reach],
  );
  return rows.length > 0;
}

/** Makes `token` the bootstrap token of the installation, in place of an earlier one. Throws when it is too short to be safe. */
export async function ensureBootstrapToken(db: Queryable, token: string): Promise<void> {
  if (token.length < BOOTSTRAP_LENGTH)
    throw new Error(`the bootstrap token must have at least ${BOOTSTRAP_LENGTH} characters`);
  await db.query(
    `insert into token (id, name, hash) values ('bootstrap', 'bootstrap', $1)
     on conflict (id) do update set hash = excluded.hash where token.hash <> excluded.hash`,
    [hashToken(token)],
  );
}
