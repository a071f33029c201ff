// Counters that both planes raise, made once in the registry that they share on a node that is both.
import { Counter, type Registry } from 'prom-client';

/** Changes of locks made on this node, by event. */
export function lockEventCounter(registry: Registry): Counter<'event'> {
  const name = 'postplane_lock_events_total';
  const known = registry.getSingleMetric(name) as Counter<'event'> | undefined;
  return (
    known ?? new Counter({ name, help: 'Locks and unlocks, by event.', labelNames: ['event'], registers: [registry] })
  );
}
