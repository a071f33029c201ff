// Rules that allow or block messages: of a domain, of an admin for all its domains, of the installation.
import { type Fields, field, object } from '../field.ts';
import type { Fault } from '../problems.ts';
import { cidr, bool, count, headerName, many, oneOf, patternFlags, slug, text } from '../types.ts';
import { patternFault } from '../pattern.ts';
import { defineResource } from '../resource.ts';
import { admin } from './admin.ts';
import { domain } from './domain.ts';

export const conditionFields = [
  'envelope_from',
  'envelope_to',
  'header',
  'subject',
  'from',
  'to',
  'cc',
  'body_text',
  'body_html',
  'raw',
  'attachment_name',
  'attachment_ext',
  'attachment_type',
  'attachment_hash',
  'client_ip',
  'helo',
  'client_country',
  'client_continent',
  'size_bytes',
  'auth_user',
  'identity',
] as const;

export const conditionOperators = [
  'is',
  'is_not',
  'contains',
  'does_not_contain',
  'starts_with',
  'ends_with',
  'matches',
  'greater_than',
  'less_than',
] as const;

interface Condition {
  field: (typeof conditionFields)[number];
  header_name: string | null;
  op: (typeof conditionOperators)[number];
  value: string;
  case_sensitive: boolean;
  flags: string[];
}

const condition = object({
  field: field(oneOf(...conditionFields), {
    description:
      'What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB. `client_country` and `client_continent` need a database of addresses, which no relay has so far: such a condition never holds.',
  }),
  header_name: field(headerName, { description: 'For field `header`: which one, lower-case.', optional: true }),
  op: field(oneOf(...conditionOperators), {
    description:
      'How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.',
  }),
  value: field(text(1000), { description: 'What it is compared with. For `client_ip` an address or network.' }),
  case_sensitive: field(bool, {
    description: 'Whether case counts; not for `matches`, which has `flags`. Default false.',
    default: false,
  }),
  flags: field(patternFlags, { description: 'For `matches`: `i`, `m`, `s`. Default none.', default: [] }),
});

const conditions = object({
  all_of: field(many(condition, 50), { description: 'All of these must hold.', default: [], collection: 'list' }),
  any_of: field(many(condition, 50), {
    description: 'At least one of these must hold, if there is any.',
    default: [],
    collection: 'list',
  }),
});

const ruleAttributes = {
  direction: field(oneOf('incoming', 'outgoing'), { description: 'Which mail it judges.' }),
  action: field(oneOf('allow', 'block'), { description: '`allow`: deliver without scoring. `block`: never deliver.' }),
  priority: field(count(0, 65_535), {
    description: 'Lowest first among the rules of one scope, then by name. Default 100.',
    default: 100,
  }),
  enabled: field(bool, { description: 'Whether it is used. Default true.', default: true }),
  conditions: field(conditions, { description: 'When it applies: all of `all_of`, and one of `any_of`.' }),
  counts_towards_lock: field(bool, {
    description: 'For outgoing block rules: whether a hit counts like spam for automatic locks. Default false.',
    default: false,
  }),
  description: field(text(200), { description: 'Why it is there.', optional: true }),
} as const satisfies Fields;

const name = field(slug, {
  description: 'Unique in its scope; it stands in the message log.',
  requires_replace: true,
  example: 'no-invoices',
});

const example = {
  name: 'no-invoices',
  direction: 'incoming',
  action: 'block',
  conditions: { any_of: [{ field: 'subject', op: 'matches', value: '(overdue|final) invoice', flags: ['i'] }] },
};

export const filterRule = defineResource({
  kind: 'filter_rule',
  parent: domain,
  description:
    'A rule of one domain. Rules of a domain come after those of the installation and before those of its admins; the first match wins.',
  attributes: { name, ...ruleAttributes },
  example: { domain: 'example.com', ...example },
  check: (document) => ruleFaults(document, false),
});

export const adminFilterRule = defineResource({
  kind: 'admin_filter_rule',
  parent: admin,
  parent_key: ['admin'],
  collection: 'filter-rules',
  description: 'A rule for all domains of an admin and of the admins below it.',
  attributes: { name, ...ruleAttributes },
  example: { admin: 'acme', ...example },
  check: (document) => ruleFaults(document, false),
});

export const globalFilterRule = defineResource({
  kind: 'global_filter_rule',
  own_key: ['scope', 'name'],
  collection: 'filter-rules',
  description: 'A rule of the installation: `global` ones come first for every domain, `default` ones last.',
  attributes: {
    scope: field(oneOf('global', 'default'), {
      description: '`global`: before all others. `default`: after all others.',
      requires_replace: true,
      example: 'global',
    }),
    name,
    ...ruleAttributes,
    overrides_malware: field(bool, {
      description: 'Whether an allow rule passes malware and macros too. Default false.',
      default: false,
    }),
  },
  example: { scope: 'global', ...example },
  check: (document) => ruleFaults(document, true),
});

type Rule = { direction: string; action: string; conditions: { all_of: unknown[]; any_of: unknown[] } };

function ruleFaults(document: Rule, isGlobal: boolean): Fault[] {
  const { all_of, any_of } = document.conditions;
  const faults = [
    ...all_of.flatMap((one, index) => conditionFaults(one as Condition, `/conditions/all_of/${index}`)),
    ...any_of.flatMap((one, index) => conditionFaults(one as Condition, `/conditions/any_of/${index}`)),
  ];
  if (all_of.length + any_of.length === 0) {
    faults.push({
      pointer: '/conditions',
      code: 'required',
      detail: 'needs at least one condition in all_of or any_of',
    });
  }
  if (!isGlobal && document.direction === 'outgoing' && document.action === 'allow') {
    faults.push({
      pointer: '/action',
      code: 'conflict',
      detail: 'outgoing mail is allowed only by rules of the installation (global_filter_rule)',
    });
  }
  return faults;
}

function conditionFaults(one: Condition, pointer: string): Fault[] {
  const at = (name: string, code: string, detail: string): Fault => ({ pointer: `${pointer}/${name}`, code, detail });
  const faults: Fault[] = [];
  if (one.field === 'header' && one.header_name === null)
    faults.push(at('header_name', 'required', 'is required for field "header"'));
  if (one.field !== 'header' && one.header_name !== null)
    faults.push(at('header_name', 'conflict', 'is only for field "header"'));
  if (one.op === 'matches') {
    const fault = patternFault(one.value);
    if (fault !== undefined) faults.push(at('value', 'invalid_value', fault));
    if (one.case_sensitive)
      faults.push(at('case_sensitive', 'conflict', 'is not for op "matches": leave out flag "i"'));
  } else if (one.flags.length > 0) faults.push(at('flags', 'conflict', 'are only for op "matches"'));
  return [...faults, ...comparisonFaults(one, at)];
}

function comparisonFaults(one: Condition, at: (name: string, code: string, detail: string) => Fault): Fault[] {
  const numeric = one.op === 'greater_than' || one.op === 'less_than';
  if (one.field === 'size_bytes') {
    if (!numeric && one.op !== 'is' && one.op !== 'is_not')
      return [at('op', 'conflict', 'field "size_bytes" takes is, is_not, greater_than and less_than')];
    return /^(0|[1-9]\d{0,15})$/.test(one.value)
      ? []
      : [at('value', 'invalid_value', 'must be a number of bytes, in digits that do not begin with 0')];
  }
  if (numeric) return [at('op', 'conflict', 'is only for field "size_bytes"')];
  if (one.field !== 'client_ip') return [];
  if (one.op !== 'is' && one.op !== 'is_not') return [at('op', 'conflict', 'field "client_ip" takes is and is_not')];
  const result = cidr.safeParse(one.value);
  return result.success ? [] : [at('value', 'invalid_value', result.error.issues[0]?.message ?? 'is not a network')];
}
