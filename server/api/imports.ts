// Imports of outgoing users: from a CSV file, or from the mailboxes of a domain (mail.md G9, G10). The answer is a job.
import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { JsonObject } from '../../schemas/parse.ts';
import type { Queryable } from '../store/database.ts';
import {
  findImport,
  type ImportRow,
  insertImport,
  interruptImports,
  takeImportPasswords,
} from '../store/import-jobs.ts';
import { listResources } from '../store/resource-lists.ts';
import { findResource } from '../store/resources.ts';
import { csvRecords } from './csv.ts';
import { type BrokenRow, type ImportedUser, userOfRecord } from './import-rows.ts';
import type { ImportRunner } from './import-runner.ts';
import { type ImportJob, passwordPlace } from './import-writer.ts';
import { isObject } from './merge-patch.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { invalidBody, notFound, problem } from './problems.ts';
import { flag } from './query.ts';
import { isVisible } from './references.ts';
import { transact } from './transact.ts';

/** Most octets of a CSV body. */
export const CSV_LIMIT = 8 * 1024 * 1024;
const ROWS_MOST = 10_000;
/** Nobody has worked on it for so long: the process that did is gone. */
const GONE_MS = 15_000;

const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

const example = {
  id: 'i_5f1c2d3e4a5b6978',
  state: 'running',
  dry_run: false,
  total: 4,
  done: 2,
  created: 1,
  updated: 0,
  skipped: 0,
  errors: [
    {
      line: 2,
      code: 'required',
      message: 'password: may be blank only where user is an IP address or network',
    },
  ],
  passwords: 0,
  created_at: '2026-01-31T12:00:00.000Z',
  finished_at: null,
};

const parameters = { import_id: { description: 'Id of the import.', example: example.id } };

const accepted: Operation['answers'] = {
  202: {
    description: 'It is under way: `GET` its Location tells how far it is.',
    content: { schema: reference('Import'), example: { ...example, state: 'queued', done: 0, created: 0, errors: [] } },
    headers: ['Location', 'Idempotent-Replayed'],
  },
};

const startProblems = [
  'bad_request',
  'malformed_body',
  'unauthorized',
  'payload_too_large',
  'unsupported_media_type',
  'invalid_document',
  'idempotency_mismatch',
  'too_many_requests',
  'unavailable',
] as const;

/** `runner` does the work. */
export function importOperations(runner: ImportRunner): Operation[] {
  return [fromCsv(runner), fromMailboxes(runner), read, take];
}

function fromCsv(runner: ImportRunner): Operation {
  return {
    id: 'importOutgoingUsers',
    method: 'POST',
    path: '/v1/imports/outgoing-users',
    tag: 'import',
    write: true,
    query: z.strictObject({
      dry_run: flag.optional().meta({
        description: 'Runs every check of every row without any effect. Default false.',
        example: 'true',
        json: { type: 'boolean', default: false },
      }),
      on_duplicate: z.enum(['skip', 'update', 'error']).optional().meta({
        description:
          'What happens to users that exist: `skip` them, `update` their password and nothing else, or `error`. Default `error`.',
        example: 'skip',
      }),
    }),
    summary: 'Import outgoing users from a CSV file',
    description: [
      'Rows of `user,domain,password` (RFC 4180, UTF-8, no header), at most 10,000 and 8 MiB; rows that are wrong do not stop the others.',
      'A user that is an IP address or network in canonical form, with a blank password, becomes one of type `ip` named `ip-` and the network, `/` and `:` written `-`; an empty user one of type `domain` named `domain`; any other one of type `user`.',
      'Progress is stored every second. After a restart of the server the import is `interrupted`: send it again with `on_duplicate=skip`.',
    ].join(' '),
    body: {
      schema: {
        type: 'string',
        description: 'The rows.',
        examples: ['bob,example.com,correct horse battery staple\r\n'],
      },
      required: true,
      mediaType: 'text/csv',
      example: 'bob,example.com,correct horse battery staple\r\n192.0.2.7,example.com,\r\n',
    },
    answers: accepted,
    problems: startProblems,
    handle: (call) => {
      const { dry_run: dryRun = false, on_duplicate: onDuplicate = 'error' } = call.query as {
        dry_run?: boolean;
        on_duplicate?: ImportJob['onDuplicate'];
      };
      const rows = rowsOf(call.body);
      return begin(runner, call, { rows, dryRun, onDuplicate, generated: false });
    },
  };
}

function rowsOf(body: unknown): (ImportedUser | BrokenRow)[] {
  let text: string;
  try {
    // A byte order mark is no part of the text.
    text = new TextDecoder('utf-8', { fatal: true }).decode((body ?? new Uint8Array()) as Uint8Array);
  } catch {
    throw problem('malformed_body', 'The body must be CSV in UTF-8.');
  }
  const rows: (ImportedUser | BrokenRow)[] = [];
  for (const record of csvRecords(text)) {
    if (rows.length === ROWS_MOST)
      throw problem('payload_too_large', 'An import has at most 10,000 rows: split the file.');
    rows.push(userOfRecord(record));
  }
  if (rows.length === 0) throw problem('malformed_body', 'The body has no rows of user,domain,password.');
  return rows;
}

const mailboxesBody = z.strictObject({
  exclude: z.array(z.string().max(64)).max(ROWS_MOST).nullish(),
  generate_passwords: z.boolean().nullish(),
});

function fromMailboxes(runner: ImportRunner): Operation {
  return {
    id: 'importOutgoingUsersFromMailboxes',
    method: 'POST',
    path: '/v1/domains/{domain}/imports/outgoing-users:from-mailboxes',
    tag: 'import',
    parameters: { domain: { description: 'The domain, in A-label form.', example: 'example.com' } },
    write: true,
    summary: 'Make an outgoing user for each mailbox',
    description:
      'Of type `user`, named by the local part, for each declared mailbox without one. They have no password, and so cannot log in, until one is set (status `needs_password`); or passwords are made, and wait under the import to be taken once.',
    body: {
      schema: reference('MailboxImportInput'),
      required: false,
      example: { exclude: ['noreply'], generate_passwords: true },
    },
    answers: accepted,
    problems: [...startProblems, 'not_found', 'limit_reached'],
    handle: async (call) => {
      const { exclude, generated } = mailboxesOf(call.body);
      const rows = await mailboxRows(call, exclude, generated);
      return begin(runner, call, { rows, dryRun: false, onDuplicate: 'skip', generated });
    },
  };
}

function mailboxesOf(body: unknown): { exclude: ReadonlySet<string>; generated: boolean } {
  if (body !== undefined && !isObject(body)) throw problem('malformed_body', 'The body must be a JSON object.');
  const result = mailboxesBody.safeParse(body ?? {});
  if (result.success)
    return { exclude: new Set(result.data.exclude), generated: result.data.generate_passwords === true };
  throw invalidBody(result.error, body ?? {});
}

async function mailboxRows(
  { deps, params, principal }: Call,
  exclude: ReadonlySet<string>,
  generated: boolean,
): Promise<ImportedUser[]> {
  const name = params['domain'] as string;
  const domain = await findResource(deps.database, 'domain', name);
  const resource = deps.resources.find((one) => one.kind === 'domain');
  if (!domain || !isVisible(resource, domain, principal.reach)) throw notFound();
  const filter = { kind: 'mailbox', reach: principal.reach, parent: [name], equal: [] };
  const mailboxes = await listResources(deps.database, filter, null, ROWS_MOST + exclude.size + 1);
  const wanted = mailboxes.map((row) => row.key[1] as string).filter((local) => !exclude.has(local));
  if (wanted.length > ROWS_MOST)
    throw problem('limit_reached', 'An import makes at most 10,000 users: exclude some, then the others.');
  return wanted.map((local) => ({
    line: null,
    domain: name,
    name: local,
    document: { type: 'user', ...(generated ? { password_wo: randomBytes(15).toString('base64url') } : {}) },
  }));
}

async function begin(runner: ImportRunner, call: Call, job: Omit<ImportJob, 'id' | 'call'>): Promise<Answer> {
  if (runner.isFull)
    throw problem('too_many_requests', 'Other imports are under way: try again when one of them is done.', {
      headers: { 'retry-after': '30' },
    });
  let id: string | undefined;
  const { principal, deps } = call;
  // A dry run of the import is not one of the request: the job is stored in any case.
  const answer = await transact({ ...call, query: {} }, async (tx) => {
    id = `i_${randomBytes(8).toString('hex')}`;
    const row = await insertImport(tx, {
      id,
      admin: principal.admin,
      tokenId: principal.tokenId,
      dryRun: job.dryRun,
      total: job.rows.length,
      at: deps.now(),
    });
    return { status: 202, headers: { location: `/v1/imports/${id}` }, body: answerOf(row) };
  });
  // Not set where an earlier answer was replayed.
  if (id !== undefined) runner.add({ ...job, id, call });
  return answer;
}

const read: Operation = {
  id: 'getImport',
  method: 'GET',
  path: '/v1/imports/{import_id}',
  tag: 'import',
  parameters,
  summary: 'How far an import is',
  description: 'For tokens that reach the admin whose token began it; for 30 days.',
  answers: { 200: { description: 'The import.', content: { schema: reference('Import'), example } } },
  problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
  handle: async (call) => {
    await interruptImports(call.deps.database, new Date(call.deps.now().getTime() - GONE_MS));
    return { status: 200, body: answerOf(await visible(call.deps.database, call)) };
  },
};

const take: Operation = {
  id: 'takeImportPasswords',
  method: 'POST',
  path: '/v1/imports/{import_id}:take-passwords',
  tag: 'import',
  parameters,
  write: true,
  summary: 'Take the passwords that an import made',
  description:
    'Once, when it is over, and within a day: they are in this answer and nowhere else. A replay of the request (Idempotency-Key) does not show them again.',
  answers: {
    200: {
      description: 'The passwords.',
      content: {
        schema: reference('ImportPasswords'),
        example: { passwords: [{ login: 'bob@example.com', password: 'ZmVhZiBhbmQgYm9hcmQh' }] },
      },
      headers: ['Idempotent-Replayed'],
    },
  },
  problems: [
    'bad_request',
    'unauthorized',
    'not_found',
    'conflict',
    'idempotency_mismatch',
    'too_many_requests',
    'unavailable',
  ],
  handle: (call) =>
    transact(
      call,
      async (tx) => {
        const job = await visible(tx, call);
        if (job.state === 'queued' || job.state === 'running')
          throw problem('conflict', 'The import is still under way: take them all when it is done.');
        const taken = await takeImportPasswords(tx, job.id);
        if (taken.length === 0) throw problem('conflict', 'There are none, or somebody has taken them.');
        const passwords = taken.map(({ login, sealed }) => ({
          login,
          password: call.deps.sealer.open(sealed, passwordPlace(job.id, login)),
        }));
        return { status: 200, body: { passwords } };
      },
      (answer) => ({ ...answer, body: { passwords: [] } }),
    ),
};

async function visible(db: Queryable, { params, principal }: Call): Promise<ImportRow> {
  const id = params['import_id'] as string;
  const found = /^i_[0-9a-f]{16}$/.test(id) ? await findImport(db, id, principal.reach) : undefined;
  if (!found) throw notFound();
  return found;
}

function answerOf(row: ImportRow): object {
  const { id, state, dry_run, total, done, created, updated, skipped, errors, passwords } = row;
  return {
    id,
    state,
    dry_run,
    total,
    done,
    created,
    updated,
    skipped,
    errors,
    passwords,
    created_at: row.created_at.toISOString(),
    finished_at: row.finished_at?.toISOString() ?? null,
  };
}
