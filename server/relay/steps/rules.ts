// Filter rules compiled: each condition once per rule, each list of rules once per domain and snapshot; patterns are compiled when
// a message first asks for them (programs.ts).
import { BlockList, isIPv6 } from 'node:net';
import type { PatternFlag } from '../../../schemas/pattern.ts';
import type { Direction } from '../../../schemas/events.ts';
import type { DomainConfig, RuleConfig } from '../../config/configuration.ts';
import { type Facts, isUnknowable, needsInspection, valuesOf } from './facts.ts';
import { type Programs, programs } from './programs.ts';

export interface Condition {
  readonly field: string;
  readonly header_name: string | null;
  readonly op: string;
  readonly value: string;
  readonly case_sensitive: boolean;
  readonly flags: readonly PatternFlag[];
}

/** A pattern that runs beside the event loop, on body or raw text, which may be long. */
export interface RemotePattern {
  readonly field: 'body_text' | 'body_html' | 'raw';
  readonly pattern: string;
  readonly flags: readonly PatternFlag[];
}

/** A pattern on anything else, and the texts to search for it, beside the event loop as well. */
export interface Search {
  readonly key: string;
  readonly pattern: string;
  readonly flags: readonly PatternFlag[];
  readonly texts: readonly string[];
}

/** A condition with a pattern that is searched for here: its value is the pattern. */
export type Searching = Condition & { readonly pattern: string };

export interface CompiledRule {
  readonly rule: RuleConfig;
  readonly inspects: boolean;
  holds(facts: Facts): boolean;
}

/** The rules of a domain for one direction, in order. */
export interface RuleList {
  readonly rules: readonly CompiledRule[];
  /** The message must be taken apart. */
  readonly inspects: boolean;
  readonly patterns: readonly RemotePattern[];
  /** Conditions with patterns on anything else. */
  readonly searches: readonly Searching[];
  /** Which rules: the same for two domains that have the same. */
  readonly key: string;
  /** A rule looks at the recipient. */
  readonly byRecipient: boolean;
}

// Characters of a value that a pattern is matched with.
const TEXT_MOST = 4096;
// Steps that one pattern, and all of a message, may take on the event loop: a step takes 10 to 30 ns.
const SEARCH_STEPS = 200_000;
const MESSAGE_STEPS = 1_000_000;

type Test = (facts: Facts) => boolean;

const compiled = new WeakMap<RuleConfig, CompiledRule>();
const searching = new WeakMap<Condition, Searching>();
const lists = new WeakMap<DomainConfig, Partial<Record<Direction, RuleList>>>();

/** The rules of a domain for a direction. */
export function rulesOf(domain: DomainConfig, direction: Direction): RuleList {
  const known = lists.get(domain) ?? {};
  lists.set(domain, known);
  return (known[direction] ??= listOf(domain.rules.filter((one) => one.direction === direction)));
}

function listOf(configs: readonly RuleConfig[]): RuleList {
  const rules = configs.map(compile);
  const all = configs.flatMap(conditionsOf);
  return {
    rules,
    inspects: rules.some((one) => one.inspects),
    patterns: all
      .filter(isRemote)
      .map(({ field, value, flags }) => ({ field: field as RemotePattern['field'], pattern: value, flags })),
    searches: all.filter((one) => one.op === 'matches' && !isRemote(one)).map(searchOf),
    key: configs.map((one) => one.id).join(' '),
    byRecipient: all.some((one) => one.field === 'envelope_to'),
  };
}

/** What recipients must share to be judged together. */
export function rulesKey(domain: DomainConfig, recipient: string): string {
  const { key, byRecipient } = rulesOf(domain, 'incoming');
  return byRecipient ? `${key} for ${recipient}` : key;
}

function conditionsOf(rule: RuleConfig): Condition[] {
  const { all_of = [], any_of = [] } = rule.document['conditions'] as { all_of?: Condition[]; any_of?: Condition[] };
  return [...all_of, ...any_of];
}

function compile(rule: RuleConfig): CompiledRule {
  const known = compiled.get(rule);
  if (known !== undefined) return known;
  const { all_of = [], any_of = [] } = rule.document['conditions'] as { all_of?: Condition[]; any_of?: Condition[] };
  const all = all_of.map(testOf);
  const any = any_of.map(testOf);
  const made: CompiledRule = {
    rule,
    inspects: conditionsOf(rule).some((one) => needsInspection(one.field)),
    // Without any condition a rule says nothing; it must not match everything.
    holds: (facts) =>
      all.length + any.length > 0 &&
      all.every((test) => test(facts)) &&
      (any.length === 0 || any.some((test) => test(facts))),
  };
  compiled.set(rule, made);
  return made;
}

function isRemote(one: Condition): boolean {
  return one.op === 'matches' && (one.field === 'body_text' || one.field === 'body_html' || one.field === 'raw');
}

/** The programs that judging by these rules takes. */
export function programsOf({ searches }: RuleList): Programs<Searching> | Promise<Programs<Searching>> {
  return programs.of(searches);
}

/** The searches that would hold up the event loop. */
export function longSearches({ searches }: RuleList, facts: Facts): Search[] {
  let left = MESSAGE_STEPS;
  const long = new Map<string, Search>();
  // Searches in the same field share one array, which is then handed over once.
  const read = new Map<string, readonly string[]>();
  for (const one of searches) {
    const field = `${one.field} ${one.header_name}`;
    const texts = read.get(field) ?? textsOf(facts, one);
    read.set(field, texts);
    // A search that finds nothing to read still costs a little.
    const steps = sizeOf(facts, one) * texts.reduce((sum, text) => sum + text.length, 16);
    if (steps <= Math.min(SEARCH_STEPS, left)) left -= steps;
    else long.set(searchKey(one), { key: searchKey(one), pattern: one.value, flags: one.flags, texts });
  }
  return [...long.values()];
}

function textsOf(facts: Facts, one: Condition): string[] {
  return valuesOf(facts, one.field, one.header_name).map((text) => text.slice(0, TEXT_MOST));
}

function searchKey({ field, header_name, flags, value }: Condition): string {
  return `${field} ${header_name ?? ''} ${[...flags].sort().join('')} ${value}`;
}

// The same object each time, so that what is known of it is found again.
function searchOf(one: Condition): Searching {
  let known = searching.get(one);
  if (known === undefined) searching.set(one, (known = { ...one, pattern: one.value }));
  return known;
}

function sizeOf({ programs: ready }: Facts, one: Searching): number {
  return ready.get(one)?.programSize() ?? Number.POSITIVE_INFINITY;
}

function searchTest(condition: Condition): Test {
  const one = searchOf(condition);
  const key = searchKey(one);
  return (facts) => {
    const found = facts.found.get(key);
    if (found !== undefined) return found;
    const program = facts.programs.get(one);
    if (program === undefined) throw new Error(`the pattern of a rule was not compiled: ${one.pattern}`);
    return textsOf(facts, one).some((text) => program.matcher(text).find());
  };
}

/** The name of a remote pattern's result. */
export function patternKey({ field, pattern, flags }: RemotePattern): string {
  return `${field} ${[...flags].sort().join('')} ${pattern}`;
}

function testOf(one: Condition): Test {
  if (isUnknowable(one.field)) return () => false;
  if (isRemote(one)) {
    const key = patternKey({ field: one.field as RemotePattern['field'], pattern: one.value, flags: one.flags });
    return (facts) => facts.inspection?.matched.includes(key) ?? false;
  }
  if (one.op === 'matches') return searchTest(one);
  // A negative operator holds when no value is or contains it, so also when there is none.
  const positive = { is_not: 'is', does_not_contain: 'contains' }[one.op];
  const matches = comparison({ ...one, op: positive ?? one.op });
  if (positive !== undefined) return (facts) => !valuesOf(facts, one.field, one.header_name).some(matches);
  return (facts) => valuesOf(facts, one.field, one.header_name).some(matches);
}

function comparison(one: Condition): (value: string) => boolean {
  if (one.field === 'client_ip') return networkTest(one.value);
  if (one.field === 'size_bytes') return sizeTest(one.op, Number(one.value));
  const fold = one.case_sensitive ? (text: string) => text : (text: string) => text.toLowerCase();
  const wanted = fold(one.field === 'attachment_ext' ? one.value.replace(/^\./, '') : one.value);
  switch (one.op) {
    case 'contains':
      return (value) => fold(value).includes(wanted);
    case 'starts_with':
      return (value) => fold(value).startsWith(wanted);
    case 'ends_with':
      return (value) => fold(value).endsWith(wanted);
    default:
      return (value) => fold(value) === wanted;
  }
}

function networkTest(network: string): (value: string) => boolean {
  const [address = '', prefix] = network.split('/');
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  const list = new BlockList();
  list.addSubnet(address, prefix === undefined ? (family === 'ipv6' ? 128 : 32) : Number(prefix), family);
  return (value) => list.check(value, isIPv6(value) ? 'ipv6' : 'ipv4');
}

function sizeTest(op: string, wanted: number): (value: string) => boolean {
  if (op === 'greater_than') return (value) => Number(value) > wanted;
  if (op === 'less_than') return (value) => Number(value) < wanted;
  return (value) => Number(value) === wanted;
}
