// Filter rules in the order they are evaluated, and recipient lists: what a domain gets from itself and from above.
import type { Document, RuleConfig } from './configuration.ts';

type Action = RuleConfig['action'];

/** The enabled rules of one scope. `owner` is what the rule's id starts with. */
export function rulesOf(documents: Iterable<Document>, scope: RuleConfig['scope'], owner: string): RuleConfig[] {
  return [...documents]
    .filter((document) => document['enabled'] === true)
    .map(
      (document): RuleConfig =>
        Object.freeze({
          id: `${owner}/${String(document['name'])}`,
          scope,
          direction: document['direction'] as RuleConfig['direction'],
          action: document['action'] as Action,
          document,
        }),
    );
}

/** Lowest priority first, then by name, then by id. */
export function byPriority(a: RuleConfig, b: RuleConfig): number {
  const [p, q] = [Number(a.document['priority']), Number(b.document['priority'])];
  if (p !== q) return p - q;
  const [m, n] = [String(a.document['name']), String(b.document['name'])];
  if (m !== n) return m < n ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export interface RuleScopes {
  global: readonly RuleConfig[];
  domain: readonly RuleConfig[];
  /** Of all admins above. */
  admin: readonly RuleConfig[];
  default: readonly RuleConfig[];
}

/** Global block, global allow, domain allow, domain block, admin allow, admin block, default; by priority in each. */
export function orderRules(scopes: RuleScopes): readonly RuleConfig[] {
  const group = (rules: readonly RuleConfig[], action: Action): RuleConfig[] =>
    rules.filter((rule) => rule.action === action).sort(byPriority);
  return Object.freeze([
    ...group(scopes.global, 'block'),
    ...group(scopes.global, 'allow'),
    ...group(scopes.domain, 'allow'),
    ...group(scopes.domain, 'block'),
    ...group(scopes.admin, 'allow'),
    ...group(scopes.admin, 'block'),
    ...[...scopes.default].sort(byPriority),
  ]);
}

export interface RecipientLists {
  readonly allow: ReadonlySet<string>;
  readonly block: ReadonlySet<string>;
}

/** The entries of recipient lists as sets of local parts; `*` stands for all. */
export function recipientLists(documents: Iterable<Document>): RecipientLists {
  const allow = new Set<string>();
  const block = new Set<string>();
  for (const document of documents) (document['list'] === 'block' ? block : allow).add(String(document['local_part']));
  return { allow, block };
}

/** Where a recipient stands on the lists of a domain and its admins: block beats allow, whatever the level. */
export function listedOn(lists: readonly RecipientLists[], localPart: string): 'allow' | 'block' | undefined {
  const name = localPart.toLowerCase();
  if (lists.some(({ block }) => block.has(name) || block.has('*'))) return 'block';
  return lists.some(({ allow }) => allow.has(name) || allow.has('*')) ? 'allow' : undefined;
}
