// What a relay node knows of itself at any time: configuration, queue, locks, disk, certificate.
import { X509Certificate } from 'node:crypto';
import { statfsSync } from 'node:fs';
import { Gauge, type Registry } from 'prom-client';
import type { ConfigWatch } from '../config/watch.ts';
import type { ListenerState } from '../store/relays.ts';
import type { Senders } from './senders.ts';
import type { Sending } from './sending.ts';

export interface NodeParts {
  readonly watch: ConfigWatch;
  readonly sending: Sending;
  readonly senders: Senders;
  readonly dataDir: string;
  /** PEM, the chain of the listeners. */
  readonly certificate: () => string;
  /** What became of the declared listeners, by name. */
  readonly listeners: () => Readonly<Record<string, ListenerState>>;
}

/** Registers the gauges of a relay node; each is read when it is asked for. */
export function registerNodeMetrics(
  registry: Registry,
  { watch, sending, senders, dataDir, certificate, listeners }: NodeParts,
): void {
  const gauge = (name: string, help: string, read: () => number): void => {
    const made: Gauge = new Gauge({ name, help, registers: [registry], collect: () => made.set(read()) });
  };
  gauge('postplane_config_revision', 'Revision of the configuration in force.', () => watch.current.revision);
  gauge(
    'postplane_config_fresh',
    '1 while the configuration is confirmed; 0 once the database has been away for too long.',
    () => (watch.isFresh ? 1 : 0),
  );
  gauge(
    'postplane_config_faults',
    'Resources that cannot be used; the version before stays in force.',
    () => watch.faults.length,
  );
  gauge('postplane_journal_dropped', 'Events of the message log that were lost.', () => sending.journal.dropped);
  gauge('postplane_spool_set_aside', 'Broken spool entries set aside at the start.', () => sending.spool.setAside);
  const queue: Gauge<'state'> = new Gauge({
    name: 'postplane_queue_recipients',
    help: 'Recipients in the queue of this node, by state.',
    labelNames: ['state'],
    registers: [registry],
    collect: () => {
      const { queued, deferred, held, frozen } = sending.queue.counts();
      for (const [state, count] of Object.entries({ queued, deferred, held, frozen })) queue.set({ state }, count);
    },
  });
  gauge('postplane_queue_oldest_seconds', 'Age of the oldest message that is still to be delivered; 0: none.', () => {
    const oldest = sending.queue.oldest();
    return oldest === null ? 0 : Math.max(0, (Date.now() - oldest) / 1000);
  });
  gauge('postplane_data_free_bytes', 'Octets free where accepted mail is kept.', () => {
    const { bavail, bsize } = statfsSync(dataDir);
    return bavail * bsize;
  });
  gauge(
    'postplane_tls_certificate_expires_seconds',
    'When the certificate of the relay ends, in seconds since 1970.',
    () => new X509Certificate(certificate()).validToDate.getTime() / 1000,
  );
  registerListeners(registry, listeners);
  registerLocks(registry, senders);
}

function registerListeners(registry: Registry, listeners: NodeParts['listeners']): void {
  const gauge: Gauge<'listener'> = new Gauge({
    name: 'postplane_listener_certificate_expires_seconds',
    help: 'When the certificate of a declared listener ends that has its own, in seconds since 1970.',
    labelNames: ['listener'],
    registers: [registry],
    collect: () => {
      gauge.reset();
      for (const [listener, { certificate }] of Object.entries(listeners()))
        if (certificate !== null) gauge.set({ listener }, Date.parse(certificate.not_after) / 1000);
    },
  });
}

function registerLocks(registry: Registry, { locks }: Senders): void {
  const gauge: Gauge<'of' | 'state'> = new Gauge({
    name: 'postplane_locks',
    help: 'Locks that hold, of outgoing users and identities (of), automatic and manual (state).',
    labelNames: ['of', 'state'],
    registers: [registry],
    collect: () => {
      for (const { of, state, count } of locks.counts()) gauge.set({ of, state }, count);
    },
  });
}
