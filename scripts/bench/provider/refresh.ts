// The requests of a plan without changes, sent to the provider as Terraform sends them, for more resources than Terraform itself
// plans in a time one likes to wait.
import type { Built } from '../../../test/provider/built.ts';
import { connectClient, encodeObject, type Served, servedTypes } from '../../../test/provider/client.ts';
import { copies } from '../../../test/support/copies.ts';
import { startRecordingProxy } from '../../../test/terraform/recording-proxy.ts';
import type { Installation } from '../installation.ts';
import { cpuSeconds, peakMiB } from '../process-figures.ts';
import type { Gate } from './gates.ts';

const TYPE = 'postplane_mailbox';
const AT_ONCE = 10;
const DOMAIN = 'refresh.example.com';

export interface Refresh {
  readonly built: Built;
  readonly installation: Installation;
  /** Runs a statement in its database. */
  readonly query: (sql: string) => Promise<unknown>;
}

/** For two numbers of resources of one kind. */
export async function refreshGates(refresh: Refresh, [some, many]: readonly [number, number]): Promise<Gate[]> {
  const { put } = refresh.installation;
  await put('/v1/admins/refresh', {});
  await put(`/v1/domains/${DOMAIN}`, { admin: 'refresh' });
  await put(`/v1/domains/${DOMAIN}/mailboxes/m0`, {});
  await copies(refresh.query, `id = '${DOMAIN}/m0'`, 'm0', { prefix: 'm', count: many });
  await refresh.query('analyze');
  const [a, b] = [await measured(refresh, some), await measured(refresh, many)];
  const of = (count: number, one: Measured): string => `${count} resources, ${one.seconds.toFixed(1)} s`;
  return [
    { name: 'CPU per resource of a plan', value: b.cpuMs, unit: 'ms', goal: 1, of: of(many, b) },
    { name: `memory at ${some}`, value: a.memoryMiB, unit: 'MiB', goal: 150, of: of(some, a) },
    { name: `memory at ${many}`, value: b.memoryMiB, unit: 'MiB', goal: 300, of: of(many, b) },
    { name: `HTTP calls at ${many}`, value: b.calls, goal: 100, of: of(many, b) },
    { name: `refresh of ${many}`, value: b.seconds, unit: 's', goal: 60, of: 'without what Terraform itself takes' },
  ];
}

interface Measured {
  readonly seconds: number;
  readonly cpuMs: number;
  readonly memoryMiB: number;
  readonly calls: number;
}

async function measured({ built, installation }: Refresh, count: number): Promise<Measured> {
  const proxy = await startRecordingProxy(installation.api);
  proxy.rules.page = null;
  const { child, fields, exit } = await built.start({
    POSTPLANE_ENDPOINT: proxy.url,
    POSTPLANE_TOKEN: installation.token,
  });
  const pid = Number(child.pid);
  const client = connectClient(String(fields[3]));
  const served = await servedTypes(client);
  const config = encodeObject(served.providerType, {});
  await client.call('ConfigureProvider', { config, terraform_version: '1.11.4' });
  const [started, cpu] = [performance.now(), cpuSeconds(pid)];
  let next = 0;
  const plan = async (): Promise<void> => {
    while (next < count) await planOne(client.call, served, `m${next++}`);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, plan));
  const seconds = (performance.now() - started) / 1_000;
  const cpuMs = ((cpuSeconds(pid) - cpu) / count) * 1_000;
  const memoryMiB = peakMiB(pid);
  await client.shutdown();
  await exit;
  client.close();
  await proxy.close();
  return { seconds, cpuMs, memoryMiB, calls: proxy.requests.length };
}

// Validated in a process of its own and again in this one; the rest is what each instance goes through.
async function planOne(
  call: (method: string, request: object) => Promise<Record<string, unknown>>,
  served: Served,
  local_part: string,
): Promise<void> {
  const config = served.encode('resource_schemas', TYPE, { domain: DOMAIN, local_part });
  const stored = { json: Buffer.from(JSON.stringify({ domain: DOMAIN, local_part })) };
  const upgraded = await call('UpgradeResourceState', { type_name: TYPE, version: 0, raw_state: stored });
  const read = await call('ReadResource', { type_name: TYPE, current_state: upgraded['upgraded_state'] });
  await call('ValidateResourceConfig', { type_name: TYPE, config });
  const state = read['new_state'];
  const request = { prior_state: state, proposed_new_state: state, config, prior_private: read['private'] };
  const planned = await call('PlanResourceChange', { type_name: TYPE, ...request });
  if ((planned['diagnostics'] as object[]).length > 0) throw new Error(JSON.stringify(planned['diagnostics']));
}
