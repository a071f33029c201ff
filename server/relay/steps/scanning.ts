// All scanners on one message, side by side: the built-in detector always, the engines that are configured with it.
import { replies } from '../replies.ts';
import { type Content, type Message, type Relay, type Transaction, reversePath } from '../transaction.ts';
import { type Verdict, accept, refuse } from '../verdict.ts';
import { judgeByHeuristics } from './heuristics.ts';
import { type Finding, scan } from './scan.ts';
import type { GuardedScanner, ScanContext, ScanResult } from './scanners/scanner.ts';

export interface Scans {
  readonly results: readonly ScanResult[];
  /** Scanners without which mail waits at its sender, and which did not answer. */
  readonly missing: readonly Pick<GuardedScanner, 'name' | 'finds'>[];
}

const DEFAULT_THRESHOLD = 0.9;

/** The score from which a message is spam, by the domain that it belongs to. */
export function thresholdOf({ user, recipients }: Transaction): number {
  const document = (user?.domain ?? recipients[0]?.domain)?.document;
  return Number(document?.['quarantine_threshold'] ?? DEFAULT_THRESHOLD);
}

/** Runs what applies, and notes each finding in the transaction. `spam`: whether spam is looked for, too. */
export async function scanAll(relay: Relay, transaction: Transaction, message: Message, spam: boolean): Promise<Scans> {
  const scanners = (relay.scanners ?? []).filter((one) => spam || one.finds === 'malware');
  const context = contextOf(relay, transaction);
  const outcomes = await Promise.all(scanners.map(async (one) => ({ one, outcome: await one.scan(message, context) })));
  const found = await scan(message);
  const results = outcomes.flatMap(({ outcome }) => (outcome && outcome !== 'unavailable' ? [outcome] : []));
  if (found !== undefined) results.unshift(builtinResult(found));
  const suspected = spam ? judgeByHeuristics(message) : undefined;
  if (suspected !== undefined) results.push(suspected);
  const threshold = thresholdOf(transaction);
  for (const result of results) if (result.score > 0) transaction.reasons.push(asJudged(result, threshold));
  const missing = outcomes.filter(({ one, outcome }) => outcome === 'unavailable' && one.failMode === 'tempfail');
  return { results, missing: missing.map(({ one }) => one) };
}

/** Malware is blocked whatever the rules and the threshold say, and mail waits while its scanner is away. */
export function malwareVerdict({ results, missing }: Scans): Verdict {
  const found = results.find(isMalware);
  if (found !== undefined) return refuse(replies.blocked, found.classification, detailOf(found));
  return unavailable(missing, 'malware') ?? accept;
}

/** Spam or phishing, where the highest score reaches the threshold. */
export function spamVerdict({ results, missing }: Scans, threshold: number): Verdict {
  const [highest] = results.filter((one) => one.score >= threshold && one.score > 0).sort((a, b) => b.score - a.score);
  if (highest !== undefined) return refuse(replies.blocked, highest.classification, detailOf(highest));
  return unavailable(missing, 'spam') ?? accept;
}

/** Looks for malware alone, as when a message is to be let out of quarantine: what was found, or null. */
export async function findMalware(
  scanners: readonly GuardedScanner[],
  content: Content,
  context: ScanContext,
): Promise<string | null> {
  if ((await scan(content)) === 'virus') return 'malware was found again';
  for (const one of scanners.filter(({ finds }) => finds === 'malware')) {
    const outcome = await one.scan(content, context);
    if (outcome === 'unavailable' && one.failMode === 'tempfail') return `${one.name} does not answer`;
    if (outcome && outcome !== 'unavailable' && isMalware(outcome)) return 'malware was found again';
  }
  return null;
}

function unavailable(missing: Scans['missing'], finds: GuardedScanner['finds']): Verdict | undefined {
  const name = missing.find((one) => one.finds === finds)?.name;
  return name === undefined ? undefined : refuse(replies.internalError, 'deferred', `${name} does not answer`);
}

// Phishing that a malware scanner names is as certain as malware.
function isMalware({ scanner, classification }: ScanResult): boolean {
  return classification === 'virus' || (scanner === 'clamd' && classification === 'phish');
}

function asJudged(result: ScanResult, threshold: number): ScanResult {
  return isMalware(result) || result.score >= threshold ? result : { ...result, classification: 'accepted' };
}

function detailOf({ scanner, symbols }: ScanResult): string {
  return `${scanner}: ${symbols.slice(0, 10).join(', ')}`.slice(0, 500);
}

function builtinResult(finding: Finding): ScanResult {
  return {
    scanner: 'builtin',
    classification: finding,
    score: 1,
    symbols: [finding === 'virus' ? 'EICAR' : 'GTUBE'],
  };
}

function contextOf(relay: Relay, transaction: Transaction): ScanContext {
  const { session, user, recipients } = transaction;
  return {
    queueId: session.id,
    mailFrom: reversePath(transaction),
    recipients: recipients.map((one) => one.address),
    address: session.address,
    helo: session.helo ?? '',
    login: user?.login ?? null,
  };
}
