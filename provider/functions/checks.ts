// Arguments of functions, held against the types of schemas/.
import { type ArgumentCheck, messageOf } from '../arguments.ts';
import { ArgumentError } from './function.ts';
import type { Value } from '../protocol/types.ts';

/** The strings of a list, each checked; a fault names the element. */
export function checkedList(index: number, values: Value | undefined, check: ArgumentCheck): string[] {
  return (values as readonly (string | null)[]).map((value, at) => {
    if (value === null) throw new ArgumentError(index, `element ${at} must not be null`);
    const message = messageOf(check, value);
    if (message !== undefined) throw new ArgumentError(index, `element ${at}, ${JSON.stringify(value)}, ${message}`);
    return value;
  });
}
