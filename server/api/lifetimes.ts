// How long what is made for a while lives: as asked, and never longer than the token that asks.
import * as z from 'zod';
import { isObject } from './merge-patch.ts';
import type { Call } from './operation.ts';
import { invalid, problem } from './problems.ts';

/** Seconds, up to a day. */
export const seconds = z
  .int('must be a whole number of seconds')
  .min(1, 'must be 1 to 86400')
  .max(86_400, 'must be 1 to 86400');

const body = z.strictObject({ expires_in: seconds });

/** When it ends, by `expires_in` of the body. Throws invalid_document. */
export function endOf(call: Call): Date {
  if (!isObject(call.body)) throw problem('malformed_body', 'The body must be a JSON object.');
  const result = body.safeParse(call.body);
  if (result.success) return endIn(call, result.data.expires_in);
  const detail = 'takes `expires_in` alone, a whole number of seconds from 1 to 86400';
  throw invalid([{ pointer: '/expires_in', code: 'invalid_value', detail }]);
}

/** The end of what lives so many seconds from now, and no longer than the token that asks. */
export function endIn({ deps, principal: { expiresAt } }: Call, lifetime: number): Date {
  const asked = new Date(deps.now().getTime() + lifetime * 1000);
  return expiresAt !== null && expiresAt < asked ? expiresAt : asked;
}
