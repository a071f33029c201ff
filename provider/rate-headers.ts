// What an answer says about the rate of calls: Retry-After (RFC 9110), and the RateLimit fields of the IETF drafts, with a field for
// each figure or one for all.
import type { Answer } from './client.ts';

/** Seconds until a busy control plane wants to be asked again; null when it does not say. */
export function secondsToRetry(answer: Answer): number | null {
  const asked = answer.header('retry-after');
  if (asked === '') return secondsUntilReset(answer);
  const seconds = /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - Date.now()) / 1_000;
  return Math.max(0, seconds || 0);
}

/** Whether no more calls are allowed than are under way. */
export function isSpent(answer: Answer, underWay: number): boolean {
  const remaining = figure(answer, 'ratelimit-remaining', /(?:^|[;,\s])(?:r|remaining)=(\d+)/);
  return remaining !== null && remaining <= underWay;
}

/** Seconds until calls are allowed again; null when it is not said. */
export function secondsUntilReset(answer: Answer): number | null {
  return figure(answer, 'ratelimit-reset', /(?:^|[;,\s])(?:t|reset)=(\d+)/);
}

function figure(answer: Answer, name: string, inOne: RegExp): number | null {
  const text = answer.header(name) || (inOne.exec(answer.header('ratelimit'))?.[1] ?? '');
  return /^\d+$/.test(text) ? Number(text) : null;
}
