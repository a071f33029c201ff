// The verdict on a message, in the order of mail.md D10: global block rules, malware, macros, recipient allow list, sender
// allow list, the other rules in the order of the snapshot, then spam. (Recipients and senders on a block list were refused
// before, at RCPT or by writerNotListed.)
import { mailboxesIn } from '../../mail/address.ts';
import { beginsFolded, fieldsNamed, unfoldedText } from '../../mail/header.ts';
import { replies } from '../replies.ts';
import { type Message, type Relay, type Transaction } from '../transaction.ts';
import { type Verdict, accept, refuse } from '../verdict.ts';
import type { Facts } from './facts.ts';
import type { Inspector } from './inspector.ts';
import { type CompiledRule, type RuleList, longSearches, programsOf, rulesOf } from './rules.ts';
import { isFiltered } from './recipient.ts';
import { type MacroPolicy, macroPolicy, macroVerdict } from './macros.ts';
import { isSenderAllowed } from './sender-lists.ts';
import { malwareVerdict, scanAll, spamVerdict, thresholdOf } from './scanning.ts';

const NO_RULES: RuleList = { rules: [], inspects: false, patterns: [], searches: [], key: '', byRecipient: false };

/** Judges for all recipients: they share what decides, or they would not be in one transaction. */
export async function judge(relay: Relay, transaction: Transaction, message: Message): Promise<Verdict> {
  const writer = soundWriter(transaction, message);
  if (writer.kind === 'reply') return writer;
  const filtered = isJudged(transaction);
  const list = filtered ? ruleList(transaction) : NO_RULES;
  const macros = macroPolicy(transaction);
  const inspecting = list.inspects || macros !== null;
  const inspect = (): ReturnType<Inspector['inspect']> =>
    relay.inspector.inspect(message, list.patterns, macros !== null);
  const outcome = inspecting ? await relay.metrics.steps.measure('inspect', inspect) : null;
  // What breaks a limit of the parser is a document that cannot be looked into, where macros alone asked for it.
  const tolerated = !list.inspects && macros === 'accept' && outcome !== 'busy';
  if (typeof outcome === 'string' && !tolerated) return notInspected(outcome);
  const inspection = typeof outcome === 'string' ? null : outcome;
  const programs = await programsOf(list);
  const facts = { transaction, message, inspection, found: new Map<string, boolean>(), programs };
  const searches = longSearches(list, facts);
  const found = searches.length > 0 ? await relay.inspector.search(searches) : [];
  if (typeof found === 'string') return notInspected(found);
  for (const { key } of searches) facts.found.set(key, found.includes(key));
  const first = list.rules.find((one) => isGlobalBlock(one) && one.holds(facts));
  if (first !== undefined) return blocked(first);
  return decide(relay, facts, list.rules, filtered, macros);
}

// Before anything is judged by its fields, nobody may read other ones. Where the sender domain is enforced, From and Sender
// must be beyond doubt and of that domain.
function soundWriter({ user }: Transaction, { header }: Message): Verdict {
  if (beginsFolded(header)) return refuse(replies.headerRefused, 'accepted', 'the header begins with white space');
  const outgoing = user?.domain.document['outgoing'] as { enforce_sender_domain?: boolean } | undefined;
  if (outgoing?.enforce_sender_domain !== true) return accept;
  const senders = fieldsNamed(header, 'sender');
  for (const field of [...fieldsNamed(header, 'from'), ...senders]) {
    const written = mailboxesIn(unfoldedText(field));
    if (written === undefined) return refuse(replies.headerRefused, 'blacklisted', `${field.name} is not clear`);
    const foreign = written.find((one) => one.domain !== user?.domain.name);
    if (foreign !== undefined)
      return refuse(replies.senderNotAllowed, 'blacklisted', `${field.name} holds ${foreign.text}`);
  }
  return senders.length <= 1 ? accept : refuse(replies.notOneField('Sender'), 'accepted', 'more than one Sender field');
}

function notInspected(reason: string): Verdict {
  if (reason === 'busy') return refuse(replies.internalError, 'deferred', 'the MIME parser is busy');
  return refuse(replies.contentRefused, 'oversize', reason);
}

async function decide(
  relay: Relay,
  facts: Facts,
  rules: readonly CompiledRule[],
  filtered: boolean,
  macros: MacroPolicy,
): Promise<Verdict> {
  const { transaction } = facts;
  const listed = transaction.recipients[0]?.listed === 'allow';
  const senderAllowed = isSenderAllowed(transaction, facts.message);
  const spam = filtered && !listed && !senderAllowed;
  const { steps } = relay.metrics;
  const scans = await steps.measure('scanAll', scanAll, relay, transaction, facts.message, spam);
  const malware = malwareVerdict(scans);
  if (malware.kind === 'reply' && !malwareAllowed(rules, facts)) return malware;
  const macro = macroVerdict(transaction, facts.inspection?.macro ?? null, macros);
  if (macro.kind === 'reply' && !malwareAllowed(rules, facts)) return macro;
  if (listed || senderAllowed) return allowed(transaction, null);
  const match = rules.find((one) => !isGlobalBlock(one) && one.holds(facts));
  if (match !== undefined) return match.rule.action === 'block' ? blocked(match) : allowed(transaction, match.rule.id);
  return filtered ? spamVerdict(scans, thresholdOf(transaction)) : accept;
}

function isJudged(transaction: Transaction): boolean {
  return transaction.direction === 'outgoing' || transaction.recipients.some(isFiltered);
}

function ruleList({ direction, user, recipients }: Transaction): RuleList {
  const domain = direction === 'outgoing' ? user?.domain : recipients[0]?.domain;
  return domain ? rulesOf(domain, direction) : NO_RULES;
}

function isGlobalBlock({ rule }: CompiledRule): boolean {
  return rule.scope === 'global' && rule.action === 'block';
}

function malwareAllowed(rules: readonly CompiledRule[], facts: Facts): boolean {
  return rules.some(
    (one) =>
      one.rule.scope === 'global' &&
      one.rule.action === 'allow' &&
      one.rule.document['overrides_malware'] === true &&
      one.holds(facts),
  );
}

function blocked({ rule }: CompiledRule): Verdict {
  return refuse(replies.blocked, 'blocked_rule', `rule ${rule.id}`, rule.id);
}

function allowed(transaction: Transaction, rule: string | null): Verdict {
  transaction.classification = 'whitelisted';
  transaction.rule = rule;
  return accept;
}
