// Rows of an import to outgoing users (mail.md G6, G9): `user,domain,password`. Nothing of a password, wherever in the row it
// may stand, is in what is said of a row.
import { isIP } from 'node:net';
import type { JsonObject } from '../../schemas/parse.ts';
import type { Fault } from '../../schemas/problems.ts';
import type { CsvRecord } from './csv.ts';

/** What is wrong with a row. */
export interface RowFault {
  readonly code: string;
  readonly message: string;
}

/** An outgoing user to be. */
export interface ImportedUser {
  /** Line of the file; null where there is no file. */
  readonly line: number | null;
  readonly domain: string;
  readonly name: string;
  /** What a PUT would hold, its password too. */
  readonly document: JsonObject;
}

/** A row that is none. */
export interface BrokenRow {
  readonly line: number | null;
  readonly fault: RowFault;
}

/** The outgoing user that a row means. */
export function userOfRecord({ line, fields }: CsvRecord): ImportedUser | BrokenRow {
  const broken = (code: string, message: string): BrokenRow => ({ line, fault: { code, message } });
  if (fields === undefined) return broken('malformed_row', 'quotes are not where RFC 4180 has them');
  const [user, domain, password] = fields as [string, string, string];
  if (fields.length !== 3)
    return broken('malformed_row', `has ${fields.length} fields; it must have three: user,domain,password`);
  if (isIP(user.split('/')[0] as string) !== 0) {
    if (password !== '') return broken('conflict', 'password: an IP address or network has none; leave it blank');
    return { line, domain, name: addressName(user), document: { type: 'ip', cidr: user } };
  }
  if (password === '') return broken('required', 'password: may be blank only where user is an IP address or network');
  if (user === '') return { line, domain, name: 'domain', document: { type: 'domain', password_wo: password } };
  return { line, domain, name: user, document: { type: 'user', password_wo: password } };
}

/** `ip-192.0.2.0-24`: the name of a user of type ip that has none. */
export function addressName(cidr: string): string {
  return `ip-${cidr.toLowerCase().replace(/[/:]/g, '-')}`;
}

const COLUMNS: Readonly<Record<string, string>> = {
  '/name': 'user',
  '/cidr': 'user',
  '/type': 'user',
  '/domain': 'domain',
  '/password_wo': 'password',
};

/** Faults of a document in terms of the row. What the row holds is not repeated: it may be a password in the wrong place. */
export function faultOfRow(faults: readonly Fault[]): RowFault | undefined {
  const [first] = faults;
  if (first === undefined) return undefined;
  const column = COLUMNS[first.pointer];
  const detail = first.detail.replace(/: write .*$/s, '').replace(/: "[^"]*"$/s, '');
  return { code: first.code, message: column === undefined ? detail : `${column}: ${detail}` };
}
