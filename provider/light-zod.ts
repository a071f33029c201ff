// What schemas/ uses of zod, for the bundle: there every launch would pay for all of zod, and for types that no value comes to.
// `buildProvider` puts this in its place; test/provider/lean.test.ts holds its verdicts against zod's.

interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
}

type Result = { readonly success: true; readonly data: unknown } | { readonly success: false; readonly error: unknown };

interface Context {
  addIssue(issue: { code: 'custom'; message: string; path?: readonly (string | number)[] }): void;
}

type Check = (value: never, issues: Issue[]) => void;

/** A type: what it is (`def`, as zod tells it), how a value becomes issues, and further checks of a value that is of the type. */
abstract class Type {
  readonly checks: readonly Check[];
  constructor(checks: readonly Check[] = []) {
    this.checks = checks;
  }

  abstract get def(): object;
  /** Issues of the kind alone. */
  protected abstract issuesOfKind(value: unknown): Issue[];
  abstract with(check: Check): Type;

  get _zod(): { def: object } {
    return { def: this.def };
  }

  issues(value: unknown): Issue[] {
    const issues = this.issuesOfKind(value);
    // zod goes on to the checks when all that was found are checks that failed inside.
    if (issues.some(({ code }) => code === 'invalid_type' || code === 'invalid_value' || code === 'unrecognized_keys'))
      return issues;
    for (const check of this.checks) check(value as never, issues);
    return issues;
  }

  safeParse(value: unknown): Result {
    const issues = this.issues(value);
    return issues.length === 0 ? { success: true, data: value } : { success: false, error: { issues } };
  }

  nullable(): Type {
    return new Nullable(this);
  }

  superRefine(refine: (value: never, context: Context) => void): Type {
    return this.with((value, issues) =>
      refine(value, { addIssue: ({ code, message, path = [] }) => void issues.push({ code, message, path }) }),
    );
  }

  refine(holds: (value: never) => boolean, message: string): Type {
    return this.with((value, issues) => {
      if (!holds(value)) issues.push({ code: 'custom', message, path: [] });
    });
  }
}

function wrongType(expected: string): Issue[] {
  return [{ code: 'invalid_type', expected, path: [], message: `Invalid input: expected ${expected}` }];
}

class Nullable extends Type {
  readonly #inner: Type;
  constructor(inner: Type) {
    super();
    this.#inner = inner;
  }
  get def(): object {
    return { type: 'nullable', innerType: this.#inner };
  }
  with(): Type {
    throw new Error('a nullable type takes no checks');
  }
  protected issuesOfKind(value: unknown): Issue[] {
    return value === null ? [] : this.#inner.issues(value);
  }
}

class Text extends Type {
  get def(): object {
    return { type: 'string' };
  }
  with(check: Check): Text {
    return new Text([...this.checks, check]);
  }
  regex(pattern: RegExp, message: string): Text {
    return this.with((value: string, issues) => {
      if (!pattern.test(value)) issues.push({ code: 'invalid_format', message, path: [] });
    });
  }
  protected issuesOfKind(value: unknown): Issue[] {
    return typeof value === 'string' ? [] : wrongType('string');
  }
}

class Numeric extends Type {
  readonly #whole: boolean;
  constructor(whole: boolean, checks: readonly Check[] = []) {
    super(checks);
    this.#whole = whole;
  }
  get def(): object {
    return this.#whole ? { type: 'number', format: 'safeint' } : { type: 'number' };
  }
  with(check: Check): Numeric {
    return new Numeric(this.#whole, [...this.checks, check]);
  }
  min(minimum: number, message: string): Numeric {
    return this.with((value: number, issues) => {
      if (value < minimum) issues.push({ code: 'too_small', message, path: [] });
    });
  }
  max(maximum: number, message: string): Numeric {
    return this.with((value: number, issues) => {
      if (value > maximum) issues.push({ code: 'too_big', message, path: [] });
    });
  }
  protected issuesOfKind(value: unknown): Issue[] {
    if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType('number');
    if (!this.#whole) return [];
    if (!Number.isInteger(value)) return wrongType('int');
    const most = Number.MAX_SAFE_INTEGER;
    if (value > most) return [{ code: 'too_big', path: [], message: `Too big: expected int to be <=${most}` }];
    if (value < -most) return [{ code: 'too_small', path: [], message: `Too small: expected int to be >=${-most}` }];
    return [];
  }
}

class Truth extends Type {
  get def(): object {
    return { type: 'boolean' };
  }
  with(check: Check): Truth {
    return new Truth([...this.checks, check]);
  }
  protected issuesOfKind(value: unknown): Issue[] {
    return typeof value === 'boolean' ? [] : wrongType('boolean');
  }
}

class Words extends Type {
  readonly #words: readonly string[];
  constructor(words: readonly string[], checks: readonly Check[] = []) {
    super(checks);
    this.#words = words;
  }
  get def(): object {
    return { type: 'enum', entries: Object.fromEntries(this.#words.map((word) => [word, word])) };
  }
  with(check: Check): Words {
    return new Words(this.#words, [...this.checks, check]);
  }
  protected issuesOfKind(value: unknown): Issue[] {
    if (typeof value === 'string' && this.#words.includes(value)) return [];
    // In the order of an object's properties, which is zod's.
    const values = Object.keys(Object.fromEntries(this.#words.map((word) => [word, word])));
    const message = `Invalid option: expected one of ${values.map((word) => `"${word}"`).join('|')}`;
    return [{ code: 'invalid_value', values, path: [], message }];
  }
}

class Many extends Type {
  readonly #element: Type;
  readonly #most: { count: number; message: string } | undefined;
  constructor(element: Type, most?: { count: number; message: string }, checks: readonly Check[] = []) {
    super(checks);
    this.#element = element;
    this.#most = most;
  }
  get def(): object {
    return { type: 'array', element: this.#element };
  }
  with(check: Check): Many {
    return new Many(this.#element, this.#most, [...this.checks, check]);
  }
  max(count: number, message: string): Many {
    return new Many(this.#element, { count, message }, this.checks);
  }
  // Of an array that is too long nothing else is said; whatever else has a length is measured too.
  override issues(value: unknown): Issue[] {
    const length = (value as { length?: unknown } | null | undefined)?.length;
    if (this.#most === undefined || typeof length !== 'number' || length <= this.#most.count)
      return super.issues(value);
    const tooBig = { code: 'too_big', path: [], message: this.#most.message };
    return Array.isArray(value) ? [tooBig] : [...super.issues(value), tooBig];
  }
  protected issuesOfKind(value: unknown): Issue[] {
    if (!Array.isArray(value)) return wrongType('array');
    return value.flatMap((one, index) => this.#element.issues(one).map((issue) => below(issue, index)));
  }
}

class Structure extends Type {
  readonly #shape: Readonly<Record<string, Type>>;
  constructor(shape: Readonly<Record<string, Type>>, checks: readonly Check[] = []) {
    super(checks);
    this.#shape = shape;
  }
  get def(): object {
    return { type: 'object', shape: this.#shape };
  }
  with(check: Check): Structure {
    return new Structure(this.#shape, [...this.checks, check]);
  }
  protected issuesOfKind(value: unknown): Issue[] {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrongType('object');
    const given = value as Readonly<Record<string, unknown>>;
    const issues = Object.entries(this.#shape).flatMap(([name, type]) =>
      type.issues(given[name]).map((issue) => below(issue, name)),
    );
    const unknown = Object.keys(given).filter((name) => !Object.hasOwn(this.#shape, name));
    if (unknown.length === 0) return issues;
    const [key, names] = [unknown.length === 1 ? 'key' : 'keys', unknown.map((name) => `"${name}"`).join(', ')];
    return [...issues, { code: 'unrecognized_keys', path: [], message: `Unrecognized ${key}: ${names}` }];
  }
}

function below(issue: Issue, part: string | number): Issue {
  return { ...issue, path: [part, ...issue.path] };
}

export const string = (): Text => new Text();
export const int = (): Numeric => new Numeric(true);
export const number = (): Numeric => new Numeric(false);
export const boolean = (): Truth => new Truth();
export const array = (element: Type): Many => new Many(element);
export const strictObject = (shape: Readonly<Record<string, Type>>): Structure => new Structure(shape);
const words = (values: readonly string[]): Words => new Words(values);
export { words as enum };
