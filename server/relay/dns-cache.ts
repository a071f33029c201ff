// Keeps DNS answers for a short while: a queue asks for the same destinations again and again.
import type { DnsResult, Resolver } from '../dns.ts';
import type { AddressResolver } from './next-hops.ts';

const FOUND_MS = 30_000;
const FAILED_MS = 5000;
const MAX_ANSWERS = 10_000;

interface Kept<T> {
  readonly until: number;
  readonly answer: Promise<DnsResult<T>>;
}

/** Answers of the last half minute, failures of the last five seconds; questions asked at the same time are asked once. */
export function cacheDns(resolver: AddressResolver): AddressResolver {
  return {
    mx: cached((name) => resolver.mx(name)),
    a: cached((name) => resolver.a(name)),
    aaaa: cached((name) => resolver.aaaa(name)),
  };
}

/** The same for TXT records. */
export function cacheTxt(resolver: Pick<Resolver, 'txt'>): Resolver['txt'] {
  return cached((name) => resolver.txt(name));
}

function cached<T>(ask: (name: string) => Promise<DnsResult<T>>): (name: string) => Promise<DnsResult<T>> {
  const kept = new Map<string, Kept<T>>();
  return (name) => {
    const now = performance.now();
    const known = kept.get(name);
    if (known && known.until > now) return known.answer;
    kept.delete(name);
    if (kept.size >= MAX_ANSWERS) kept.delete(kept.keys().next().value as string);
    const answer = ask(name);
    kept.set(name, { until: now + FOUND_MS, answer });
    void answer.then(({ kind }) => {
      if (kind === 'failed') kept.set(name, { until: now + FAILED_MS, answer });
    });
    return answer;
  };
}
