// Where two documents differ.
import { isDeepStrictEqual } from 'node:util';
import type { JsonObject } from '../../schemas/parse.ts';
import { isObject } from './merge-patch.ts';

/** JSON pointers (RFC 6901) to what differs, down to the members of objects; arrays count as a whole. Null and absent are the same. */
export function changedPointers(before: JsonObject, after: JsonObject, base = ''): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [left, right] = [before[name] ?? null, after[name] ?? null];
    const pointer = `${base}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (isDeepStrictEqual(left, right)) return [];
    return isObject(left) && isObject(right) ? changedPointers(left, right, pointer) : [pointer];
  });
}
