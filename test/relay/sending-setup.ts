// A sending side on a fresh directory, with a snapshot and DNS that a test writes down.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { DomainConfig, RouteConfig, Snapshot } from '../../server/config/configuration.ts';
import { trafficPolicies } from '../../server/config/traffic-policies.ts';
import type { DnsResult, MxRecord } from '../../server/dns.ts';
import type { Envelope } from '../../server/relay/envelope.ts';
import type { RecipientEvent } from '../../server/relay/journal.ts';
import type { AddressResolver } from '../../server/relay/next-hops.ts';
import { type Sending, type SendingDeps, startSending } from '../../server/relay/sending.ts';
import type { Sink } from '../support/sink.ts';

export function temporaryDir(t: TestContext): string {
  const dir = makeDir();
  t.after(() => removeDir(dir));
  return dir;
}

function makeDir(): string {
  return mkdtempSync(join(tmpdir(), 'postplane-relay-'));
}

function removeDir(dir: string): void {
  rmSync(dir, { recursive: true, force: true });
}

export function route(sink: Pick<Sink, 'host' | 'port'>, more: Partial<RouteConfig> = {}): RouteConfig {
  return { name: 'primary', host: sink.host, port: sink.port, priority: 10, tls: 'opportunistic', ...more };
}

/** A configuration of domains with routes; assign `routes` or `policies` anew to change it. */
export function configurationOf(
  routes: Record<string, RouteConfig[]>,
  tenants: Record<string, string> = {},
): SendingDeps['configuration'] & { routes: Record<string, RouteConfig[]>; policies: Record<string, unknown>[] } {
  const configuration = {
    routes,
    policies: [] as Record<string, unknown>[],
    get current(): Snapshot {
      const domain = (name: string): DomainConfig | undefined =>
        configuration.routes[name] &&
        ({
          name,
          routes: configuration.routes[name],
          admin: { tenant: tenants[name] ?? 'acme' },
        } as unknown as DomainConfig);
      return {
        revision: 1,
        domain,
        traffic: trafficPolicies(configuration.policies),
        smarthosts: new Map(),
        installation: {},
      } as unknown as Snapshot;
    },
  };
  return configuration;
}

export interface Zone {
  readonly mx?: readonly (readonly [priority: number, exchange: string])[] | 'fail';
  readonly a?: readonly string[] | 'fail';
  readonly aaaa?: readonly string[];
}

/** DNS from a table; a name that is not in it does not exist. */
export function dnsOf(zones: Record<string, Zone>): AddressResolver {
  const answer = <T>(name: string, records: readonly T[] | 'fail' | undefined): Promise<DnsResult<T>> => {
    if (records === 'fail') return Promise.resolve({ kind: 'failed', reason: 'SERVFAIL' });
    if (records?.length) return Promise.resolve({ kind: 'found', records });
    return Promise.resolve({ kind: 'absent', name: zones[name] ? 'exists' : 'missing' });
  };
  return {
    mx: (name) => {
      const records = zones[name]?.mx;
      return answer<MxRecord>(
        name,
        Array.isArray(records)
          ? records.map(([priority, exchange]) => ({ priority, exchange }))
          : (records as 'fail' | undefined),
      );
    },
    a: (name) => answer(name, zones[name]?.a),
    aaaa: (name) => answer(name, zones[name]?.aaaa),
  };
}

export const content = Buffer.from(
  'From: a@sender.test\r\nTo: b@example.com\r\nSubject: hello\r\nMessage-ID: <1@sender.test>\r\n\r\nline\r\n.dot\r\n..two\r\nend\r\n',
);

let last = 0;

export function envelopeOf(more: Partial<Envelope> & { to?: readonly string[] } = {}): Envelope {
  const { to = ['b@example.com'], ...fields } = more;
  last += 1;
  return {
    queueId: `${Date.now().toString(36).padStart(9, '0')}${String(last).padStart(6, '0')}`,
    node: 'n1',
    direction: 'incoming',
    receivedAt: Date.now(),
    mailFrom: 'a@sender.test',
    recipients: to.map((address) => ({ address })),
    domain: 'example.com',
    admin: 'acme',
    outgoingUser: null,
    identity: null,
    client: { address: '192.0.2.1', port: 1234, helo: 'client.test', tls: null, login: null },
    revision: 1,
    classification: 'accepted',
    rule: null,
    messageId: '<1@sender.test>',
    subject: 'hello',
    from: 'a@sender.test',
    size: content.length,
    body8bit: false,
    smtpUtf8: false,
    retrySeconds: 14 * 86_400,
    delayWarningSeconds: null,
    ...fields,
  };
}

export function queuedEvent(envelope: Envelope, recipient: number): RecipientEvent {
  const { receivedAt: at, classification, rule } = envelope;
  return {
    at,
    envelope,
    recipient,
    status: 'queued',
    classification,
    queueState: 'queued',
    attempts: 0,
    nextAttemptAt: at,
    reply: null,
    rule,
  };
}

export interface TestSending extends Sending {
  /** Spools and queues, as the receiving side does. */
  accept(envelope: Envelope, body?: Buffer): Promise<void>;
  readonly events: RecipientEvent[];
  readonly errors: Error[];
  readonly dir: string;
  /** The status of each recipient by queue id and index, in the order of events. */
  statuses(queueId: string, index?: number): string[];
}

export async function sendingFor(
  t: TestContext,
  deps: Partial<SendingDeps> & { dir?: string } = {},
): Promise<TestSending> {
  const { dir = makeDir(), ...more } = deps;
  const errors: Error[] = [];
  const sending = await startSending({
    dataDir: dir,
    node: 'n1',
    hostname: 'gateway.test',
    configuration: configurationOf({}),
    resolver: dnsOf({}),
    allowPrivateRoutes: true,
    onError: (error) => errors.push(error),
    ...more,
  });
  const events: RecipientEvent[] = [];
  const record = sending.journal.record.bind(sending.journal);
  sending.journal.record = (event) => (events.push(event), record(event));
  let closed: Promise<void> | undefined;
  const close = (graceMs: number): Promise<void> => (closed ??= sending.close(graceMs));
  t.after(async () => {
    await close(0);
    if (deps.dir === undefined) removeDir(dir);
  });
  return {
    ...sending,
    close,
    events,
    errors,
    dir,
    accept: async (envelope, body = content) => {
      await sending.spool.put({ ...envelope, size: body.length }, [body]);
      for (const recipient of envelope.recipients.keys()) sending.journal.record(queuedEvent(envelope, recipient));
      sending.queue.enqueue({ ...envelope, size: body.length }, body);
    },
    statuses: (queueId, index = 0) =>
      events
        .filter((event) => event.envelope.queueId === queueId && event.recipient === index)
        .map((event) => event.status),
  };
}
