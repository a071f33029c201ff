// Looks whether mail for a domain could be delivered (mail.md B6): every address of every route, from here, as deliveries go.
import type { Configuration, RouteConfig } from '../config/configuration.ts';
import type { Database } from '../store/database.ts';
import {
  type AddressCheck,
  finishProtectionCheck,
  type ProtectionCheckOrder,
  protectionChannel,
  type ProtectionResult,
  type RouteCheck,
  takeProtectionChecks,
} from '../store/protection-checks.ts';
import { followWork } from './follow-work.ts';
import { type NextHopDeps, routeAddresses } from './next-hops.ts';
import { probe } from './probe.ts';

export interface ProtectionCheckDeps extends NextHopDeps {
  readonly database: Database;
  readonly node: string;
  readonly hostname: string;
  readonly configuration: Configuration;
  readonly onError: (error: Error) => void;
  /** For each stage of a conversation. */
  readonly stageMs?: number;
}

const POLL_MS = 5000;
const STAGE_MS = 10_000;
const AT_ONCE = 4;
const MOST_ADDRESSES = 8;

/** Carries out what is asked for until the function returned is called. */
export function followProtectionChecks(deps: ProtectionCheckDeps): () => Promise<void> {
  const { database, onError } = deps;
  return followWork(
    { database, channel: protectionChannel, concerns: () => true, pollMs: POLL_MS, onError },
    async () => {
      const orders = await takeProtectionChecks(database, deps.node, AT_ONCE);
      await Promise.all(
        orders.map(async (order) => finishProtectionCheck(database, order.id, await check(deps, order))),
      );
    },
  );
}

async function check(
  deps: ProtectionCheckDeps,
  { domain, recipient }: ProtectionCheckOrder,
): Promise<ProtectionResult> {
  const routes = deps.configuration.current.domain(domain)?.routes ?? [];
  const checked = await Promise.all(routes.map((route) => checkRoute(deps, route, recipient)));
  const good = checked.filter((route) => route.ok).length;
  const overall = good === 0 ? 'failing' : good === checked.length ? 'ok' : 'degraded';
  return { overall, routes: checked.sort((one, other) => one.priority - other.priority) };
}

async function checkRoute(deps: ProtectionCheckDeps, route: RouteConfig, recipient: string): Promise<RouteCheck> {
  const { host, port, tls } = route;
  const { resolved, usable, temporary } = await routeAddresses(deps, route);
  const addresses: AddressCheck[] = await Promise.all(
    usable
      .slice(0, MOST_ADDRESSES)
      .map((address) =>
        probe({ host, address, port, tls }, { hostname: deps.hostname, recipient, stageMs: deps.stageMs ?? STAGE_MS }),
      ),
  );
  const ok = addresses.some((one) => one.ok);
  const problem = ok ? null : (addresses[0]?.problem ?? withoutAddress(host, resolved, temporary));
  return { route: route.name, host, port, priority: route.priority, resolved_ips: resolved, ok, problem, addresses };
}

function withoutAddress(host: string, resolved: readonly string[], temporary: boolean): string {
  if (resolved.length > 0) return `no address of ${host} may be dialled`;
  return temporary ? `DNS failure while looking for ${host}` : `${host} has no address`;
}
