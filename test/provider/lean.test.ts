// What the bundle has instead of zod gives the same verdicts: on each type the schemas use, and on random documents of every resource.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import * as zod from 'zod';
import { resources } from '../../schemas/index.ts';
import { lean } from '../../provider/build.ts';
import { isObject, type JsonObject, parseFields } from '../../schemas/parse.ts';
import type { Resource } from '../../schemas/resource.ts';
import { randomDocument, randomFrom } from '../support/random-documents.ts';
import * as light from '../../provider/light-zod.ts';

const root = join(import.meta.dirname, '../..');
let work: string;
let lightSchemas: { resources: readonly Resource[]; parseFields: typeof parseFields };

before(async () => {
  work = mkdtempSync(join(root, 'dist/.light-'));
  const entry = `export { resources } from './schemas/index.ts'; export { parseFields } from './schemas/parse.ts';`;
  const outfile = join(work, 'schemas.mjs');
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'warning',
    ...lean,
  });
  lightSchemas = (await import(pathToFileURL(outfile).href)) as typeof lightSchemas;
});
after(() => rmSync(work, { recursive: true, force: true }));

const oddities: readonly unknown[] = [
  null,
  true,
  false,
  '',
  'x',
  'a b',
  '\u0000',
  '\ud800',
  '1',
  'x'.repeat(2000),
  'no such word',
  '2001:DB8::1',
  '10.0.0.1/8',
  0,
  -1,
  1,
  1.5,
  70_000,
  1e20,
  -1e20,
  Number.NaN,
  Infinity,
  [],
  [1],
  ['x', 'x'],
  [null],
  [{}],
  [{}, {}],
  Array.from({ length: 200 }, (_, index) => `x${index}`),
  {},
  { x: 1 },
];

test('each type that the schemas are made of', () => {
  const both = [zod, light].map((z) => {
    const kind = z as unknown as typeof zod;
    const text = kind.string().superRefine((value, context) => {
      if (value.includes('a')) context.addIssue({ code: 'custom', message: 'has an a' });
    });
    const port = kind.int().min(1, 'too small').max(9, 'too large');
    const list = kind
      .array(text)
      .max(2, 'too many')
      .superRefine((values, context) => {
        if (values[0] === values[1]) context.addIssue({ code: 'custom', message: 'twice', path: [1] });
      });
    return [
      text,
      text.regex(/^x/, 'not so'),
      port,
      kind.int().refine((value) => value === 1, 'is not one'),
      kind.number().min(0, 'too small').max(1, 'too large'),
      kind.boolean(),
      kind.enum(['x', '1']),
      kind.enum(['x', '1']).nullable(),
      list,
      kind.array(kind.enum(['x'])).max(3, 'too many'),
      kind.strictObject({ x: port.nullable(), list }),
      kind.record(kind.string(), port).refine((map) => Object.keys(map).length < 2, 'too many'),
    ] as zod.ZodType[];
  });
  const values = [
    ...oddities,
    ['a', 'a'],
    ['a', 1],
    [1, 1],
    ['x', 'y', 'z'],
    { x: null, list: ['a'] },
    { x: 20, list: [1], y: 1 },
    { x: 1, y: 2 },
    { x: 20, y: null },
  ];
  const verdict = (type: zod.ZodType, value: unknown): unknown => {
    const result = type.safeParse(value);
    if (result.success) return result.data;
    return result.error.issues.map((issue) => [
      issue.code,
      issue.path,
      // What faults are made of: schemas/parse.ts words these two itself.
      issue.code === 'invalid_type' ? issue.expected : issue.code === 'invalid_value' ? issue.values : issue.message,
    ]);
  };
  for (const [index, type] of (both[0] as zod.ZodType[]).entries()) {
    for (const value of values)
      assert.deepEqual(
        verdict((both[1] as zod.ZodType[])[index] as zod.ZodType, value),
        verdict(type, value),
        `type ${index}: ${JSON.stringify(value)}`,
      );
  }
});

// Puts something odd in one place of a document, at any depth.
function spoiled(document: JsonObject, random: () => number): JsonObject {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const copy = structuredClone(document);
  let at: Record<string, unknown> = copy;
  for (;;) {
    const name = pick(Object.keys(at));
    if (name === undefined) return copy;
    const inside = at[name];
    if ((isObject(inside) || Array.isArray(inside)) && Object.keys(inside).length > 0 && random() < 0.6)
      at = inside as Record<string, unknown>;
    else {
      at[random() < 0.05 && !Array.isArray(at) ? 'no_such_thing' : name] = pick(oddities);
      return copy;
    }
  }
}

test('random documents of every resource, whole and spoiled', () => {
  const random = randomFrom(20_261_127);
  let refused = 0;
  for (const [index, resource] of resources.entries()) {
    const other = lightSchemas.resources[index] as Resource;
    assert.equal(other.kind, resource.kind);
    for (let round = 0; round < 60; round++) {
      const whole = randomDocument(resource, {}, random, () => true);
      for (const document of [whole, spoiled(whole, random), spoiled(spoiled(whole, random), random)]) {
        const expected = parseFields(resource.attributes, document);
        if (!expected.ok) refused += 1;
        assert.deepEqual(
          lightSchemas.parseFields(other.attributes, document),
          expected,
          `${resource.kind}: ${JSON.stringify(document)}`,
        );
      }
    }
  }
  assert.ok(refused > 500, `${refused} refused`);
});
