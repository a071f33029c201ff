// Query strings: every parameter is declared, unknown ones are refused by name.
import * as z from 'zod';
import { problem, wordsOf } from './problems.ts';

/** A whole number within bounds. */
export function integer(min: number, max: number): z.ZodType<number> {
  return z.string().transform((text, context) => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    context.addIssue({ code: 'custom', message: `must be a whole number from ${min} to ${max}` });
    return z.NEVER;
  });
}

/** `true` or `false`. */
export const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** Text that PostgreSQL takes: no NUL, well-formed. */
export const term = z
  .string()
  .max(1000)
  .refine((text) => !text.includes('\0') && text.isWellFormed(), 'must not hold NUL');

/** RFC 3339, with a time zone. */
export const instant = z.string().transform((text, context) => {
  const [, day] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  const value = new Date(day !== undefined && isDay(day) ? text : Number.NaN);
  if (!Number.isNaN(value.getTime())) return value;
  context.addIssue({ code: 'custom', message: 'must be a time such as 2026-01-31T12:00:00Z' });
  return z.NEVER;
});

// Date takes the 30th of February for the 2nd of March.
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Words of a list, separated by commas. */
export function words<const W extends readonly [string, ...string[]]>(...allowed: W): z.ZodType<W[number][]> {
  return z.string().transform((text, context) => {
    const values = text.split(',');
    const wrong = values.filter((value) => !allowed.includes(value));
    if (wrong.length === 0) return values as W[number][];
    context.addIssue({ code: 'custom', message: `must be of ${allowed.join(', ')}; not ${wrong.join(', ')}` });
    return z.NEVER;
  });
}

/** `from` and `to`; `what` begins their descriptions: "Received" gives "Received at or after." */
export function period(what: string): { from: z.ZodOptional<typeof instant>; to: z.ZodOptional<typeof instant> } {
  const bound = (description: string, example: string): z.ZodOptional<typeof instant> =>
    instant.optional().meta({ description, example, json: { type: 'string', format: 'date-time' } });
  return {
    from: bound(`${what} at or after.`, '2026-01-31T00:00:00Z'),
    to: bound(`${what} before.`, '2026-02-01T00:00:00Z'),
  };
}

const word = (description: string, example: string): z.ZodOptional<typeof term> =>
  term.optional().meta({ description, example });

/** What is asked of the envelope of a message. */
export const envelopeQuery = {
  domain: word('Of this domain.', 'example.com'),
  sender: word('From this envelope sender.', 'joe@example.com'),
  recipient: word('To this envelope recipient.', 'ann@example.net'),
  identity: word('Of this responsible identity.', 'client-17'),
  outgoing_user: word('Sent by this outgoing user.', 'smarthost'),
};

const nothing = z.strictObject({});

/** The parsed query. Throws bad_request that names every wrong parameter. */
export function parseQuery(
  schema: z.ZodObject | undefined,
  query: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const result = (schema ?? nothing).strict().safeParse({ ...query });
  if (result.success) return result.data;
  const faults = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((name) => `"${name}" is not a parameter here`)
      : [`"${String(issue.path[0] ?? '')}" ${issue.code === 'invalid_type' ? 'may stand only once' : wordsOf(issue)}`],
  );
  throw problem('bad_request', `Query parameters: ${faults.join('; ')}.`);
}
