// Settings that are allowed and not advised (mail.md H8, I3).
import * as z from 'zod';
import { advisories as advice, type AdvisoryCode, adviceOnUser } from '../../schemas/advisories.ts';
import type { JsonObject } from '../../schemas/parse.ts';
import type { OutgoingSettings } from '../config/configuration.ts';
import { listResources } from '../store/resource-lists.ts';
import { findResource, type ResourceRow } from '../store/resources.ts';
import { lapsedDomains } from '../store/verification.ts';
import { answers } from './lists.ts';
import { pageQuery } from './messages.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { problem } from './problems.ts';
import { term } from './query.ts';
import { isVisible } from './references.ts';

interface Advisory {
  readonly code: AdvisoryCode;
  readonly domain: string;
  readonly outgoing_user: string | null;
  readonly detail: string;
}

const DEFAULT_LIMIT = 100;
const USERS_MOST = 10_000;

export const advisoryOperations: readonly Operation[] = [
  {
    id: 'listAdvisories',
    method: 'GET',
    path: '/v1/advisories',
    tag: 'advisory',
    query: z.strictObject({
      limit: pageQuery.limit,
      cursor: term.optional().meta({ description: '`next_cursor` of the page before.', example: 'ZXhhbXBsZS5jb20' }),
      domain: term.optional().meta({ description: 'Only about this domain.', example: 'example.com' }),
    }),
    summary: 'What is not advised',
    description: 'Settings that are allowed and not advised, in the order of the domains. `limit` counts domains.',
    answers: {
      200: {
        description: 'The advisories of some domains.',
        content: {
          schema: { $ref: '#/components/schemas/AdvisoryPage' },
          example: {
            items: [
              {
                code: 'ip_without_header_identity',
                domain: 'example.com',
                outgoing_user: 'smarthost',
                detail: advice.ip_without_header_identity.detail,
              },
            ],
            next_cursor: null,
          },
        },
      },
    },
    problems: ['bad_request', 'invalid_cursor', 'unauthorized', 'too_many_requests', 'unavailable'],
    handle: list,
  },
];

async function list(call: Call): Promise<Answer> {
  const { limit = DEFAULT_LIMIT, cursor, domain } = call.query as { limit?: number; cursor?: string; domain?: string };
  const rows = domain === undefined ? await domains(call, cursor, limit + 1) : await oneDomain(call, domain);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    status: 200,
    body: {
      items: await advisories(call, page),
      next_cursor: last ? Buffer.from(last.id).toString('base64url') : null,
    },
  };
}

function domains(call: Call, cursor: string | undefined, limit: number): Promise<ResourceRow[]> {
  const after = cursor === undefined ? null : [Buffer.from(cursor, 'base64url').toString()];
  if (after?.some((one) => !/^[a-z0-9._-]+$/.test(one))) throw problem('invalid_cursor', 'Start the list anew.');
  const filter = { kind: 'domain', reach: call.principal.reach, parent: [], equal: [] };
  return listResources(call.deps.database, filter, after, limit);
}

async function oneDomain(call: Call, name: string): Promise<ResourceRow[]> {
  const row = await findResource(call.deps.database, 'domain', name);
  const resource = call.deps.resources.find((one) => one.kind === 'domain');
  return row && isVisible(resource, row, call.principal.reach) ? [row] : [];
}

async function advisories(call: Call, rows: readonly ResourceRow[]): Promise<Advisory[]> {
  const [first, last] = [rows[0]?.id, rows.at(-1)?.id];
  if (first === undefined || last === undefined) return [];
  const filter = {
    kind: 'outgoing_user',
    reach: call.principal.reach,
    parent: first === last ? [first] : [null],
    equal: [['type', 'ip'] as const],
  };
  const users = (await listResources(call.deps.database, filter, [first], USERS_MOST)).filter(
    (row) => String(row.key[0]) <= last,
  );
  const found = [
    ...(await documents(call, 'domain', rows)).flatMap(ofDomain),
    ...(await lapsedDomains(call.deps.database, rows)).map((domain) => advisory('verification_lapsed', domain, null)),
    ...(await documents(call, 'outgoing_user', users)).flatMap(ofUser),
  ];
  return found.sort((a, b) => (a.domain < b.domain ? -1 : a.domain > b.domain ? 1 : 0));
}

async function documents(call: Call, kind: string, rows: readonly ResourceRow[]): Promise<JsonObject[]> {
  const resource = call.deps.resources.find((one) => one.kind === kind);
  return resource ? answers(call, resource, rows) : [];
}

function advisory(code: Advisory['code'], domain: unknown, user: unknown): Advisory {
  return {
    code,
    domain: String(domain),
    outgoing_user: user === null ? null : String(user),
    detail: advice[code].detail,
  };
}

function ofDomain(document: JsonObject): Advisory[] {
  const effective = document['effective'] as { outgoing: { abuse_contact: readonly string[] | null } };
  if (!(document['products'] as string[] | null)?.includes('outgoing')) return [];
  return effective.outgoing.abuse_contact?.length ? [] : [advisory('no_abuse_contact', document['domain'], null)];
}

function ofUser(document: JsonObject): Advisory[] {
  const codes = adviceOnUser(document, document['effective'] as OutgoingSettings);
  return codes.map((code) => advisory(code, document['domain'], document['name']));
}
