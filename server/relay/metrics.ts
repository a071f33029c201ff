// What the receiving side counts.
import { Counter, Gauge, type Registry } from 'prom-client';
import type { RecipientEvent } from './journal.ts';
import { StepTimes } from './step-times.ts';

export interface ReceivingMetrics {
  readonly connections: Counter<'listener' | 'outcome'>;
  readonly open: Gauge;
  readonly messages: Counter<'direction' | 'status' | 'classification'>;
  readonly bytes: Counter<'direction'>;
  readonly refusedRecipients: Counter<'direction' | 'code'>;
  readonly authentications: Counter<'outcome'>;
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
  return ({ envelope, status, queueState }) => {
    counter.inc({ direction: envelope.direction, status: queueState === 'deferred' ? 'deferred' : status });
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
    authentications: counter('postplane_authentications_total', 'AUTH attempts by outcome.', ['outcome']),
    steps,
  };
}
