// Judges abuse policies in the background (mail.md M5): every few seconds the users with new bad messages in the log, and now and
// then all, for messages that came into the log late. Any relay may do it, one at a time.
import type { Configuration } from '../config/configuration.ts';
import { type AbuseAction, type AbusePolicy, judge, type Judged, suspectsSince } from '../store/abuse-policies.ts';
import type { Database } from '../store/database.ts';
import type { Clock } from './clock.ts';

export interface AbuseWatchOptions {
  readonly database: Database;
  readonly configuration: Configuration;
  readonly clock: Clock;
  readonly onError: (error: Error) => void;
  readonly onJudged?: (judged: Judged) => void;
}

export interface AbuseWatch {
  /** Ends the waiting; resolves once nothing is under way. */
  close(): Promise<void>;
}

const EVERY_MS = 5000;
const ALL_EVERY_MS = 600_000;
/** How late a message may come into the log and still be seen at once. */
const LATE_MS = 900_000;
const LONGEST_WINDOW_MS = 43_200 * 60_000;
const AT_ONCE = 200;

export function watchAbuse(options: AbuseWatchOptions): AbuseWatch {
  const { clock, onError } = options;
  let lastAll = Number.NEGATIVE_INFINITY;
  let lastPass = 0;
  let closed = false;
  let cancel: () => void = () => {};
  let running: Promise<void> = Promise.resolve();

  const pass = async (): Promise<void> => {
    const isAll = clock.monotonic() - lastAll >= ALL_EVERY_MS;
    const now = clock.now();
    const since = isAll ? now - LONGEST_WINDOW_MS : lastPass - LATE_MS;
    if (!(await judgeSince(options, new Date(since), new Date(now), () => closed))) return;
    lastPass = now;
    if (isAll) lastAll = clock.monotonic();
  };
  const wait = (): void => {
    cancel = clock.after(EVERY_MS, () => {
      running = pass()
        .catch(onError)
        .then(() => (closed ? undefined : wait()));
    });
  };
  wait();
  return {
    close: async () => {
      closed = true;
      cancel();
      await running;
    },
  };
}

/** False when another node was judging: what it did not see is seen the next time. */
async function judgeSince(
  { database, configuration, onJudged }: AbuseWatchOptions,
  since: Date,
  now: Date,
  isClosed: () => boolean,
): Promise<boolean> {
  const suspects = await suspectsSince(database, since);
  const policies = suspects.flatMap(({ domain, user }) => policyOf(configuration, domain, user) ?? []);
  for (let from = 0; from < policies.length && !isClosed(); from += AT_ONCE) {
    const judged = await judge(database, policies.slice(from, from + AT_ONCE), now);
    if (judged === undefined) return false;
    for (const one of judged) onJudged?.(one);
  }
  return true;
}

function policyOf({ current }: Configuration, domain: string, user: string): AbusePolicy | undefined {
  const policy = current.domain(domain)?.outgoingUsers.get(user)?.settings.abuse_policy;
  if (policy === undefined || policy.action === 'none') return undefined;
  return {
    domain,
    user,
    threshold: policy.threshold,
    windowMs: policy.window_minutes * 60_000,
    action: policy.action satisfies AbuseAction,
  };
}
