// JSON Merge Patch (RFC 7396).
import type { JsonObject } from '../../schemas/parse.ts';
import { problem } from './problems.ts';

const DEPTH = 32;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The target with the patch applied; neither is changed. A name such as __proto__ is an ordinary property. */
export function mergePatch(target: unknown, patch: unknown, depth = 0): unknown {
  if (depth > DEPTH) throw problem('bad_request', `The patch is nested deeper than ${DEPTH} levels.`);
  if (!isObject(patch)) return patch;
  const merged = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name);
    else merged.set(name, mergePatch(merged.get(name), value, depth + 1));
  }
  return Object.fromEntries(merged);
}
