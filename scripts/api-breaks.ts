// `node scripts/api-breaks.ts`: what of the API of the last release, the latest tag v*, clients could no longer rely on.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

type Node = Readonly<Record<string, unknown>>;
/** Sent by clients: it may be widened. Answered: it may be narrowed. */
type Direction = 'sent' | 'answered';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

/** What breaks when `after` takes the place of `before`, both OpenAPI documents: a line each. */
export function apiBreaks(before: Node, after: Node): string[] {
  const found: string[] = [];
  for (const [path, item] of Object.entries(object(before['paths'])))
    for (const method of METHODS) {
      const old = object(item)[method];
      if (old === undefined) continue;
      const place = `${method.toUpperCase()} ${path}`;
      const now = object(object(after['paths'])[path])[method];
      if (now === undefined) found.push(`${place} is gone`);
      else found.push(...new Comparison(before, after, place).operation(object(old), object(now)));
    }
  return [...new Set(found)];
}

class Comparison {
  readonly #before: Node;
  readonly #after: Node;
  readonly #place: string;
  readonly #found: string[] = [];
  // Schemas refer to one another: each pair is compared once.
  readonly #seen = new Set<string>();

  constructor(before: Node, after: Node, place: string) {
    this.#before = before;
    this.#after = after;
    this.#place = place;
  }

  operation(old: Node, now: Node): string[] {
    this.#parameters(old, now);
    this.#schemas('sent', 'body', bodyOf(old['requestBody']), bodyOf(now['requestBody']));
    for (const [status, answer] of Object.entries(object(old['responses']))) {
      const other = object(now['responses'])[status];
      if (other === undefined) this.#found.push(`${this.#place}: no longer answers ${status}`);
      else if (status.startsWith('2')) this.#schemas('answered', status, bodyOf(answer), bodyOf(other));
    }
    return this.#found;
  }

  #parameters(old: Node, now: Node): void {
    const named = (root: Node, list: unknown): Map<string, Node> =>
      new Map(
        ((list ?? []) as unknown[])
          .map((one) => resolved(root, one))
          .map((one) => [`${String(one['in'])} parameter ${String(one['name'])}`, one]),
      );
    const [before, after] = [named(this.#before, old['parameters']), named(this.#after, now['parameters'])];
    for (const [name, one] of before) {
      const other = after.get(name);
      if (other === undefined) this.#found.push(`${this.#place}: ${name} is gone`);
      else this.#schemas('sent', name, one['schema'], other['schema']);
    }
    for (const [name, one] of after)
      if (one['required'] === true && before.get(name)?.['required'] !== true)
        this.#found.push(`${this.#place}: ${name} is required`);
  }

  #schemas(direction: Direction, at: string, before: unknown, after: unknown): void {
    if (before === undefined) return;
    if (after === undefined) {
      this.#found.push(`${this.#place}: ${at} is gone`);
      return;
    }
    const pair = JSON.stringify([direction, object(before)['$ref'] ?? at, object(after)['$ref'] ?? at]);
    if (this.#seen.has(pair)) return;
    this.#seen.add(pair);
    const [old, now] = [resolved(this.#before, before), resolved(this.#after, after)];
    this.#values(direction, at, old, now);
    this.#members(direction, at, old, now);
    this.#schemas(direction, `${at}[]`, old['items'], now['items']);
    if (typeof old['additionalProperties'] === 'object')
      this.#schemas(direction, `${at}.*`, old['additionalProperties'], now['additionalProperties']);
  }

  #values(direction: Direction, at: string, old: Node, now: Node): void {
    for (const name of ['type', 'enum'] as const) {
      const [before, after] = [listed(old[name]), listed(now[name])];
      const [kept, allowed] = direction === 'sent' ? [before, after] : [after, before];
      // A list that was not there allowed everything.
      if (direction === 'sent' ? after === null : before === null) continue;
      const lost = kept === null ? ['others'] : kept.filter((one) => !allowed?.includes(one));
      // Clients have to expect further values of what the server chooses; another type they cannot read.
      if (lost.length === 0 || (name === 'enum' && direction === 'answered')) continue;
      this.#found.push(
        `${this.#place}: ${at} ${direction === 'sent' ? 'no longer takes' : 'may be'} ${lost.join(', ')}`,
      );
    }
  }

  #members(direction: Direction, at: string, old: Node, now: Node): void {
    const [before, after] = [object(old['properties']), object(now['properties'])];
    const [required, stillRequired] = [names(old['required']), names(now['required'])];
    for (const [name, one] of Object.entries(before)) {
      if (after[name] === undefined) this.#found.push(`${this.#place}: ${at}.${name} is gone`);
      else this.#schemas(direction, `${at}.${name}`, one, after[name]);
    }
    const broken =
      direction === 'sent'
        ? stillRequired.filter((name) => !required.includes(name))
        : required.filter((name) => !stillRequired.includes(name) && after[name] !== undefined);
    for (const name of broken)
      this.#found.push(`${this.#place}: ${at}.${name} is ${direction === 'sent' ? 'required' : 'not always there'}`);
  }
}

function object(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : {};
}

function listed(value: unknown): unknown[] | null {
  return value === undefined ? null : Array.isArray(value) ? value : [value];
}

function names(value: unknown): string[] {
  return (listed(value) ?? []).map(String);
}

function resolved(root: Node, value: unknown): Node {
  const { $ref: reference, ...own } = object(value);
  if (typeof reference !== 'string') return own;
  const target = reference
    .slice(2)
    .split('/')
    .reduce((node, name) => object(node[name]), root);
  return { ...resolved(root, target), ...own };
}

function bodyOf(value: unknown): unknown {
  const [content] = Object.values(object(object(value)['content']));
  return object(content)['schema'];
}

function main(): void {
  const root = dirname(import.meta.dirname);
  const git = (...args: string[]): string =>
    spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).stdout?.trim() ?? '';
  const release = git('describe', '--tags', '--abbrev=0', '--match', 'v*');
  if (release === '') {
    process.stdout.write('no release yet\n');
    return;
  }
  const breaks = apiBreaks(
    parse(git('show', `${release}:openapi.yaml`)),
    parse(readFileSync(join(root, 'openapi.yaml'), 'utf8')),
  );
  for (const line of breaks) process.stdout.write(`${line}\n`);
  if (breaks.length === 0) return;
  process.stdout.write(`\nClients of ${release} rely on this: only a new major version may break it.\n`);
  process.exitCode = 1;
}

if (import.meta.main) main();
