// The scanners that the settings name, each with its guard.
import { Counter, Histogram, type Registry } from 'prom-client';
import { clamdScanner } from './clamd.ts';
import { rspamdScanner } from './rspamd.ts';
import { type FailMode, GuardedScanner, type ScanMetrics, type Scanner } from './scanner.ts';
import { spamdScanner } from './spamd.ts';

export interface ScannerSettings {
  readonly rspamdUrl: string | null;
  readonly spamd: { readonly host: string; readonly port: number } | null;
  readonly clamd: { readonly host: string; readonly port: number } | null;
  readonly failModes: ReadonlyMap<string, FailMode>;
  readonly timeoutMs: number;
}

/** None, where the settings name none. */
export function configuredScanners(
  { rspamdUrl, spamd, clamd, failModes, timeoutMs }: ScannerSettings,
  registry: Registry | undefined,
  onError: (scanner: string, error: Error) => void,
): GuardedScanner[] {
  const scanners: Scanner[] = [
    ...(rspamdUrl === null ? [] : [rspamdScanner(rspamdUrl)]),
    ...(spamd === null ? [] : [spamdScanner(spamd.host, spamd.port)]),
    ...(clamd === null ? [] : [clamdScanner(clamd.host, clamd.port)]),
  ];
  const metrics = scanners.length > 0 && registry ? scanMetrics(registry) : undefined;
  return scanners.map(
    (one) =>
      new GuardedScanner(one, {
        timeoutMs,
        failMode: failModes.get(one.name) ?? 'open',
        onError,
        ...(metrics ? { metrics } : {}),
      }),
  );
}

function scanMetrics(registry: Registry): ScanMetrics {
  const registers = [registry];
  const scans = new Counter({
    name: 'postplane_scans_total',
    help: 'Messages handed to a scanner, by what came of it.',
    labelNames: ['scanner', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'postplane_scan_seconds',
    help: 'How long a scanner took.',
    labelNames: ['scanner'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  });
  return {
    observe: (scanner, outcome, took) => {
      scans.inc({ scanner, outcome });
      if (took > 0) seconds.observe({ scanner }, took);
    },
  };
}
