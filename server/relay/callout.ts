// Asks the destination of a domain whether it knows a recipient: null sender and RCPT, never DATA. Answers are kept for a while.
import type { Configuration } from '../config/configuration.ts';
import type { Clock } from './clock.ts';
import { type NextHopDeps, nextHops } from './next-hops.ts';
import { openConnection, type SmtpConnection } from './smtp-connection.ts';
import { type ConnectionTimeouts, ConnectionFailure, type NextHop } from './smtp-dial.ts';
import { replyText, type SmtpReply } from './smtp-reply.ts';

export type CalloutAnswer = 'valid' | 'invalid' | 'unknown';

export interface CalloutDeps extends NextHopDeps {
  readonly hostname: string;
  readonly configuration: Configuration;
  readonly clock: Pick<Clock, 'now'>;
  readonly timeouts?: ConnectionTimeouts;
}

const HOUR = 3_600_000;
/** How long an answer holds. A recipient that was there will be there tomorrow; one that was not may have been made meanwhile. */
const KEPT: Record<CalloutAnswer, number> = { valid: 96 * HOUR, invalid: 2 * HOUR, unknown: 0 };
const MOST_KEPT = 50_000;
const MOST_HOPS = 3;
const STAGE_MS = 8000;
/** A sender waits for this answer, so no stage may take as long as it may for a message. */
const timeoutsOfCallout: ConnectionTimeouts = {
  connectMs: STAGE_MS,
  greetingMs: STAGE_MS,
  helloMs: STAGE_MS,
  tlsMs: STAGE_MS,
  mailMs: STAGE_MS,
  rcptMs: STAGE_MS,
  dataMs: STAGE_MS,
  blockMs: STAGE_MS,
  dotMs: STAGE_MS,
};

/** A function that answers for an address of a domain: `unknown` when no route of the domain could say. Never throws. */
export function createCallout(
  deps: CalloutDeps,
): (domain: { readonly name: string }, address: string) => Promise<CalloutAnswer> {
  const kept = new Map<string, { answer: CalloutAnswer; until: number }>();
  const asking = new Map<string, Promise<CalloutAnswer>>();
  return (domain, address) => {
    const key = address.toLowerCase();
    const known = kept.get(key);
    if (known !== undefined && known.until > deps.clock.now()) return Promise.resolve(known.answer);
    const asked = asking.get(key) ?? ask(deps, domain.name, address);
    asking.set(key, asked);
    return asked.then((answer) => {
      asking.delete(key);
      keep(kept, key, answer, deps.clock.now() + KEPT[answer]);
      return answer;
    });
  };
}

function keep(
  kept: Map<string, { answer: CalloutAnswer; until: number }>,
  key: string,
  answer: CalloutAnswer,
  until: number,
): void {
  kept.delete(key);
  if (KEPT[answer] === 0) return;
  kept.set(key, { answer, until });
  const oldest = kept.keys().next();
  if (kept.size > MOST_KEPT && !oldest.done) kept.delete(oldest.value);
}

async function ask(deps: CalloutDeps, domain: string, address: string): Promise<CalloutAnswer> {
  const found = await nextHops(deps, deps.configuration.current, { kind: 'routes', domain });
  if ('failed' in found) return 'unknown';
  for (const hop of found.hops.slice(0, MOST_HOPS)) {
    const answer = await askHop(deps, hop, address);
    if (answer !== 'unknown') return answer;
  }
  return 'unknown';
}

async function askHop(deps: CalloutDeps, hop: NextHop, address: string): Promise<CalloutAnswer> {
  try {
    const connection = await openConnection(hop, {
      hostname: deps.hostname,
      timeouts: deps.timeouts ?? timeoutsOfCallout,
    });
    const answer = await askConnection(connection, address).catch(() => 'unknown' as const);
    void connection.quit();
    return answer;
  } catch (error) {
    if (error instanceof ConnectionFailure) return 'unknown';
    throw error;
  }
}

async function askConnection(connection: SmtpConnection, address: string): Promise<CalloutAnswer> {
  const { mailMs, rcptMs } = connection.timeouts;
  connection.send('MAIL FROM:<>\r\n', 1);
  const mail = await connection.reply(mailMs, 'MAIL');
  if (mail.code !== 250) return 'unknown';
  connection.send(`RCPT TO:<${address}>\r\n`, 1);
  return meaning(await connection.reply(rcptMs, 'RCPT'));
}

// Only a refusal of the recipient says that it is not there; 5.7.1 is a policy, and 5.2.x a mailbox that exists.
function meaning(reply: SmtpReply): CalloutAnswer {
  if (reply.code >= 200 && reply.code < 300) return 'valid';
  if (reply.code < 500) return 'unknown';
  const enhanced = /^5\.\d{1,3}\.\d{1,3}\b/.exec(replyText(reply))?.[0];
  if (enhanced !== undefined) return enhanced.startsWith('5.1.') ? 'invalid' : 'unknown';
  return [550, 551, 553].includes(reply.code) ? 'invalid' : 'unknown';
}
