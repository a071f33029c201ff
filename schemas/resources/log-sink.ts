// Where events go besides the message log: to a syslog server, a webhook or a file; of an admin and those below it, or of all.
import { type Fields, field } from '../field.ts';
import { messageStatuses, type MessageStatus } from '../events.ts';
import type { Fault } from '../problems.ts';
import { defineResource } from '../resource.ts';
import { bool, checked, hostOrAddress, httpsUrl, many, oneOf, port, secretText, slug, text } from '../types.ts';
import { admin } from './admin.ts';

const statuses = Object.keys(messageStatuses) as [MessageStatus, ...MessageStatus[]];

const certificate = checked(65_536, (value) =>
  /^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----\s*$/.test(
    value.replaceAll(/-----END CERTIFICATE-----\s*-----BEGIN CERTIFICATE-----/g, ''),
  )
    ? undefined
    : 'must be one or more certificates as PEM',
);

const name = field(slug, { description: 'Unique in its scope.', requires_replace: true, example: 'siem' });

const common = {
  description: field(text(200), { description: 'Who reads it.', optional: true }),
  enabled: field(bool, {
    description: 'Whether events are sent; those of the time without are not sent later. Default true.',
    default: true,
  }),
  events: field(many(oneOf('message', 'lock'), 2), {
    description:
      'What is sent: `message` (each change of a recipient of a message, as `message.delivered`) and `lock` (as `identity.locked`). Default both.',
    default: ['message', 'lock'],
  }),
  statuses: field(many(oneOf(...statuses), statuses.length), {
    description: 'Only message events with these statuses. Empty: all.',
    default: [],
  }),
} as const satisfies Fields;

const targets = {
  host: field(hostOrAddress, { description: 'Of `syslog`: the server.', optional: true }),
  port: field(port, { description: 'Of `syslog`. Null: 6514 for `tls`, else 514.', optional: true }),
  transport: field(oneOf('tls', 'tcp', 'udp'), {
    description:
      'Of `syslog`: `tls` (RFC 5425), `tcp` (RFC 6587, octet counting) or `udp` (RFC 5426), which may lose messages. Null: `tls`.',
    optional: true,
  }),
  facility: field(
    oneOf('mail', 'daemon', 'local0', 'local1', 'local2', 'local3', 'local4', 'local5', 'local6', 'local7'),
    {
      description: 'Of `syslog`: the facility. Null: `mail`.',
      optional: true,
    },
  ),
  url: field(httpsUrl, { description: 'Of `webhook`: where batches are posted to, https.', optional: true }),
  secret_wo: field(secretText(16), {
    description:
      'Of `webhook`: signs each batch. `Postplane-Signature: t=<seconds>,v1=<hex>`, HMAC-SHA-256 over "<seconds>.<body>". At least 16 characters.',
    secret: 'seal',
  }),
  ca_certificate: field(certificate, {
    description:
      'Of `webhook` and `syslog` over `tls`: who signs the certificate of the server, as PEM. Null: the public authorities.',
    optional: true,
  }),
} as const satisfies Fields;

export const adminLogSink = defineResource({
  kind: 'admin_log_sink',
  parent: admin,
  parent_key: ['admin'],
  collection: 'log-sinks',
  description:
    'A copy of the events of an admin and of the admins below it, at least once each and in order. A sink that is down delays no mail and no other sink; what it misses is kept for three days.',
  attributes: {
    name,
    type: field(oneOf('syslog', 'webhook'), { description: '`syslog` (RFC 5424) or `webhook` (batches of JSON).' }),
    ...common,
    ...targets,
  },
  example: {
    admin: 'acme',
    name: 'siem',
    type: 'webhook',
    url: 'https://siem.example.net/mail',
    events: ['lock'],
  },
  check: (document) => sinkFaults({ ...document, file_name: null }).filter(({ pointer }) => pointer !== '/file_name'),
});

export const logSink = defineResource({
  kind: 'log_sink',
  description:
    'A copy of the events of the whole installation, at least once each and in order. A sink that is down delays no mail and no other sink; what it misses is kept for three days. Only a token of the installation reads or writes it.',
  attributes: {
    name,
    type: field(oneOf('syslog', 'webhook', 'file'), {
      description: '`syslog` (RFC 5424), `webhook` (batches of JSON) or `file` (a line of JSON for each event).',
    }),
    ...common,
    ...targets,
    file_name: field(slug, {
      description: 'Of `file`: its name in POSTPLANE_LOG_SINK_DIR of the node that has the sink; `.ndjson` is added.',
      optional: true,
    }),
  },
  example: { name: 'siem', type: 'syslog', host: 'syslog.example.net', transport: 'tls', events: ['message', 'lock'] },
  check: sinkFaults,
});

type Sink = Readonly<
  Record<'host' | 'port' | 'transport' | 'facility' | 'url' | 'ca_certificate' | 'file_name', unknown>
> & {
  readonly type: string;
};

const NEEDS: Readonly<Record<string, 'host' | 'url' | 'file_name'>> = {
  syslog: 'host',
  webhook: 'url',
  file: 'file_name',
};
const TAKES: Readonly<Record<string, readonly string[]>> = {
  syslog: ['host', 'port', 'transport', 'facility', 'ca_certificate'],
  webhook: ['url', 'ca_certificate'],
  file: ['file_name'],
};

function sinkFaults(sink: Sink): Fault[] {
  const needed = NEEDS[sink.type];
  const taken = TAKES[sink.type] ?? [];
  const faults: Fault[] = [];
  if (needed !== undefined && sink[needed] === null)
    faults.push({ pointer: `/${needed}`, code: 'required', detail: `is required for type "${sink.type}"` });
  for (const one of ['host', 'port', 'transport', 'facility', 'url', 'ca_certificate', 'file_name'] as const)
    if (!taken.includes(one) && sink[one] !== null)
      faults.push({ pointer: `/${one}`, code: 'conflict', detail: `is not for type "${sink.type}"` });
  if (sink.ca_certificate !== null && sink.type === 'syslog' && (sink.transport ?? 'tls') !== 'tls')
    faults.push({ pointer: '/ca_certificate', code: 'conflict', detail: 'is only for transport "tls"' });
  return faults;
}
