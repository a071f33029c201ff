// Data sources of run-time state: filters that become the query of a list, and what the list gives.
import { stateOf } from './document.ts';
import type { DataSource } from './managed.ts';
import { DiagnosticError, errorDiagnostic } from './protocol/diagnostics.ts';
import type { Diagnostic } from './protocol/messages.ts';
import type { Attributes, BlockSchema } from './protocol/schema.ts';
import { attributeStep, type Value, type ValueObject } from './protocol/types.ts';
import { problemDiagnostics } from './faults.ts';
import { type Document, get, listDocuments } from './documents.ts';
import type { CallScope } from './session.ts';

export const text = (description: string) => ({ description, type: 'string', computed: true }) as const;
export const number = (description: string) => ({ description, type: 'number', computed: true }) as const;
export const bool = (description: string) => ({ description, type: 'bool', computed: true }) as const;
export const filter = (description: string) => ({ description, type: 'string', optional: true }) as const;
export const anyOf = (description: string) => ({ description, type: ['set', 'string'], optional: true }) as const;

const DEFAULT_LIMIT = 1000;
export const limit = {
  description: 'Most to read. Default 1000.',
  type: 'number',
  optional: true,
} as const;

/**
 * The schema has filters, named as the query parameters, `limit`, and one computed list, which takes the items. A list without pages
 * is read at once, by its own limit.
 */
export function listed(name: string, path: string, schema: BlockSchema, { pages = true } = {}): DataSource {
  const [attribute, list] = Object.entries(schema.attributes).find(([, one]) => one.nested !== undefined) ?? [];
  const item = list?.nested?.attributes;
  if (attribute === undefined || item === undefined) throw new Error(`${name} has no list`);
  const most = pages ? 100_000 : 10_000;
  return {
    name,
    schema,
    validate: (config) => limitFaults(config, most),
    read: async (scope, config) => {
      const query = queryOf(schema.attributes, config);
      const found = pages
        ? listDocuments(scope, query ? `${path}?${query}` : path)
        : once(scope, path, query, limitOf(config));
      return { ...config, [attribute]: await read(found, limitOf(config), item) };
    },
  };
}

export function limitOf(config: ValueObject): number {
  return typeof config['limit'] === 'number' ? config['limit'] : DEFAULT_LIMIT;
}

export function limitFaults({ limit: given }: ValueObject, most: number): Diagnostic[] {
  if (typeof given !== 'number' || (Number.isInteger(given) && given >= 1 && given <= most)) return [];
  return [
    errorDiagnostic('Invalid limit', `\`limit\` must be a whole number from 1 to ${most}.`, [attributeStep('limit')]),
  ];
}

function queryOf(attributes: Attributes, config: ValueObject): string {
  const names = Object.keys(attributes).filter((name) => attributes[name]?.optional === true && name !== 'limit');
  return new URLSearchParams(
    names.flatMap((name): [string, string][] => {
      const value = config[name];
      if (Array.isArray(value)) return value.length > 0 ? [[name, value.join(',')]] : [];
      return typeof value === 'string' || typeof value === 'boolean' ? [[name, String(value)]] : [];
    }),
  ).toString();
}

async function* once(scope: CallScope, path: string, query: string, most: number): AsyncGenerator<Document> {
  const answer = await get(scope, `${path}?${query}${query && '&'}limit=${most}`);
  if (answer.status !== 200) throw new DiagnosticError(...problemDiagnostics(answer, `Reading ${path}`));
  yield* (answer.body as { items: readonly Document[] }).items;
}

async function read(documents: AsyncGenerator<Document>, most: number, item: Attributes): Promise<Value[]> {
  const found: Value[] = [];
  for await (const document of documents) {
    found.push(stateOf(item, document));
    if (found.length >= most) break;
  }
  return found;
}
