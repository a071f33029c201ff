// What the receiving side counts.
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { AttemptResult } from './attempt.ts';
import type { RecipientEvent } from './journal.ts';
import { StepTimes } from './step-times.ts';

export interface ReceivingMetrics {
  readonly connections: Counter<'listener' | 'outcome'>;
  readonly open: Gauge;
  readonly messages: Counter<'direction' | 'status' | 'classification'>;
  readonly bytes: Counter<'direction'>;
  readonly refusedRecipients: Counter<'direction' | 'code'>;
  readonly authentications: Counter<'outcome'>;
  readonly limitRefusals: Counter<'limit'>;
  readonly steps: StepTimes;
}

/** Counts what happens to recipients: deliveries, deferrals, refusals, with the direction of the message. */
export function countRecipients(registry: Registry): (event: RecipientEvent) => void {
  const counter = new Counter({
    name: 'postplane_recipient_events_total',
    help: 'Recipients by what happened to them; deferred ones at each attempt.',
    labelNames: ['direction', 'status'],
    registers: [registry],
  });
  const notices = new Counter({
    name: 'postplane_notices_total',
    help: 'Recipients of mail that Postplane sends by itself, by kind (dsn, feedback, lock, report) and final status.',
    labelNames: ['kind', 'status'],
    registers: [registry],
  });
  return ({ envelope, status, queueState }) => {
    if (envelope.notice !== undefined && queueState === null) notices.inc({ kind: envelope.notice, status });
    counter.inc({ direction: envelope.direction, status: queueState === 'deferred' ? 'deferred' : status });
  };
}

/** Times attempts to deliver, by what became of the recipients: `delivered`, `deferred`, `failed`, or `mixed`. */
export function timeAttempts(registry: Registry): (result: AttemptResult, seconds: number) => void {
  const histogram = new Histogram({
    name: 'postplane_delivery_attempt_seconds',
    help: 'Time of an attempt to deliver a message to one destination, by result.',
    labelNames: ['result'],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60, 300],
    registers: [registry],
  });
  const names = { delivered: 'delivered', transient: 'deferred', permanent: 'failed' } as const;
  return ({ outcomes }, seconds) => {
    const results = new Set([...outcomes.values()].map(({ kind }) => names[kind]));
    histogram.observe({ result: results.size === 1 ? ([...results][0] as string) : 'mixed' }, seconds);
  };
}

/** Counts the blocks of tokens leased from the database, and the tokens in them. */
export function countLeases(registry: Registry): (tokens: number) => void {
  const registers = [registry];
  const blocks = new Counter({
    name: 'postplane_limit_lease_blocks_total',
    help: 'Blocks of tokens of sending limits leased from the database.',
    registers,
  });
  const leased = new Counter({
    name: 'postplane_limit_lease_tokens_total',
    help: 'Tokens in these blocks.',
    registers,
  });
  return (tokens) => {
    blocks.inc();
    leased.inc(tokens);
  };
}

/** Makes the counters, in the registry if one is given. */
export function receivingMetrics(registry?: Registry): ReceivingMetrics {
  const registers = registry ? [registry] : [];
  const counter = <L extends string>(name: string, help: string, labelNames: L[]): Counter<L> =>
    new Counter({ name, help, labelNames, registers });
  const steps = new StepTimes();
  if (registry) steps.register(registry);
  return {
    connections: counter('postplane_smtp_connections_total', 'SMTP connections by listener and outcome.', [
      'listener',
      'outcome',
    ]),
    open: new Gauge({ name: 'postplane_smtp_connections_open', help: 'SMTP connections open now.', registers }),
    messages: counter('postplane_messages_received_total', 'Messages that reached the end of DATA.', [
      'direction',
      'status',
      'classification',
    ]),
    bytes: counter('postplane_bytes_received_total', 'Octets of accepted messages.', ['direction']),
    refusedRecipients: counter('postplane_recipients_refused_total', 'Recipients refused at RCPT.', [
      'direction',
      'code',
    ]),
    limitRefusals: counter(
      'postplane_limit_refusals_total',
      'Commands refused by a limit of an outgoing user: unit and window, max_recipients, invalid_recipients, or unknown while the database is away.',
      ['limit'],
    ),
    authentications: counter('postplane_authentications_total', 'AUTH attempts by outcome.', ['outcome']),
    steps,
  };
}
