// action.postplane_flush_queue: tries queued mail again now, whatever the retry schedule says.
import { dnsName, domainName, emailAddress, oneOf, text } from '../../schemas/types.ts';
import type { Action } from '../actions.ts';
import { type ArgumentCheck, argumentFaults } from '../arguments.ts';
import type { Attribute } from '../protocol/schema.ts';
import type { components } from '../api-types.ts';
import { send } from './call.ts';

const filter = (description: string): Attribute => ({ description, type: 'string', optional: true });

const checks: Readonly<Record<string, ArgumentCheck>> = {
  direction: oneOf('incoming', 'outgoing', 'internal'),
  domain: domainName,
  destination: dnsName,
  sender: emailAddress,
  recipient: emailAddress,
  identity: text(255),
};

export const flushQueue: Action = {
  name: 'postplane_flush_queue',
  schema: {
    version: 0,
    description:
      'Asks the relays to try queued mail again now, whatever the retry schedule says. Without a filter: all within reach of the token.',
    attributes: {
      direction: filter('Only `incoming`, `outgoing` or `internal` mail.'),
      domain: filter('Only mail of this domain.'),
      destination: filter('Only mail to this domain.'),
      sender: filter('Only mail from this envelope sender.'),
      recipient: filter('Only mail to this envelope recipient.'),
      identity: filter('Only mail of this responsible identity.'),
    },
  },
  validate: (config) => argumentFaults(config, checks),
  invoke: async function* (scope, config) {
    const given = Object.keys(checks).filter((name) => typeof config[name] === 'string');
    const body = { action: 'retry', filter: Object.fromEntries(given.map((name) => [name, config[name]])) };
    const answer = await send(scope, { method: 'POST', path: '/v1/queue:bulk', body }, 'Flushing the queue');
    const { messages, recipients } = answer.body as components['schemas']['QueueBulkResult'];
    yield `messages to be tried again now: ${messages}, recipients: ${recipients}`;
  },
};
