// What schemas/ uses of zod, for the bundle: there every launch would pay for all of zod, and for types that no value comes to.
// A build puts this in its place (build.ts); test/provider/lean.test.ts holds its verdicts against zod's.

interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
}

/** Adds what it finds wrong. */
type Check = (value: never, issues: Issue[]) => void;
type Def = Readonly<Record<string, unknown>>;

interface Context {
  addIssue(issue: { code: 'custom'; message: string; path?: readonly (string | number)[] }): void;
}

/** A type: what it is (`def`, as zod tells it), whether a value is of it, and further checks of one that is. */
class Type {
  readonly _zod: { readonly def: Def };
  readonly #kind: (value: unknown) => Issue[];
  readonly #checks: readonly Check[];

  constructor(def: Def, kind: (value: unknown) => Issue[], checks: readonly Check[] = []) {
    this._zod = { def };
    this.#kind = kind;
    this.#checks = checks;
  }

  issues(value: unknown): Issue[] {
    const { maximum = Infinity, message = '' } = (this._zod.def['most'] ?? {}) as {
      maximum?: number;
      message?: string;
    };
    const isLong = Number((value as { length?: unknown } | null | undefined)?.length) > maximum;
    const tooLong = isLong ? [{ code: 'too_big', path: [], message }] : [];
    if (isLong && Array.isArray(value)) return tooLong;
    const issues = [...this.#kind(value), ...tooLong];
    // zod goes on to the checks when all that it has found are checks that failed inside.
    if (!issues.some(({ code }) => ABORTING.has(code))) for (const check of this.#checks) check(value as never, issues);
    return issues;
  }

  safeParse(value: unknown): object {
    const issues = this.issues(value);
    return issues.length === 0 ? { success: true, data: value } : { success: false, error: { issues } };
  }

  nullable(): Type {
    return new Type({ type: 'nullable', innerType: this }, (value) => (value === null ? [] : this.issues(value)));
  }

  superRefine(refine: (value: never, context: Context) => void): Type {
    const check: Check = (value, issues) =>
      refine(value, { addIssue: (issue) => void issues.push({ path: [], ...issue }) });
    return new Type(this._zod.def, this.#kind, [...this.#checks, check]);
  }

  refine(holds: (value: never) => boolean, message: string): Type {
    return this.#holding('custom', holds, message);
  }

  regex(pattern: RegExp, message: string): Type {
    return this.#holding('invalid_format', (value) => pattern.test(value), message);
  }

  min(minimum: number, message: string): Type {
    return this.#holding('too_small', (value) => value >= minimum, message);
  }

  /** Of an array that is too long nothing else is said; whatever else has a length is measured too. */
  max(maximum: number, message: string): Type {
    if (this._zod.def['type'] !== 'array') return this.#holding('too_big', (value) => value <= maximum, message);
    return new Type({ ...this._zod.def, most: { maximum, message } }, this.#kind, this.#checks);
  }

  #holding(code: string, holds: (value: never) => boolean, message: string): Type {
    const check: Check = (value, issues) => {
      if (!holds(value)) issues.push({ code, path: [], message });
    };
    return new Type(this._zod.def, this.#kind, [...this.#checks, check]);
  }
}

const ABORTING = new Set(['invalid_type', 'invalid_value', 'unrecognized_keys']);

const wrongType = (expected: string): Issue[] => [
  { code: 'invalid_type', expected, path: [], message: `Invalid input: expected ${expected}` },
];
const below = (issues: readonly Issue[], part: string | number): Issue[] =>
  issues.map((issue) => ({ ...issue, path: [part, ...issue.path] }));
const plain = (type: string): Type =>
  new Type({ type }, (value) => {
    const kind: string = typeof value;
    return kind === type && (kind !== 'number' || Number.isFinite(value)) ? [] : wrongType(type);
  });

export const string = (): Type => plain('string');
export const boolean = (): Type => plain('boolean');
export const number = (): Type => plain('number');

export const int = (): Type => {
  const most = Number.MAX_SAFE_INTEGER;
  return new Type({ type: 'number', format: 'safeint' }, (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType('number');
    if (!Number.isInteger(value)) return wrongType('int');
    if (Math.abs(value) <= most) return [];
    const [code, size, limit] = value > 0 ? ['too_big', 'big', `<=${most}`] : ['too_small', 'small', `>=${-most}`];
    return [{ code, path: [], message: `Too ${size}: expected int to be ${limit}` }];
  });
};

const words = (given: readonly string[]): Type => {
  const entries = Object.fromEntries(given.map((word) => [word, word]));
  return new Type({ type: 'enum', entries }, (value) => {
    if (typeof value === 'string' && Object.hasOwn(entries, value)) return [];
    const values = Object.keys(entries);
    return [
      { code: 'invalid_value', values, path: [], message: `Invalid option: expected one of ${values.join('|')}` },
    ];
  });
};
export { words as enum };

export const array = (element: Type): Type =>
  new Type({ type: 'array', element }, (value) =>
    Array.isArray(value) ? value.flatMap((one, index) => below(element.issues(one), index)) : wrongType('array'),
  );

export const record = (keyType: Type, valueType: Type): Type =>
  new Type({ type: 'record', keyType, valueType }, (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([name, one]) => below(valueType.issues(one), name))
      : wrongType('record'),
  );

export const strictObject = (shape: Readonly<Record<string, Type>>): Type =>
  new Type({ type: 'object', shape }, (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrongType('object');
    const given = value as Readonly<Record<string, unknown>>;
    const unknown = Object.keys(given).filter((name) => !Object.hasOwn(shape, name));
    const [keys, names] = [unknown.length === 1 ? 'key' : 'keys', unknown.map((name) => `"${name}"`).join(', ')];
    return [
      ...Object.entries(shape).flatMap(([name, type]) => below(type.issues(given[name]), name)),
      ...(names === '' ? [] : [{ code: 'unrecognized_keys', path: [], message: `Unrecognized ${keys}: ${names}` }]),
    ];
  });
