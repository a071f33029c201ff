// action.postplane_send_test_message: a message of the gateway's own to an address of a domain, followed until it has arrived.
import { domainName, emailAddress } from '../../schemas/types.ts';
import type { Action } from '../actions.ts';
import type { components } from '../api-types.ts';
import { argumentFaults } from '../arguments.ts';
import { DiagnosticError, errorDiagnostic } from '../protocol/diagnostics.ts';
import type { CallScope } from '../session.ts';
import { DEFAULT_TIMEOUT_SECONDS, timeoutAttribute, waitCheck } from '../waiting.ts';
import { send } from './call.ts';

type TestMessage = components['schemas']['TestMessage'];

// Each look is one call that waits at the server; what changes within it is told at its end.
const LOOK_SECONDS = 5;

export const sendTestMessage: Action = {
  name: 'postplane_send_test_message',
  schema: {
    version: 0,
    description:
      'Sends a test message to an address of a domain by the routes that incoming mail takes, and waits until the mail server has taken it.',
    attributes: {
      domain: { description: 'The domain.', type: 'string', required: true },
      recipient: {
        description: 'An address of the domain. Default its postmaster.',
        type: 'string',
        optional: true,
      },
      timeout_seconds: timeoutAttribute('it'),
    },
  },
  validate: (config) =>
    argumentFaults(config, { domain: domainName, recipient: emailAddress, timeout_seconds: waitCheck }),
  invoke: async function* (scope, config) {
    const { domain, recipient } = config;
    const path = `/v1/domains/${String(domain)}/test-messages`;
    const body = typeof recipient === 'string' ? { recipient } : {};
    const sent = await send(scope, { method: 'POST', path, body }, `Sending a test message to ${String(domain)}`);
    const first = sent.body as TestMessage;
    yield `test message ${first.id} to ${first.recipient} is waiting for a relay`;
    yield* untilArrived(scope, path, first, Number(config['timeout_seconds'] ?? DEFAULT_TIMEOUT_SECONDS));
  },
};

async function* untilArrived(
  scope: CallScope,
  path: string,
  first: TestMessage,
  seconds: number,
): AsyncGenerator<string> {
  const end = performance.now() + seconds * 1000;
  for (let told = ''; ; ) {
    const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
    const look = `${path}/${first.id}?wait=${Math.min(LOOK_SECONDS, left)}`;
    const answer = await send(scope, { method: 'GET', path: look }, `Following test message ${first.id}`);
    const message = answer.body as TestMessage;
    const now = describe(message);
    if (message.state === 'delivered') return yield now;
    if (message.state === 'failed' || message.state === 'refused') throw notArrived(message, now);
    if (now !== told && message.state === 'queued') yield now;
    told = now;
    if (left === 0) throw notArrived(message, `${now}; not arrived after ${seconds} seconds`);
  }
}

function describe({ state, queue_id: queueId, attempts, reply, remote }: TestMessage): string {
  const place = queueId === null ? '' : ` as ${queueId}`;
  const said = reply === null ? '' : `: ${remote === null ? '' : `${remote} said `}${reply}`;
  if (state === 'delivered') return `delivered${place}${said}`;
  return attempts === 0 ? `${state}${place}` : `${state}${place} after ${attempts} attempts${said}`;
}

const REMEDY = {
  waiting: 'No relay has taken it: see that one runs.',
  queued: 'It stays in the queue and is tried again. See the routes of the domain, and what its protection check says.',
  failed: 'See the routes of the domain, and whether the mail server knows the recipient.',
  refused: 'The domain is not active: verify it (postplane_domain_verification), and see that its admins are active.',
  delivered: '',
} as const;

function notArrived(message: TestMessage, what: string): DiagnosticError {
  const detail = `Test message ${message.id} to ${message.recipient}: ${what}. ${REMEDY[message.state]}`;
  return new DiagnosticError(errorDiagnostic('Test message not delivered', detail));
}
