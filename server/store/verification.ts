// Whether a domain has shown that it belongs to its admin: run-time state beside the resource, and the admins' secrets.
import { randomBytes } from 'node:crypto';
import type { Queryable } from './database.ts';
import type { ResourceRow } from './resources.ts';

export interface VerificationRow {
  readonly domain: string;
  readonly status: 'pending' | 'verified' | 'failed' | 'lapsed';
  readonly checked_at: Date;
  readonly verified_at: Date | null;
  readonly last_error: string | null;
  /** TXT values found at the last check. */
  readonly found: readonly string[];
}

const COLUMNS = 'domain, status, checked_at, verified_at, last_error, found';

/** The secret of an admin, made at first use, which may be before the admin is, and kept for good. */
export async function adminSecret(db: Queryable, admin: string): Promise<Buffer> {
  const known = await findSecret(db, admin);
  if (known) return known;
  await insertSecret(db, admin, randomBytes(32));
  return (await findSecret(db, admin)) as Buffer;
}

async function findSecret(db: Queryable, admin: string): Promise<Buffer | undefined> {
  const rows = await db.query<{ secret: Buffer }>('select secret from installation_secret where admin = $1', [admin]);
  return rows[0]?.secret;
}

// Whoever comes first decides.
async function insertSecret(db: Queryable, admin: string, secret: Buffer): Promise<void> {
  await db.query('insert into installation_secret (admin, secret) values ($1, $2) on conflict do nothing', [
    admin,
    secret,
  ]);
}

export async function findVerification(db: Queryable, domain: string): Promise<VerificationRow | undefined> {
  const rows = await db.query<VerificationRow>(`select ${COLUMNS} from domain_verification where domain = $1`, [
    domain,
  ]);
  return rows[0];
}

export async function saveVerification(tx: Queryable, row: VerificationRow): Promise<void> {
  await tx.query(
    `insert into domain_verification (domain, status, checked_at, verified_at, last_error, found) values ($1, $2, $3, $4, $5, $6)
     on conflict (domain) do update set status = excluded.status, checked_at = excluded.checked_at,
       verified_at = excluded.verified_at, last_error = excluded.last_error, found = excluded.found`,
    [row.domain, row.status, row.checked_at, row.verified_at, row.last_error, JSON.stringify(row.found)],
  );
}

/** Which of these have lost their record; trusted ones need none. */
export async function lapsedDomains(db: Queryable, domains: readonly ResourceRow[]): Promise<string[]> {
  const ids = domains.filter((one) => one.data['trusted'] !== true).map((one) => one.id);
  const rows = await db.query<{ domain: string }>(
    "select domain from domain_verification where domain = any($1) and status = 'lapsed'",
    [ids],
  );
  return rows.map((row) => row.domain);
}

/** Forgets the state: the domain has to be verified again. */
export async function deleteVerification(tx: Queryable, domain: string): Promise<void> {
  await tx.query('delete from domain_verification where domain = $1', [domain]);
}

/** Whether mail of a domain flows: also when the record that showed whose it is has gone since. */
export function isVerified(row: Pick<VerificationRow, 'status'> | undefined): boolean {
  return row?.status === 'verified' || row?.status === 'lapsed';
}

/** Domains to look at again: those that wait for their record and were not looked at since `waiting`, verified ones not since `verified`. */
export async function domainsToCheck(
  db: Queryable,
  { waiting, verified }: { waiting: Date; verified: Date },
  limit: number,
): Promise<string[]> {
  const rows = await db.query<{ domain: string }>(
    `select r.id as domain from resource r left join domain_verification v on v.domain = r.id
      where r.kind = 'domain' and r.data ->> 'trusted' <> 'true'
        and (v.checked_at is null or v.checked_at < case when v.status = 'verified' then $2::timestamptz else $1::timestamptz end)
      order by v.checked_at nulls first, r.id limit $3`,
    [waiting, verified, limit],
  );
  return rows.map((row) => row.domain);
}
