// The classes of Unicode as re2js has them in its tables, from those of the JavaScript engine: the bundle need not carry them.

const SURROGATES = 0xd800;
const AFTER_SURROGATES = 0xe000;
const PLANE = 0x1_0000;
const PLANES = 17;
/** What a class is taken for that this engine is too old to know: private use, as good as any for who only checks a syntax. */
const STRANGER = [0xe000, 0xe000, 1];

/** Ranges of code points as first, last and 1 for each; `name` of a general category, a property or a script. */
export function rangesOf(name: string): Uint32Array {
  const expression = expressionOf(name);
  if (expression === null) return Uint32Array.from(STRANGER);
  const ranges: number[] = [];
  const add = (first: number, last: number): void => {
    if (ranges.at(-2) === first - 1) ranges[ranges.length - 2] = last;
    else ranges.push(first, last, 1);
  };
  const scan = (from: number, to: number): void => {
    const width = from < PLANE ? 1 : 2;
    for (const found of textOf(from, to).matchAll(expression)) {
      const first = from + found.index / width;
      add(first, first + found[0].length / width - 1);
    }
  };
  scan(0, SURROGATES);
  if (expression.test('\ud800')) add(SURROGATES, AFTER_SURROGATES - 1);
  expression.lastIndex = 0;
  scan(AFTER_SURROGATES, PLANE);
  for (let plane = 1; plane < PLANES; plane++) scan(plane * PLANE, (plane + 1) * PLANE);
  return Uint32Array.from(ranges);
}

function expressionOf(name: string): RegExp | null {
  for (const property of [name, `Script=${name}`]) {
    try {
      return new RegExp(`\\p{${property}}+`, 'gu');
    } catch {
      // not a property of this name
    }
  }
  return null;
}

function textOf(from: number, to: number): string {
  const parts: string[] = [];
  for (let next = from; next < to; next += 1024)
    parts.push(String.fromCodePoint(...Array.from({ length: Math.min(1024, to - next) }, (_, index) => next + index)));
  return parts.join('');
}
