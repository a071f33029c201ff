// Bearer token -> principal. Look-ups are remembered for two seconds at most, so that a revoked token dies within them.
import type { Database } from '../store/database.ts';
import { subtreeOf } from '../store/admins.ts';
import { findToken, hashToken, type TokenRow } from '../store/tokens.ts';
import type { Principal } from './operation.ts';
import { problem } from './problems.ts';

const REMEMBERED_MS = 2000;
const REMEMBERED_TOKENS = 1000;

export interface Authenticator {
  /** The principal of an Authorization header. Throws unauthorized. */
  authenticate(header: string | undefined): Promise<Principal>;
  /** Forgets what was looked up: after a token or an admin has changed. */
  forget(): void;
}

interface Remembered {
  readonly row: TokenRow;
  readonly until: number;
}

export function createAuthenticator(database: Database): Authenticator {
  const remembered = new Map<string, Remembered>();

  const lookUp = async (token: string): Promise<TokenRow | undefined> => {
    const hash = hashToken(token);
    const key = hash.toString('base64');
    const known = remembered.get(key);
    if (known && known.until > performance.now()) return known.row;
    remembered.delete(key);
    const row = await findToken(database, hash);
    if (row) remember(remembered, key, row);
    return row;
  };

  return {
    authenticate: async (header) => {
      const token = /^Bearer +([\x21-\x7e]{8,512}) *$/i.exec(header ?? '')?.[1];
      const row = token === undefined ? undefined : await lookUp(token);
      if (!row || (row.expires_at !== null && row.expires_at.getTime() <= Date.now())) throw unauthorized();
      const reach = row.admin === null ? null : await subtreeOf(database, row.admin);
      const level = row.domain === null ? null : { domain: row.domain, mailbox: row.mailbox };
      const { id: tokenId, name, admin, expires_at: expiresAt, access } = row;
      return { tokenId, name, admin, expiresAt, reach, level, access };
    },
    forget: () => remembered.clear(),
  };
}

function remember(remembered: Map<string, Remembered>, key: string, row: TokenRow): void {
  const oldest = remembered.keys().next();
  if (remembered.size >= REMEMBERED_TOKENS && !oldest.done) remembered.delete(oldest.value);
  remembered.set(key, { row, until: performance.now() + REMEMBERED_MS });
}

function unauthorized(): Error {
  const detail =
    'Send "Authorization: Bearer <token>" with a token that is neither revoked nor expired and whose admin is active.';
  return problem('unauthorized', detail, { headers: { 'www-authenticate': 'Bearer realm="postplane"' } });
}

/** Who is written into the change log. */
export function actorOf(principal: Principal): string {
  return principal.name === principal.tokenId ? principal.name : `${principal.name} (${principal.tokenId})`;
}
