// Conditions of filter rules as one reads them: when('subject').contains('word').
import type { FilterRuleConditionsAllOf } from '../cdktf/filter-rule/index.js';

/** One condition of a filter rule. */
export type Condition = FilterRuleConditionsAllOf;

interface Comparison {
  is(value: string): Condition;
  isNot(value: string): Condition;
  contains(value: string): Condition;
  doesNotContain(value: string): Condition;
  startsWith(value: string): Condition;
  endsWith(value: string): Condition;
  /** An RE2 expression; `flags` of i, m and s. */
  matches(pattern: string, flags?: string): Condition;
  greaterThan(value: number): Condition;
  lessThan(value: number): Condition;
}

/** Begins a condition on what the rule looks at, such as `subject`, `from` or `client_ip`; a header by its name. */
export function when(field: Exclude<string, 'header'>): Comparison;
export function when(field: 'header', name: string): Comparison;
export function when(field: string, headerName?: string): Comparison {
  const base = { field, ...(headerName === undefined ? {} : { headerName }) };
  const compare =
    (op: string) =>
    (value: string | number): Condition => ({ ...base, op, value: String(value) });
  return {
    is: compare('is'),
    isNot: compare('is_not'),
    contains: compare('contains'),
    doesNotContain: compare('does_not_contain'),
    startsWith: compare('starts_with'),
    endsWith: compare('ends_with'),
    matches: (pattern, flags = '') => ({
      ...compare('matches')(pattern),
      ...(flags === '' ? {} : { flags: flags.split('') }),
    }),
    greaterThan: compare('greater_than'),
    lessThan: compare('less_than'),
  };
}
