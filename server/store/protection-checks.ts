// Checks of the mail servers of a domain (mail.md B6): asked for by the control plane, taken by one relay node, kept a while.
import type { Queryable } from './database.ts';

export interface Certificate {
  readonly subject: string;
  readonly issuer: string;
  readonly expires_at: string | null;
  /** Whether it is valid for the host of the route. */
  readonly verified: boolean;
  /** Why it is not. */
  readonly problem: string | null;
}

/** What one address of a route said. */
export interface AddressCheck {
  readonly address: string;
  readonly tcp: 'ok' | 'timeout' | 'refused' | 'failed';
  readonly banner: string | null;
  readonly ehlo: readonly string[];
  readonly starttls: {
    readonly offered: boolean;
    readonly version: string | null;
    readonly certificate: Certificate | null;
  };
  readonly mail_from: string | null;
  readonly rcpt: string | null;
  readonly latency_ms: number | null;
  /** Whether mail could be delivered there. */
  readonly ok: boolean;
  readonly problem: string | null;
  /** Both sides, `>` what we sent and `<` what we heard. */
  readonly transcript: readonly string[];
}

export interface RouteCheck {
  readonly route: string;
  readonly host: string;
  readonly port: number;
  readonly priority: number;
  readonly resolved_ips: readonly string[];
  readonly ok: boolean;
  readonly problem: string | null;
  readonly addresses: readonly AddressCheck[];
}

export interface ProtectionResult {
  /** `ok`: every route; `degraded`: some; `failing`: none. */
  readonly overall: 'ok' | 'degraded' | 'failing';
  readonly routes: readonly RouteCheck[];
}

export interface ProtectionCheckRow {
  readonly id: number;
  readonly domain: string;
  readonly recipient: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly node: string | null;
  readonly startedAt: Date | null;
  readonly doneAt: Date | null;
  readonly result: ProtectionResult | null;
}

export interface ProtectionCheckOrder {
  readonly id: number;
  readonly domain: string;
  readonly recipient: string;
}

/** Notified when a check waits for a relay. */
export const protectionChannel = 'postplane_protection';

const COLUMNS = `id::int, domain, recipient, requested_by as "requestedBy", requested_at as "requestedAt", node,
  started_at as "startedAt", done_at as "doneAt", result`;
const KEPT = 20;
/** A check that nobody finished within this time will not be finished. */
export const CHECK_MINUTES = 3;

/** Asks for a check, or gives the one that is under way for the domain. The newest 20 of a domain are kept. */
export async function requestProtectionCheck(
  db: Queryable,
  { domain, recipient, actor }: { domain: string; recipient: string; actor: string },
): Promise<ProtectionCheckRow> {
  const [open] = await db.query<ProtectionCheckRow>(
    `select ${COLUMNS} from protection_check where domain = $1 and done_at is null and recipient = $2
        and requested_at > now() - interval '${CHECK_MINUTES} minutes' order by id desc limit 1`,
    [domain, recipient],
  );
  if (open) return open;
  await db.query(
    `delete from protection_check where domain = $1 and id not in
       (select id from protection_check where domain = $1 order by id desc limit ${KEPT - 1})`,
    [domain],
  );
  const [row] = await db.query<ProtectionCheckRow>(
    `insert into protection_check (domain, recipient, requested_by) values ($1, $2, $3) returning ${COLUMNS}`,
    [domain, recipient, actor],
  );
  await db.query(`select pg_notify('${protectionChannel}', '')`);
  return row as ProtectionCheckRow;
}

export async function findProtectionCheck(
  db: Queryable,
  domain: string,
  id: number,
): Promise<ProtectionCheckRow | undefined> {
  const rows = await db.query<ProtectionCheckRow>(
    `select ${COLUMNS} from protection_check where domain = $1 and id = $2`,
    [domain, id],
  );
  return rows[0];
}

/** The newest first. */
export function listProtectionChecks(db: Queryable, domain: string): Promise<ProtectionCheckRow[]> {
  return db.query(`select ${COLUMNS} from protection_check where domain = $1 order by id desc limit ${KEPT}`, [domain]);
}

/** Takes what nobody has taken, oldest first; no two nodes take the same. */
export function takeProtectionChecks(db: Queryable, node: string, most: number): Promise<ProtectionCheckOrder[]> {
  return db.query(
    `update protection_check set node = $1, started_at = now() where id in (
       select id from protection_check where started_at is null order by id limit $2 for update skip locked)
     returning id::int, domain, recipient`,
    [node, most],
  );
}

export async function finishProtectionCheck(db: Queryable, id: number, result: ProtectionResult): Promise<void> {
  await db.query('update protection_check set done_at = now(), result = $2 where id = $1', [
    id,
    JSON.stringify(result),
  ]);
}
