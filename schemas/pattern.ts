// Regular expressions of users: RE2 syntax, so that matching takes linear time whatever the text (reliability: no ReDoS).
import { RE2JS, RE2JSSyntaxException } from 're2js';

export type PatternFlag = 'i' | 'm' | 's';

const FLAGS: Record<PatternFlag, number> = {
  i: RE2JS.CASE_INSENSITIVE,
  m: RE2JS.MULTILINE,
  s: RE2JS.DOTALL,
};

/** The longest pattern accepted, in characters; with RE2's own repeat limit it bounds a program to a few MB. */
export const PATTERN_LIMIT = 1000;

// Matching takes as many steps as the program has instructions times the text has characters.
const PROGRAM_LIMIT = 5000;

/** Compiles a pattern that `patternFault` has passed. */
export function compilePattern(pattern: string, flags: readonly PatternFlag[] = []): RE2JS {
  return RE2JS.compile(
    pattern,
    flags.reduce((all, flag) => all | FLAGS[flag], 0),
  );
}

/** What is wrong with a pattern, with its position; undefined when it compiles. */
export function patternFault(pattern: string): string | undefined {
  if (pattern === '') return 'must not be empty';
  if (pattern.length > PATTERN_LIMIT) return `is longer than ${PATTERN_LIMIT} characters`;
  try {
    const program = compilePattern(pattern);
    return program.programSize() > PROGRAM_LIMIT
      ? 'is too large once its repeats are expanded: use smaller repeat counts'
      : undefined;
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) return syntaxFault(pattern, error);
    return 'is not a regular expression in RE2 syntax';
  }
}

function syntaxFault(pattern: string, error: RE2JSSyntaxException): string {
  const fragment = error.getPattern() ?? '';
  const position = fragment === '' ? -1 : pattern.indexOf(fragment);
  const place = position < 0 || fragment === pattern ? '' : ` at character ${position + 1}`;
  const unsupported = /^\(\?(=|!|<=|<!)/.test(fragment) ? ': look-ahead and look-behind are not in RE2' : '';
  const backReference = /^\\[1-9]/.test(fragment) ? ': back-references are not in RE2' : '';
  return `${error.getDescription()}: "${fragment}"${place}${unsupported}${backReference}`;
}

/** How many capture groups a valid pattern has. */
export function captureGroups(pattern: string): number {
  return compilePattern(pattern).groupCount();
}
