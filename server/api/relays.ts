// `Prefer: wait=N` (RFC 7240): the answer to a write comes once every live relay runs its revision.
import type { Answer, Call } from './operation.ts';

const MAX_WAIT_SECONDS = 60;

/** The answer with what became of the wait in its headers; at once when none was asked for. */
export async function awaitRelays(call: Call, answer: Answer): Promise<Answer> {
  const revision = answer.revision ?? Number(answer.headers?.['postplane-revision'] ?? Number.NaN);
  const seconds = waitOf(call.headers['prefer']);
  if (seconds === undefined || Number.isNaN(revision) || answer.headers?.['postplane-dry-run'] !== undefined)
    return answer;
  const reached = await call.deps.waitForRelays(revision, seconds * 1000, call.signal).catch(() => false);
  const headers = { 'preference-applied': `wait=${seconds}`, 'postplane-relays': reached ? 'current' : 'pending' };
  return { ...answer, headers: { ...answer.headers, ...(reached ? headers : { 'postplane-relays': 'pending' }) } };
}

function waitOf(prefer: string | undefined): number | undefined {
  const wait = /(?:^|[,;])\s*wait\s*=\s*"?(\d{1,4})"?\s*(?:$|[,;])/i.exec(prefer ?? '')?.[1];
  return wait === undefined ? undefined : Math.min(Number(wait), MAX_WAIT_SECONDS);
}
