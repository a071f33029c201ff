// Declared listeners: whether a port can be had as far as the API can know, and what became of it on each relay.
import { isIPv4 } from 'node:net';
import type { JsonObject } from '../../schemas/parse.ts';
import type { Fault } from '../../schemas/problems.ts';
import type { Queryable } from '../store/database.ts';
import { listenersOnPort } from '../store/listeners.ts';
import { liveRelays } from '../store/relays.ts';
import { findResource } from '../store/resources.ts';
import { object } from './openapi-schemas.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { notFound } from './problems.ts';
import { isVisible } from './references.ts';

/** A port that a live relay has from its settings, or that another declared listener has. */
export async function portFaults(tx: Queryable, document: JsonObject): Promise<Fault[]> {
  if (document['enabled'] !== true) return [];
  const [address, port] = [String(document['address']), Number(document['port'])];
  const fault = (detail: string, code = 'conflict'): Fault[] => [{ pointer: '/port', code, detail }];
  for (const relay of await liveRelays(tx)) {
    const found = Object.entries(relay.addresses).find(([, one]) => one !== null && isTaken(one, address, port));
    if (found === undefined) continue;
    const setting = `POSTPLANE_${found[0].toUpperCase()}_LISTEN`;
    return fault(
      `is that of ${setting} on the relay ${relay.name} (${found[1]}): choose another, or change the setting`,
    );
  }
  const others = await listenersOnPort(tx, port, String(document['name']));
  const other = others.find((one) => overlap(one.address, address));
  if (other === undefined) return [];
  return fault(
    `is that of the listener ${other.name} on ${other.address}: choose another, or move that one first`,
    'conflicting_object',
  );
}

function isTaken(taken: string, address: string, port: number): boolean {
  const colon = taken.lastIndexOf(':');
  return Number(taken.slice(colon + 1)) === port && overlap(taken.slice(0, colon).replace(/^\[|\]$/g, ''), address);
}

// `::` is all of IPv4 too.
function overlap(a: string, b: string): boolean {
  if (a === b || a === '::' || b === '::') return true;
  return (a === '0.0.0.0' && isIPv4(b)) || (b === '0.0.0.0' && isIPv4(a));
}

const certificate = {
  subject: 'CN=smtp-eu.example.net',
  not_after: '2026-04-30T12:00:00.000Z',
  fingerprint: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};
const example = {
  nodes: [
    {
      node: 'relay-1',
      state: 'listening',
      address: '0.0.0.0:10587',
      error: null,
      since: '2026-01-31T12:00:00.000Z',
      certificate,
    },
    {
      node: 'relay-2',
      state: 'failed',
      address: '0.0.0.0:10587',
      error: 'listen EADDRINUSE: address already in use 0.0.0.0:10587',
      since: '2026-01-31T12:00:00.000Z',
      certificate,
    },
  ],
};

const maybeText: JsonObject = { type: ['string', 'null'] };

export const listenerSchemas: JsonObject = {
  PresentedCertificate: object('A certificate that clients are shown.', {
    subject: [{ type: 'string' }, 'Whom it names: its subject, or where that is empty its names.', certificate.subject],
    not_after: [{ type: 'string', format: 'date-time' }, 'When it ends.', certificate.not_after],
    fingerprint: [{ type: 'string' }, 'SHA-256, hexadecimal: the same on all relays.', certificate.fingerprint],
  }),
  ListenerStatus: object('What became of a listener on the relays.', {
    nodes: [
      {
        type: 'array',
        items: object('One relay that is alive.', {
          node: [{ type: 'string' }, 'Its name.', 'relay-1'],
          state: [
            { type: 'string', enum: ['listening', 'failed', 'pending', 'disabled'] },
            '`failed`: the port cannot be had, or the key of the certificate cannot be opened; it is tried again. `pending`: the relay has not reported it yet.',
            'listening',
          ],
          address: [maybeText, 'Where it listens, or would.', '0.0.0.0:10587'],
          error: [maybeText, 'Why it does not listen.', null],
          since: [{ ...maybeText, format: 'date-time' }, 'Since when it is so.', '2026-01-31T12:00:00.000Z'],
          certificate: [
            { anyOf: [{ $ref: '#/components/schemas/PresentedCertificate' }, { type: 'null' }] },
            'The certificate of its own that it presents; null: that of the relay.',
            certificate,
          ],
        }),
      },
      'The relays that are alive, by name.',
      [],
    ],
  }),
};

const nothing = { state: null, address: null, error: null, since: null, certificate: null };

async function status(call: Call): Promise<Answer> {
  const { database, resources } = call.deps;
  const resource = resources.find((one) => one.kind === 'listener');
  const name = call.params['name'] as string;
  const isText = name.isWellFormed() && !name.includes('\0');
  const row = resource && isText ? await findResource(database, 'listener', resource.id([name])) : undefined;
  if (!row || !isVisible(resource, row, call.principal.reach)) throw notFound();
  const silent = row.data['enabled'] === false ? 'disabled' : 'pending';
  const nodes = (await liveRelays(database)).map(({ name: node, listeners }) => {
    const reported = silent === 'disabled' ? undefined : listeners[name];
    return { node, ...nothing, state: silent, ...reported };
  });
  return { status: 200, body: { nodes } };
}

export const listenerOperations: readonly Operation[] = [
  {
    id: 'getListenerRunTimeStatus',
    method: 'GET',
    path: '/v1/listeners/{name}/status',
    tag: 'listener',
    parameters: { name: { description: 'Name of the listener.', example: 'behind-haproxy' } },
    summary: 'What became of a listener on the relays',
    description: 'Whether each relay that is alive listens there, as it reported last.',
    answers: {
      200: {
        description: 'The status.',
        content: { schema: { $ref: '#/components/schemas/ListenerStatus' }, example },
      },
    },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: status,
  },
];
