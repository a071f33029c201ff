// What one tenant may not take from another: networks that another authenticates by, domains around another's domain.
import type { JsonObject } from '../../schemas/parse.ts';
import type { Fault } from '../../schemas/problems.ts';
import { chainRows, subtreeOf } from '../store/admins.ts';
import type { Queryable } from '../store/database.ts';
import { domainsAround, networksOverlapping } from '../store/tenant-borders.ts';
import type { Call } from './operation.ts';
import { problem } from './problems.ts';

// The relay takes whoever connects from a network for its user: nobody owns more than this but the installation.
const SHORTEST_PREFIX = { ipv4: 16, ipv6: 32 };

/** A network that is wider than a tenant may claim. */
export function networkFaults(call: Call, document: JsonObject): Fault[] {
  if (document['type'] !== 'ip' || typeof document['cidr'] !== 'string') return [];
  return widthFaults(call, document['cidr'], '/cidr');
}

/** Networks of a trusted relay that are wider than a tenant may name. They may overlap: a provider's are those of many. */
export function trustedNetworkFaults(call: Call, document: JsonObject): Fault[] {
  return (document['cidrs'] as string[]).flatMap((cidr, index) => widthFaults(call, cidr, `/cidrs/${index}`));
}

function widthFaults(call: Call, cidr: string, pointer: string): Fault[] {
  const [address = '', length] = cidr.split('/');
  const shortest = address.includes(':') ? SHORTEST_PREFIX.ipv6 : SHORTEST_PREFIX.ipv4;
  if (call.principal.admin === null || length === undefined || Number(length) >= shortest) return [];
  const detail = `is too wide: a token of an admin may claim networks of /${shortest} and smaller, one of the installation any`;
  return [{ pointer, code: 'forbidden', detail }];
}

/** Where routes may lead to: an address that the relay would not dial is refused when it is written. */
export function routeFaults(call: Call, document: JsonObject): Fault[] {
  const { refusesAddress, isOwnListener } = call.deps;
  const faults: Fault[] = [];
  const { host, port } = document as { host: string; port: number };
  if (isOwnListener?.(host, port) === true) {
    const detail = `is where this gateway listens itself, with port ${port}: mail would come back; name the server behind it`;
    return [{ pointer: '/host', code: 'invalid_value', detail }];
  }
  if (refusesAddress === undefined) return [];
  if (refusesAddress(host)) {
    const detail = 'is a private or reserved address, which this installation does not deliver to';
    faults.push({ pointer: '/host', code: 'invalid_value', detail });
  }
  if (call.principal.admin !== null && !MAIL_PORTS.includes(port)) {
    const detail = `must be one of ${MAIL_PORTS.join(', ')} for a token of an admin; one of the installation may choose any`;
    faults.push({ pointer: '/port', code: 'forbidden', detail });
  }
  return faults;
}

/** Where sinks may lead to: into our own network only the installation's own syslog. */
export function sinkFaults({ deps: { refusesAddress } }: Call, document: JsonObject): Fault[] {
  const { type, host, url } = document as { type: string; host: string | null; url: string | null };
  const isOwnSyslog = type === 'syslog' && document['admin'] === undefined;
  if (refusesAddress === undefined || isOwnSyslog) return [];
  const [pointer, name] = url === null ? ['/host', host] : ['/url', new URL(url).hostname.replace(/^\[|\]$/g, '')];
  if (name === null || !refusesAddress(name)) return [];
  const detail = 'is a private or reserved address, which this installation does not send to';
  return [{ pointer, code: 'invalid_value', detail }];
}

const MAIL_PORTS = [25, 465, 587, 2525];

/**
 * Called when no other writer can commit before this one. Throws already_claimed, which does not name the holder. A token of the
 * installation may do it: the longest prefix then wins, and a sub-domain is a domain of its own.
 */
export async function checkBorders(
  tx: Queryable,
  call: Call,
  kind: string,
  document: JsonObject,
  owner: string | null,
): Promise<void> {
  if (call.principal.admin === null || owner === null) return;
  if (kind === 'outgoing_user' && document['type'] === 'ip') {
    const cidr = document['cidr'] as string;
    if (await networksOverlapping(tx, cidr, await tenantAdmins(tx, owner))) {
      throw claimed('/cidr', 'overlaps a network that is in use in this installation');
    }
  }
  if (kind === 'domain' && (await domainsAround(tx, document['domain'] as string, await tenantAdmins(tx, owner)))) {
    throw claimed(
      '/domain',
      'lies above or below a domain in use in this installation: a token of the installation may add it',
    );
  }
}

// The first-level admin above and everything below it.
async function tenantAdmins(tx: Queryable, admin: string): Promise<string[]> {
  const rows = await chainRows(tx, [admin]);
  return subtreeOf(tx, rows.find((row) => row.data['parent'] === null)?.id ?? admin);
}

function claimed(pointer: string, detail: string): Error {
  return problem('already_claimed', `The value of ${pointer} ${detail}.`, {
    faults: [{ pointer, code: 'already_claimed', detail }],
  });
}
