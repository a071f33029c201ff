// Temporary passwords of outgoing users: 24 random bytes shown once, kept as SHA-256 among the secrets of the user's row.
import { createHash, randomBytes } from 'node:crypto';
import type { Queryable } from './database.ts';
import type { ResourceRow } from './resources.ts';

export interface TemporaryPassword {
  readonly id: string;
  /** SHA-256 in base64: what is random needs no slow hash. */
  readonly hash: string;
  /** RFC 3339, UTC. */
  readonly created_at: string;
  readonly expires_at: string;
}

// Not an attribute: no document holds it, and a PUT leaves it as it is.
const SECRET = 'temporary_passwords';
const LEAD = 'pptemp_';

/** A new password. The prefix lets secret scanners find it. */
export function newTemporaryPassword(): { id: string; password: string } {
  return { id: `tp_${randomBytes(8).toString('hex')}`, password: LEAD + randomBytes(24).toString('base64url') };
}

export function hashTemporaryPassword(password: string): string {
  return createHash('sha256').update(password).digest('base64');
}

/** All that are stored, those past their time too. */
export function temporaryPasswordsIn(secrets: Readonly<Record<string, unknown>> | null): readonly TemporaryPassword[] {
  const text = secrets?.[SECRET];
  return typeof text === 'string' ? (JSON.parse(text) as TemporaryPassword[]) : [];
}

/** Whether a password is one of them and in force at `now` (epoch milliseconds). */
export function isTemporaryPassword(known: readonly TemporaryPassword[], password: string, now: number): boolean {
  if (known.length === 0 || !password.startsWith(LEAD)) return false;
  const hash = hashTemporaryPassword(password);
  return known.some((one) => one.hash === hash && Date.parse(one.expires_at) > now);
}

/** Keeps these and no others. The revision of the user stays: its document has not changed. */
export async function saveTemporaryPasswords(
  tx: Queryable,
  { kind, id, secrets }: ResourceRow,
  passwords: readonly TemporaryPassword[],
): Promise<void> {
  const { [SECRET]: _, ...others } = secrets;
  const kept = passwords.length === 0 ? others : { ...others, [SECRET]: JSON.stringify(passwords) };
  await tx.query('update resource set secrets = $3 where kind = $1 and id = $2', [kind, id, JSON.stringify(kept)]);
}
