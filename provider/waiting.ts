// What waits has a time limit of its own, and ends when Terraform asks it to.
import { setTimeout as sleep } from 'node:timers/promises';
import { count } from '../schemas/types.ts';
import type { Attribute } from './protocol/schema.ts';
import type { CallScope } from './session.ts';

export const DEFAULT_TIMEOUT_SECONDS = 600;

export const waitCheck = count(1, 86_400);

export function timeoutAttribute(who: string): Attribute {
  return {
    description: `For how many seconds ${who} waits, 1 to 86400. Default ${DEFAULT_TIMEOUT_SECONDS}.`,
    type: 'number',
    optional: true,
  };
}

/** Sleeps; throws when Terraform asks the provider to stop. */
export async function pause(scope: CallScope, milliseconds: number): Promise<void> {
  await sleep(milliseconds, undefined, { signal: scope.signal }).catch(() => scope.signal.throwIfAborted());
}
