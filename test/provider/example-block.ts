// An example that terraform 1.11 cannot run: the one block of it, for our own client.
import assert from 'node:assert/strict';
import type { Value } from '../../provider/protocol/types.ts';

/** Type and configuration; values are literals. */
export function blockOf(text: string, kind: 'action' | 'list'): { type: string; config: Record<string, Value> } {
  const type = new RegExp(`^${kind} "(\\w+)" "\\w+" \\{$`, 'm').exec(text)?.[1];
  const body = /^ {2}config \{\n([^}]*)\n {2}\}$/m.exec(text)?.[1] ?? '';
  const pairs = [...body.matchAll(/^ {4}(\w+) *= (.+)$/gm)].map(([, name, value]): [string, Value] => [
    name as string,
    JSON.parse(value as string) as Value,
  ]);
  assert.ok(type, `no ${kind} block`);
  return { type, config: Object.fromEntries(pairs) };
}
