// Policies of recipient domains for mail to them (RFC 8461): looked up, fetched, kept as long as they say. Failing to learn of one is
// no reason to hold mail, but what is known holds.
import type { Resolver } from '../dns.ts';
import { httpsGet } from '../https-get.ts';
import { parseStsPolicy, type StsPolicy, stsPolicyId } from '../mail/mta-sts.ts';
import type { Clock } from './clock.ts';

export interface MtaStsOptions {
  readonly txt: Resolver['txt'];
  /** Addresses of a host that may be dialled. */
  readonly addresses: (host: string) => Promise<readonly string[]>;
  readonly clock: Clock;
  /** 443, except in tests. */
  readonly port?: number;
  /** Whom to trust beside the public authorities: tests. */
  readonly ca?: string;
}

/** The policy that holds for a domain now; undefined: none. Never rejects. */
export type StsPolicies = (domain: string) => Promise<StsPolicy | undefined>;

interface Kept {
  readonly id: string;
  readonly policy: StsPolicy;
  /** By monotonic time. */
  readonly until: number;
}

const DOMAINS_MOST = 10_000;
const OCTETS_MOST = 65_536;
const FETCH_MS = 15_000;
/** Section 3.3: a server that fails is not asked more often. */
const PAUSE_MS = 5 * 60_000;

export function mtaSts(options: MtaStsOptions): StsPolicies {
  const { clock, txt } = options;
  const kept = new Map<string, Kept>();
  const pausedUntil = new Map<string, number>();
  const underWay = new Map<string, Promise<StsPolicy | undefined>>();

  const find = async (domain: string): Promise<StsPolicy | undefined> => {
    const known = live(kept.get(domain), clock.monotonic());
    const answer = await txt(`_mta-sts.${domain}`);
    const id = answer.kind === 'found' ? stsPolicyId(answer.records) : undefined;
    // Section 5.1: what was learned holds as long as it said, whatever DNS says meanwhile.
    if (id === undefined || id === known?.id || (pausedUntil.get(domain) ?? 0) > clock.monotonic())
      return known?.policy;
    const fetched = await fetchPolicy(options, domain);
    if (typeof fetched === 'string') {
      keep(pausedUntil, domain, clock.monotonic() + PAUSE_MS);
      return known?.policy;
    }
    keep(kept, domain, { id, policy: fetched, until: clock.monotonic() + fetched.maxAgeSeconds * 1000 });
    return fetched;
  };

  return (domain) => {
    const asked = underWay.get(domain);
    if (asked) return asked;
    const asking = find(domain)
      .catch(() => undefined)
      .finally(() => underWay.delete(domain));
    underWay.set(domain, asking);
    return asking;
  };
}

function live(one: Kept | undefined, now: number): Kept | undefined {
  return one && one.until > now ? one : undefined;
}

function keep<T>(map: Map<string, T>, domain: string, value: T): void {
  map.delete(domain);
  if (map.size >= DOMAINS_MOST) map.delete(map.keys().next().value as string);
  map.set(domain, value);
}

/** The policy of a domain, or why there is none. */
async function fetchPolicy(options: MtaStsOptions, domain: string): Promise<StsPolicy | string> {
  const host = `mta-sts.${domain}`;
  const [address] = await options.addresses(host);
  if (address === undefined) return `${host} has no address that may be dialled`;
  try {
    return parseStsPolicy(await get(options, host, address));
  } catch (error) {
    return (error as Error).message;
  }
}

// Section 3.3: over TLS with a certificate of that host, and no redirect is followed.
function get({ port = 443, ca }: MtaStsOptions, host: string, address: string): Promise<string> {
  return httpsGet({
    host,
    address,
    port,
    path: '/.well-known/mta-sts.txt',
    mediaTypes: ['text/plain'],
    octetsMost: OCTETS_MOST,
    signal: AbortSignal.timeout(FETCH_MS),
    ca,
  });
}
