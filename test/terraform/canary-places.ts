// Where a secret could turn up: the files of a run, everything the control plane tells, its database.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { resources } from '../../schemas/index.ts';
import type { Database } from '../../server/store/database.ts';
import type { Gateway } from '../support/gateway.ts';
import { unzipped } from './canaries.ts';

/** The files of a directory and below but for the variables, where the secrets are given; a plan also unpacked. */
export function filesIn(directory: string): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const path of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    const file = join(directory, path);
    if (path.endsWith('.tfvars') || !statSync(file).isFile()) continue;
    const content = readFileSync(file);
    found.set(relative(directory, file), content);
    if (!path.endsWith('.tfplan')) continue;
    for (const [member, unpacked] of unzipped(content)) found.set(`${path}: ${member}`, unpacked);
  }
  return found;
}

/** What the API answers: each object, each list, the feed of changes, the metrics, its description. */
export async function answersOf(gateway: Gateway): Promise<Map<string, Buffer>> {
  const paths = [
    '/v1/changes?limit=1000',
    '/v1/audit-events?limit=1000',
    '/v1/managed-objects',
    '/v1/tokens',
    '/metrics',
    '/openapi.yaml',
    '/openapi.json',
    '/readyz',
  ];
  for (const resource of resources) {
    const parents = resource.key.slice(0, resource.key.length - resource.ownKey.length).map(() => '-');
    const list = resource.singleton ? resource.path([]) : `${resource.collectionPath(parents)}?limit=500`;
    paths.push(list);
    const { body } = await gateway.request('GET', list);
    const items = (body.items ?? []) as Record<string, never>[];
    paths.push(...items.map((one) => resource.path(resource.keyOf(one))));
    if (resource.kind === 'outgoing_user')
      paths.push(...items.map((one) => `${resource.path(resource.keyOf(one))}/temporary-passwords`));
  }
  const answers = new Map<string, Buffer>();
  for (const path of paths) answers.set(`GET ${path}`, told(await gateway.request('GET', path)));
  return answers;
}

/** An answer with its headers. */
export function told({ headers, body }: Awaited<ReturnType<Gateway['request']>>): Buffer {
  return Buffer.from(JSON.stringify([...headers]) + (typeof body === 'string' ? body : JSON.stringify(body)));
}

/** Every row of every table, as PostgreSQL writes it: octets in hex. */
export async function rowsOf(database: Database): Promise<Map<string, Buffer>> {
  const tables = await database.query<{ name: string }>(
    `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const dumps = tables.map(async ({ name }): Promise<[string, Buffer]> => {
    const rows = await database.query<{ row: string }>(`select t::text as row from ${name} t`);
    return [`table ${name}`, Buffer.from(rows.map(({ row }) => row).join('\n'))];
  });
  return new Map(await Promise.all(dumps));
}
