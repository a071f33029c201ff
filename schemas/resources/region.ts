// Where mail is received and delivered from.
import { field } from '../field.ts';
import { defineResource } from '../resource.ts';
import { cidr, dnsName, hostName, many, slug, text } from '../types.ts';

export const region = defineResource({
  kind: 'region',
  shared: true,
  description:
    'A region: the hosts that receive mail for its domains and the addresses mail leaves from. Domains without a region use the host name of the installation.',
  attributes: {
    name: field(slug, { description: 'Unique in the installation.', requires_replace: true, example: 'eu' }),
    description: field(text(200), { description: 'What people call it.', optional: true }),
    mx_hosts: field(many(hostName, 20), {
      description: 'Hosts to publish as MX, the first with the lowest preference.',
      collection: 'list',
    }),
    submission_host: field(hostName, {
      description: 'Host that outgoing users connect to. Null: the first MX host.',
      optional: true,
    }),
    delivery_host: field(hostName, {
      description: 'Name that deliveries greet with. Null: the host name of the relay.',
      optional: true,
    }),
    delivery_cidrs: field(many(cidr, 100), {
      description: 'Networks that deliveries come from, for firewalls and SPF.',
      default: [],
    }),
    spf_include: field(dnsName, { description: 'Domain whose SPF record customers include.', optional: true }),
  },
  example: {
    name: 'eu',
    mx_hosts: ['mx1.eu.example.net', 'mx2.eu.example.net'],
    submission_host: 'smtp.eu.example.net',
    delivery_cidrs: ['192.0.2.0/28'],
    spf_include: 'spf.eu.example.net',
  },
  check: (document) =>
    document.mx_hosts.length === 0
      ? [{ pointer: '/mx_hosts', code: 'invalid_value', detail: 'needs at least one host' }]
      : [],
});
