// Protection status (mail.md B6): whether the mail servers of a domain can be reached from the relays, and what DNS says.
import * as z from 'zod';
import type { JsonObject } from '../../schemas/parse.ts';
import { emailAddress } from '../../schemas/types.ts';
import {
  CHECK_MINUTES,
  findProtectionCheck,
  listProtectionChecks,
  type ProtectionCheckRow,
  requestProtectionCheck,
} from '../store/protection-checks.ts';
import { actorOf } from './auth.ts';
import { recordStatus } from './dns-records.ts';
import { object } from './openapi-schemas.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { invalidBody, notFound } from './problems.ts';
import { integer } from './query.ts';
import { transact } from './transact.ts';
import { domainOf } from './verification.ts';

const POLL_MS = 200;

const example = {
  id: 17,
  domain: 'example.com',
  recipient: 'postmaster@example.com',
  state: 'done',
  requested_by: 'operations (t_5f1c2d3e4a5b6978)',
  requested_at: '2026-01-31T12:00:00.000Z',
  done_at: '2026-01-31T12:00:01.000Z',
  node: 'relay-1',
  overall: 'failing',
  routes: [
    {
      route: 'primary',
      host: 'mail.example.com',
      port: 25,
      priority: 10,
      resolved_ips: ['192.0.2.25'],
      ok: false,
      problem: 'Connection timed out',
      addresses: [
        {
          address: '192.0.2.25',
          tcp: 'timeout',
          banner: null,
          ehlo: [],
          starttls: { offered: false, version: null, certificate: null },
          mail_from: null,
          rcpt: null,
          latency_ms: null,
          ok: false,
          problem: 'Connection timed out',
          transcript: ['* Connection timed out'],
        },
      ],
    },
  ],
  dns: [
    { purpose: 'mx', name: 'example.com', status: 'ok', found: ['10 mx1.eu.example.net'] },
    { purpose: 'dmarc', name: '_dmarc.example.com', status: 'missing', found: [] },
  ],
};

const text: JsonObject = { type: 'string' };
const maybeText: JsonObject = { type: ['string', 'null'] };
const time: JsonObject = { type: 'string', format: 'date-time' };
const texts: JsonObject = { type: 'array', items: text };
const whole: JsonObject = { type: 'integer' };
const yesNo: JsonObject = { type: 'boolean' };
const [route] = example.routes as [(typeof example.routes)[number]];
const [address] = route.addresses as [(typeof route.addresses)[number]];

const certificate = object('The certificate of the server.', {
  subject: [text, 'Whom it names.', 'mail.example.com'],
  issuer: [text, 'Who signed it.', 'Example CA'],
  expires_at: [{ ...time, type: ['string', 'null'] }, 'Until when it is valid.', '2027-01-31T12:00:00.000Z'],
  verified: [yesNo, 'Whether it is valid for the host of the route.', true],
  problem: [maybeText, 'Why it is not.', null],
});
const addressCheck = object('What one address said.', {
  address: [text, 'The address.', address.address],
  tcp: [{ type: 'string', enum: ['ok', 'timeout', 'refused', 'failed'] }, 'How the connection went.', address.tcp],
  banner: [maybeText, 'Its greeting.', '220 mail.example.com ESMTP'],
  ehlo: [texts, 'Its answer to EHLO, after STARTTLS where that is used.', ['mail.example.com', 'STARTTLS']],
  starttls: [
    object('TLS.', {
      offered: [yesNo, 'Whether STARTTLS is offered.', true],
      version: [maybeText, 'The version agreed on.', 'TLSv1.3'],
      certificate: [{ oneOf: [certificate, { type: 'null' }] }, 'Its certificate.', null],
    }),
    'TLS.',
  ],
  mail_from: [maybeText, 'The answer to MAIL from the null sender.', '250 2.1.0 Ok'],
  rcpt: [maybeText, 'The answer to the recipient.', '250 2.1.5 Ok'],
  latency_ms: [{ type: ['integer', 'null'] }, 'How long connecting took, in milliseconds.', 12],
  ok: [yesNo, 'Whether mail could be delivered there.', true],
  problem: [maybeText, 'Why not.', null],
  transcript: [texts, 'The dialogue: `>` ours, `<` theirs.', address.transcript],
});
const routeCheck = object('One route.', {
  route: [text, 'Name of the route.', route.route],
  host: [text, 'Its host.', route.host],
  port: [whole, 'Its port.', route.port],
  priority: [whole, 'Its priority.', route.priority],
  resolved_ips: [texts, 'What the host resolves to.', route.resolved_ips],
  ok: [yesNo, 'Whether one of its addresses takes mail.', false],
  problem: [maybeText, 'Why not.', route.problem],
  addresses: [{ type: 'array', items: addressCheck }, 'Each address that may be dialled.', []],
});
const published = object('One record.', {
  purpose: [
    { type: 'string', enum: ['verification', 'mx', 'spf', 'dkim', 'dmarc', 'tlsrpt'] },
    'What it is for.',
    'mx',
  ],
  name: [text, 'Where it is.', 'example.com'],
  status: [{ type: 'string', enum: ['ok', 'missing', 'mismatch', 'unknown'] }, 'Whether it is there.', 'ok'],
  found: [texts, 'What is there.', []],
});

export const protectionSchemas: JsonObject = {
  ProtectionCheck: object('A check whether the mail servers of a domain can be reached.', {
    id: [whole, 'Number of the check.', example.id],
    domain: [text, 'The domain.', example.domain],
    recipient: [text, 'Whom the mail servers were asked about.', example.recipient],
    state: [
      { type: 'string', enum: ['pending', 'running', 'done', 'abandoned'] },
      `\`abandoned\`: no relay finished it within ${CHECK_MINUTES} minutes.`,
      example.state,
    ],
    requested_by: [text, 'The token that asked.', example.requested_by],
    requested_at: [time, 'When.', example.requested_at],
    done_at: [{ ...time, type: ['string', 'null'] }, 'When it was finished.', example.done_at],
    node: [maybeText, 'The relay node that looked.', example.node],
    overall: [
      { type: ['string', 'null'], enum: ['ok', 'degraded', 'failing', null] },
      '`ok`: every route takes mail; `degraded`: some do; `failing`: none, or there is none.',
      example.overall,
    ],
    routes: [{ type: 'array', items: routeCheck }, 'Each route that is enabled, by priority.', []],
    dns: [{ type: 'array', items: published }, 'What DNS says at this moment.', []],
  }),
  ProtectionCheckList: object('Checks of a domain.', {
    items: [{ type: 'array', items: { $ref: '#/components/schemas/ProtectionCheck' } }, 'The newest 20.', []],
  }),
  ProtectionCheckInput: object(
    'A check to make.',
    { recipient: [text, 'Whom to ask the mail servers about; default postmaster of the domain.', example.recipient] },
    ['recipient'],
  ),
};

const described = { schema: { $ref: '#/components/schemas/ProtectionCheck' }, example };
const parameters = {
  domain: { description: 'The domain, in A-label form.', example: 'example.com' },
  id: { description: 'Number of the check.', example: '17' },
};
const problems = ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'] as const;

export const protectionOperations: readonly Operation[] = [
  {
    id: 'startProtectionCheck',
    method: 'POST',
    path: '/v1/domains/{domain}/protection-checks',
    tag: 'domain',
    parameters: { domain: parameters.domain },
    write: true,
    summary: 'Check whether the mail servers can be reached',
    description:
      'A relay connects to every address of every route, as deliveries do, up to RCPT and never further. While a check of the domain is under way, that one is given.',
    body: {
      schema: { $ref: '#/components/schemas/ProtectionCheckInput' },
      required: false,
      example: { recipient: 'postmaster@example.com' },
    },
    answers: {
      202: {
        description: 'The check is under way; read it with `wait`.',
        content: {
          ...described,
          example: { ...example, state: 'pending', done_at: null, node: null, overall: null, routes: [] },
        },
      },
    },
    problems: [...problems, 'malformed_body', 'payload_too_large', 'unsupported_media_type', 'invalid_document'],
    handle: start,
  },
  {
    id: 'listProtectionChecks',
    method: 'GET',
    path: '/v1/domains/{domain}/protection-checks',
    tag: 'domain',
    parameters: { domain: parameters.domain },
    summary: 'Checks of the mail servers of a domain',
    description: 'The newest first, without what DNS says.',
    answers: {
      200: {
        description: 'The checks.',
        content: { schema: { $ref: '#/components/schemas/ProtectionCheckList' }, example: { items: [example] } },
      },
    },
    problems,
    handle: async (call) => {
      const { id: domain } = await domainOf(call);
      const rows = await listProtectionChecks(call.deps.database, domain);
      return { status: 200, body: { items: rows.map((row) => answerOf(call, row, [])) } };
    },
  },
  {
    id: 'getProtectionCheck',
    method: 'GET',
    path: '/v1/domains/{domain}/protection-checks/{id}',
    tag: 'domain',
    parameters,
    query: z.strictObject({
      wait: integer(0, 60)
        .optional()
        .meta({
          description: 'For how many seconds to wait until it is finished, up to 60. Default 0.',
          example: 30,
          json: { type: 'integer' },
        }),
    }),
    summary: 'One check of the mail servers',
    description: 'What each address of each route said, and what DNS says now.',
    answers: { 200: { description: 'The check.', content: described } },
    problems,
    handle: read,
  },
];

const body = z.strictObject({ recipient: emailAddress.optional() });

async function start(call: Call): Promise<Answer> {
  const { id: domain } = await domainOf(call);
  const given = body.safeParse(call.body ?? {});
  if (!given.success) throw invalidBody(given.error, call.body ?? {});
  const recipient = given.data.recipient ?? `postmaster@${domain}`;
  return transact(call, async (tx) => {
    const row = await requestProtectionCheck(tx, { domain, recipient, actor: actorOf(call.principal) });
    return { status: 202, body: answerOf(call, row, []) };
  });
}

async function read(call: Call): Promise<Answer> {
  const { id: domain } = await domainOf(call);
  const number = call.params['id'] as string;
  if (!/^\d{1,9}$/.test(number)) throw notFound();
  const until = performance.now() + Number(call.query['wait'] ?? 0) * 1000;
  for (;;) {
    const row = await findProtectionCheck(call.deps.database, domain, Number(number));
    if (!row) throw notFound();
    if (row.doneAt || performance.now() >= until || call.signal.aborted)
      return { status: 200, body: answerOf(call, row, await dnsOf(call)) };
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function answerOf(call: Call, row: ProtectionCheckRow, dns: readonly object[]): object {
  return {
    id: row.id,
    domain: row.domain,
    recipient: row.recipient,
    state: stateOf(row, call.deps.now()),
    requested_by: row.requestedBy,
    requested_at: row.requestedAt.toISOString(),
    done_at: row.doneAt?.toISOString() ?? null,
    node: row.node,
    overall: row.result?.overall ?? null,
    routes: row.result?.routes ?? [],
    dns,
  };
}

function stateOf({ doneAt, startedAt, requestedAt }: ProtectionCheckRow, now: Date): string {
  if (doneAt) return 'done';
  if (now.getTime() - requestedAt.getTime() > CHECK_MINUTES * 60_000) return 'abandoned';
  return startedAt ? 'running' : 'pending';
}

async function dnsOf(call: Call): Promise<object[]> {
  const records = await recordStatus(call);
  return records.map(({ purpose, name, status, found }) => ({ purpose, name, status, found }));
}
