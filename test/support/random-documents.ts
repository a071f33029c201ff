// Random documents of any resource, made from its schema alone: whatever the schema takes may come out.
import { type Field, isNullable } from '../../schemas/field.ts';
import { checkWith } from '../../schemas/parse.ts';
import type { Resource } from '../../schemas/resource.ts';
import { type Shape, shapeOf } from '../../schemas/shape.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const STRINGS = [
  'x',
  'word',
  'two words',
  'Grüße, 世界 "quoted" \\ ${not} %{a} template',
  'example.net',
  'mail.example.net',
  'xn--bcher-kva.example',
  'a@example.net',
  'first.last+tag@example.net',
  '8.8.4.4',
  '2001:4860:4860::8844',
  '203.0.113.0/24',
  '2001:db8:7::/48',
  'Europe/Berlin',
  '^(.*?):',
  '(a+)+$',
  'x-client-id',
  '09:30',
  '23:59',
  'https://example.net/hook',
  'secret-of-a-test-0815',
];
const NUMBERS = [0, 1, 2, 3, 5, 10, 25, 60, 100, 1024, 2048, 10_080, 65_535, 1_000_000, 0.5, 0.9];
const TRIES = 30;

/**
 * Attributes of a resource beside those that are fixed, its key among them: valid for its schema. `usable` says whether an attribute may be set at all. An
 * attribute may be absent, null where null is a value, or anything its type takes; `more` adds strings to choose from.
 */
export function randomDocument(
  resource: Resource,
  fixed: Readonly<Record<string, unknown>>,
  random: () => number,
  usable: (name: string, one: Field) => boolean,
  more: readonly string[] = [],
): Record<string, unknown> {
  const strings = [...STRINGS, ...more, ...more];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // The more attempts have failed, the less is varied.
    const chance = 0.6 * (1 - attempt / TRIES);
    const document: Record<string, unknown> = { ...required(resource), ...fixed };
    for (const [name, one] of Object.entries(resource.attributes)) {
      if (name in fixed || one.notes.computed !== undefined || !usable(name, one) || random() > chance) continue;
      const value = randomOf(one, random, strings);
      if (value !== undefined) document[name] = value;
    }
    if (resource.parse(document).ok) return document;
  }
  return { ...resource.example, ...fixed };
}

// What a document cannot be without, from the example.
function required(resource: Resource): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(resource.example).filter(([name]) => {
      const one = resource.attributes[name];
      return one !== undefined && !isNullable(one) && one.notes.default === undefined;
    }),
  );
}

function randomOf(one: Field, random: () => number, strings: readonly string[]): unknown {
  if (isNullable(one) && random() < 0.15) return null;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const value = randomValue(shapeOf(one), random, strings);
    if (checkWith(one.type, value, '').ok || shapeOf(one).kind === 'object') return value;
  }
  return undefined;
}

function randomValue(shape: Shape, random: () => number, strings: readonly string[]): unknown {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  switch (shape.kind) {
    case 'string':
      return pick(shape.enum ?? strings);
    case 'integer':
      return Math.floor(pick(NUMBERS));
    case 'number':
      return pick(NUMBERS);
    case 'boolean':
      return random() < 0.5;
    case 'list':
    case 'set': {
      const values = Array.from({ length: Math.floor(random() * 4) }, () =>
        randomValue(shape.element, random, strings),
      );
      return values.filter(
        (value, index) => values.findIndex((other) => JSON.stringify(other) === JSON.stringify(value)) === index,
      );
    }
    case 'map':
      return { [pick(strings)]: randomValue(shape.element, random, strings) };
    case 'object':
      return randomObject(shape.fields, random, strings);
  }
}

function randomObject(
  fields: Readonly<Record<string, Field>>,
  random: () => number,
  strings: readonly string[],
): Record<string, unknown> {
  const entries = Object.entries(fields).flatMap(([name, one]) => {
    const needed = !isNullable(one) && one.notes.default === undefined;
    if (one.notes.computed !== undefined || (!needed && random() < 0.5)) return [];
    const value = randomOf(one, random, strings);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}
