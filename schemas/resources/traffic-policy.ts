// How much mail a destination is given at once and in a minute: what large mail providers ask of those who send to them.
import { field } from '../field.ts';
import type { Fault } from '../problems.ts';
import { defineResource } from '../resource.ts';
import { bool, count, domainPattern, many, slug, text } from '../types.ts';

interface Policy {
  domains: readonly string[];
  mx_hosts: readonly string[];
  smarthost: boolean;
  max_connections: number | null;
  max_messages_per_connection: number | null;
  max_per_minute: number | null;
}

export const trafficPolicy = defineResource({
  kind: 'traffic_policy',
  collection: 'traffic-policies',
  description:
    'How much outgoing mail some destinations are given, all of them together: connections, messages of one connection, messages a minute. Each relay keeps to it by itself, so that two relays give twice as much. Mail beyond it waits in the queue and counts no attempt. Of several policies the one with the closest domain applies, then the one with the closest MX host. Only a token of the installation reads or writes it.',
  attributes: {
    name: field(slug, { description: 'Unique in the installation.', requires_replace: true, example: 'google' }),
    description: field(text(200), { description: 'Which provider it is for.', optional: true }),
    domains: field(many(domainPattern, 1000), {
      description:
        'Recipient domains: a name (`gmail.com`) or all below one (`*.example.net`), lower-case. Order means nothing. Default none.',
      default: [],
    }),
    mx_hosts: field(many(domainPattern, 1000), {
      description:
        'Hosts that MX records of recipient domains name, in the same form (`*.google.com`): for all domains that a provider has mail for. The first message to a domain finds them out, one at a time for each domain, and does not wait. Order means nothing. Default none.',
      default: [],
    }),
    smarthost: field(bool, {
      description:
        'Whether it is for smarthosts: that of POSTPLANE_SMARTHOST, and declared ones whose host no `mx_hosts` names. Default false.',
      default: false,
    }),
    max_connections: field(count(1, 1000), {
      description: 'Most deliveries at once. Null: up to 20 to each domain.',
      optional: true,
    }),
    max_messages_per_connection: field(count(1, 1000), {
      description: 'After how many messages a connection is closed. Null: 1000.',
      optional: true,
    }),
    max_per_minute: field(count(1, 100_000), {
      description: 'Most messages begun in any 60 seconds, spread over them. Null: no limit.',
      optional: true,
    }),
  },
  example: {
    name: 'google',
    domains: ['gmail.com'],
    mx_hosts: ['*.google.com'],
    max_connections: 10,
    max_per_minute: 600,
  },
  check: policyFaults,
});

function policyFaults(policy: Policy): Fault[] {
  const faults: Fault[] = [];
  if (policy.domains.length + policy.mx_hosts.length === 0 && !policy.smarthost)
    faults.push({
      pointer: '/domains',
      code: 'conflict',
      detail: 'needs a domain, unless mx_hosts names a host or smarthost is true: the policy would apply to nothing',
    });
  if ([policy.max_connections, policy.max_messages_per_connection, policy.max_per_minute].every((one) => one === null))
    faults.push({
      pointer: '/max_connections',
      code: 'conflict',
      detail:
        'needs a value, unless max_messages_per_connection or max_per_minute has one: the policy would limit nothing',
    });
  return faults;
}
