// Where a recipient's mail goes: the routes of a domain, a smarthost, or MX (RFC 5321 §5.1, RFC 7505).
import { isIP } from 'node:net';
import type { RouteConfig, Snapshot } from '../config/configuration.ts';
import { chosenSmarthost, installationSmarthost, mayUse } from '../config/smarthosts.ts';
import type { MxRecord, Resolver } from '../dns.ts';
import type { Outcome } from './deliver.ts';
import type { Envelope } from './envelope.ts';
import { permitsMx } from '../mail/mta-sts.ts';
import type { StsPolicies } from './mta-sts.ts';
import { plainAddress } from './plain-address.ts';
import { isPublicAddress } from './public-address.ts';
import type { NextHop, TlsMode } from './smtp-dial.ts';

export type AddressResolver = Pick<Resolver, 'mx' | 'a' | 'aaaa'>;

export interface NextHopDeps {
  readonly resolver: AddressResolver;
  /** host:port for all outgoing mail. */
  readonly smarthost: { readonly host: string; readonly port: number; readonly tls: TlsMode } | null;
  /** Loopback and private addresses may be dialled: tests and labs. */
  readonly allowPrivateRoutes: boolean;
  /** Our own names, lower-case. */
  readonly hostnames: readonly string[];
  /** Whether one of our listeners is there: never dialled. */
  readonly isOwnListener: (address: string, port: number) => boolean;
  /** 25, except in tests. */
  readonly mxPort: number;
  readonly random: () => number;
  /** MTA-STS policies of recipient domains; undefined: they are not looked at. */
  readonly stsPolicy?: StsPolicies | undefined;
  /** Opens the password of a declared smarthost. Throws when it was sealed with another key. */
  readonly openSecret?: ((sealed: string, place: string) => string) | undefined;
}

/** What the recipients of one transaction have in common. */
export type Destination =
  | { readonly kind: 'routes'; readonly domain: string }
  /** `name`: a declared one; absent: that of the settings. */
  | { readonly kind: 'smarthost'; readonly name?: string; readonly domain?: string }
  | { readonly kind: 'mx'; readonly domain: string };

export type NextHops = { readonly hops: readonly NextHop[] } | { readonly failed: Outcome };

const MAX_HOSTS = 10;
const MAX_HOPS = 20;

export function destinationOf(
  envelope: Envelope,
  index: number,
  snapshot: Snapshot,
  smarthost: NextHopDeps['smarthost'],
): Destination {
  const domain = domainOf(envelope.recipients[index]?.address ?? '');
  if (envelope.direction === 'incoming') return { kind: 'routes', domain };
  // Notifications to a domain we receive mail for go straight to it: its MX is ourselves.
  if (envelope.direction === 'internal' && snapshot.domain(domain)?.routes.length) return { kind: 'routes', domain };
  const chosen =
    chosenSmarthost(snapshot.domain(envelope.domain), envelope.outgoingUser) ?? installationSmarthost(snapshot);
  if (chosen !== null && chosen !== 'mx') return { kind: 'smarthost', name: chosen, domain: envelope.domain };
  return smarthost && chosen === null ? { kind: 'smarthost' } : { kind: 'mx', domain };
}

export function destinationKey(destination: Destination): string {
  if (destination.kind !== 'smarthost') return `${destination.kind}:${destination.domain}`;
  return destination.name === undefined ? 'smarthost' : `smarthost:${destination.name}`;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** The addresses to try, in order. Every one of them was checked; they are dialled as they are. */
export async function nextHops(deps: NextHopDeps, snapshot: Snapshot, destination: Destination): Promise<NextHops> {
  if (destination.kind === 'routes') return routeHops(deps, snapshot, destination.domain);
  if (destination.kind === 'mx') return mxHops(deps, snapshot, destination.domain);
  if (destination.name !== undefined) return declaredHops(deps, snapshot, destination.name, destination.domain ?? '');
  const { host, port, tls } = deps.smarthost as NonNullable<NextHopDeps['smarthost']>;
  // The smarthost is the operator's own setting: a private address is what one expects there.
  return resolveHosts({ ...deps, allowPrivateRoutes: true }, [{ host, port, tls }], '4.4.4');
}

// Mail waits for what is not right with a smarthost: it is for its owner to mend, not for the sender.
async function declaredHops(deps: NextHopDeps, snapshot: Snapshot, name: string, domain: string): Promise<NextHops> {
  const declared = snapshot.smarthosts.get(name);
  if (declared === undefined) return failed('transient', '4.3.5', `there is no smarthost "${name}"`);
  if (!mayUse(snapshot, declared, snapshot.domain(domain)))
    return failed('transient', '4.3.5', `the smarthost "${name}" is not one of the admins of ${domain}`);
  // What the installation names for all may be in its own network.
  const isOwn = installationSmarthost(snapshot) === name;
  const found = await resolveHosts(isOwn ? { ...deps, allowPrivateRoutes: true } : deps, [declared], '4.4.4');
  const { login } = declared;
  if ('failed' in found) return failed('transient', '4.4.4', found.failed.reply.text);
  if (login === null) return found;
  const { openSecret } = deps;
  if (openSecret === undefined)
    return failed('transient', '4.3.0', `the login of smarthost "${name}" cannot be opened`);
  const { username, sealed, place } = login;
  const password = (): string => openSecret(sealed, place);
  return { hops: found.hops.map((hop) => ({ ...hop, login: { id: `${name} ${sealed}`, username, password } })) };
}

async function routeHops(deps: NextHopDeps, snapshot: Snapshot, name: string): Promise<NextHops> {
  const domain = snapshot.domain(name);
  if (!domain) return failed('permanent', '5.1.2', `domain ${name} is not served here any more`);
  if (domain.routes.length === 0) return failed('transient', '4.4.1', `domain ${name} has no route`);
  return resolveHosts(deps, inOrder(domain.routes, deps.random), '4.4.4');
}

async function mxHops(deps: NextHopDeps, snapshot: Snapshot, domain: string): Promise<NextHops> {
  const literal = addressLiteral(domain);
  if (literal) return resolveHosts(deps, [mxHost(deps, literal)], '5.4.4');
  const found = await lookUpMx(deps.resolver, domain);
  if ('failed' in found) return found;
  // RFC 7505 §3: a single MX of "." says that the domain takes no mail.
  if (found.hosts.some(({ exchange }) => exchange === '' || exchange === '.')) {
    return failed('permanent', '5.1.10', `domain ${domain} does not accept mail (null MX)`);
  }
  const others = await withoutOurselves(deps, found.hosts);
  if (others.length > 0) return permittedHops(deps, domain, others);
  // Its MX is this gateway: mail for it goes where mail that arrives for it goes.
  if (snapshot.domain(domain)?.routes.length) return routeHops(deps, snapshot, domain);
  return failed('permanent', '5.4.6', `mail for ${domain} loops back to this host`);
}

// RFC 8461 §5: where a policy is enforced, only hosts that it names, and only with a certificate that is theirs.
async function permittedHops(deps: NextHopDeps, domain: string, hosts: readonly MxRecord[]): Promise<NextHops> {
  const policy = await deps.stsPolicy?.(domain);
  const enforced = policy?.mode === 'enforce' ? policy : undefined;
  const permitted = enforced ? hosts.filter(({ exchange }) => permitsMx(enforced, exchange)) : hosts;
  if (permitted.length === 0) {
    const named = hosts.map(({ exchange }) => withoutDot(exchange)).join(', ');
    return failed('transient', '4.7.5', `the MTA-STS policy of ${domain} permits none of its MX hosts: ${named}`);
  }
  const tls: TlsMode = enforced ? 'require_verified' : 'opportunistic';
  const inTurn = inOrder(permitted, deps.random).map(({ exchange }) => ({ ...mxHost(deps, exchange), tls }));
  return resolveHosts(deps, inTurn, '5.4.4');
}

async function lookUpMx(
  resolver: AddressResolver,
  domain: string,
): Promise<{ hosts: readonly MxRecord[] } | { failed: Outcome }> {
  const answer = await resolver.mx(domain);
  if (answer.kind === 'found') return { hosts: answer.records };
  if (answer.kind === 'failed') return failed('transient', '4.4.3', `DNS failure while looking for ${domain}`);
  if (answer.name === 'missing') return failed('permanent', '5.1.2', `domain ${domain} does not exist`);
  // RFC 5321 §5.1: without an MX record the name itself is the host.
  return { hosts: [{ exchange: domain, priority: 0 }] };
}

// RFC 5321 §5.1: if we are among the hosts, we and all that are not preferred to us are left out.
async function withoutOurselves(deps: NextHopDeps, hosts: readonly MxRecord[]): Promise<readonly MxRecord[]> {
  const ours = await Promise.all(
    hosts
      .slice(0, MAX_HOSTS)
      .map(async ({ exchange, priority }) => ((await isOurs(deps, exchange)) ? priority : Number.POSITIVE_INFINITY)),
  );
  const best = Math.min(...ours);
  return hosts.filter(({ priority }) => priority < best);
}

async function isOurs(deps: NextHopDeps, name: string): Promise<boolean> {
  const host = withoutDot(name);
  if (deps.hostnames.includes(host)) return true;
  const { addresses } = await lookUpAddresses(deps.resolver, host);
  return addresses.some((address) => deps.isOwnListener(address, deps.mxPort));
}

function mxHost(deps: NextHopDeps, exchange: string): { host: string; port: number; tls: TlsMode } {
  return { host: withoutDot(exchange), port: deps.mxPort, tls: 'opportunistic' };
}

async function resolveHosts(
  deps: NextHopDeps,
  hosts: readonly Pick<NextHop, 'host' | 'port' | 'tls'>[],
  noAddress: '4.4.4' | '5.4.4',
): Promise<NextHops> {
  const found = await Promise.all(
    hosts.slice(0, MAX_HOSTS).map(async (route) => ({ route, ...(await lookUpAddresses(deps.resolver, route.host)) })),
  );
  const hops = found.flatMap(({ route, addresses }) =>
    addresses
      .filter((address) => mayDial(deps, address, route.port))
      .map((address): NextHop => ({ host: withoutDot(route.host), address, port: route.port, tls: route.tls })),
  );
  if (hops.length > 0) return { hops: hops.slice(0, MAX_HOPS) };
  const names = [...new Set(hosts.map(({ host }) => host))].join(', ');
  if (found.some(({ temporary }) => temporary))
    return failed('transient', '4.4.3', `DNS failure while looking for ${names}`);
  if (found.some(({ addresses }) => addresses.length > 0))
    return failed('permanent', '5.4.4', `no usable address for ${names}`);
  return failed(noAddress === '4.4.4' ? 'transient' : 'permanent', noAddress, `no address for ${names}`);
}

/** What the host of a route resolves to, and which of it may be dialled. */
export async function routeAddresses(
  deps: NextHopDeps,
  { host, port }: Pick<RouteConfig, 'host' | 'port'>,
): Promise<{ resolved: readonly string[]; usable: readonly string[]; temporary: boolean }> {
  const { addresses, temporary } = await lookUpAddresses(deps.resolver, host);
  return { resolved: addresses, usable: addresses.filter((address) => mayDial(deps, address, port)), temporary };
}

function mayDial(deps: NextHopDeps, address: string, port: number): boolean {
  if (deps.isOwnListener(address, port)) return false;
  return deps.allowPrivateRoutes || isPublicAddress(address);
}

async function lookUpAddresses(
  resolver: AddressResolver,
  name: string,
): Promise<{ addresses: readonly string[]; temporary: boolean }> {
  const host = withoutDot(name);
  if (isIP(host)) return { addresses: [plainAddress(host)], temporary: false };
  const answers = await Promise.all([resolver.a(host), resolver.aaaa(host)]);
  const addresses = answers.flatMap((answer) => (answer.kind === 'found' ? answer.records : []));
  return {
    addresses: addresses.filter((address) => isIP(address) > 0).map(plainAddress),
    temporary: answers.some(({ kind }) => kind === 'failed'),
  };
}

/** Lowest priority first, equal ones in random order. */
function inOrder<Host extends { readonly priority: number }>(hosts: readonly Host[], random: () => number): Host[] {
  return hosts
    .map((host) => ({ host, key: random() }))
    .sort((a, b) => a.host.priority - b.host.priority || a.key - b.key)
    .map(({ host }) => host);
}

/** RFC 5321 §4.1.3: user@[192.0.2.1], user@[IPv6:2001:db8::1]. */
function addressLiteral(domain: string): string | undefined {
  const address = /^\[(?:ipv6:)?([0-9a-f.:]+)\]$/i.exec(domain)?.[1];
  return address && isIP(address) ? address : undefined;
}

function withoutDot(name: string): string {
  return name.endsWith('.') ? name.slice(0, -1).toLowerCase() : name.toLowerCase();
}

function failed(kind: 'permanent' | 'transient', enhanced: string, text: string): { failed: Outcome } {
  return { failed: { kind, reply: { code: null, enhanced, text, remote: null } } };
}
