// The schemas of the OpenAPI document that do not come from a resource.
import { messageClassifications, messageStatuses, queueStates } from '../../schemas/events.ts';
import type { JsonObject } from '../../schemas/parse.ts';
import { faultCodes, problems } from '../../schemas/problems.ts';

type Property = readonly [schema: JsonObject, description: string, example?: unknown];

const text: JsonObject = { type: 'string' };
const maybeText: JsonObject = { type: ['string', 'null'] };
const whole: JsonObject = { type: 'integer' };
const maybeWhole: JsonObject = { type: ['integer', 'null'] };
const yesNo: JsonObject = { type: 'boolean' };
const time: JsonObject = { type: 'string', format: 'date-time' };
const maybeTime: JsonObject = { type: ['string', 'null'], format: 'date-time' };
const listOf = (items: JsonObject): JsonObject => ({ type: 'array', items });
const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const noon = '2026-01-31T12:00:00.000Z';

/** An object of just these members. */
export function object(
  description: string,
  members: Record<string, Property>,
  optional: readonly string[] = [],
): JsonObject {
  const properties = Object.entries(members).map(([name, [schema, about, example]]) => [
    name,
    schema['$ref'] === undefined
      ? { ...schema, description: about, ...(example === undefined ? {} : { examples: [example] }) }
      : schema,
  ]);
  const required = Object.keys(members).filter((name) => !optional.includes(name));
  return {
    type: 'object',
    description,
    additionalProperties: false,
    properties: Object.fromEntries(properties),
    ...(required.length > 0 ? { required } : {}),
  };
}

/** A page of a list. */
export function pageSchema(item: JsonObject, what: string): JsonObject {
  return object(`A page of ${what}.`, {
    items: [listOf(item), 'What is on the page.'],
    next_cursor: [maybeText, '`cursor` of the next page; null on the last.', null],
  });
}

/** The answer to a batch get. */
export function batchSchema(item: JsonObject): JsonObject {
  return object('What was found of the keys asked for.', {
    items: [listOf(item), 'The objects found, in the order of the keys.'],
    missing: [listOf(listOf(text)), 'The keys of what does not exist or is out of reach.', []],
  });
}

const problem: JsonObject = {
  ...object(
    'An answer other than success (RFC 9457). Further members depend on the code.',
    {
      type: [text, 'URI of the kind of problem.', 'urn:postplane:problem:invalid_document'],
      title: [text, 'The kind of problem in words.', problems.invalid_document.title],
      status: [whole, 'HTTP status.', 422],
      code: [{ type: 'string', enum: Object.keys(problems) }, 'The kind of problem, for programs.', 'invalid_document'],
      detail: [text, 'What is wrong, and what would be right.', 'One fault: see errors (/port).'],
      errors: [listOf(reference('Fault')), 'Each place of the document that is wrong.'],
      request_id: [
        text,
        'The id of the request; it leads to the cause in the log.',
        '8a0c6c9e-6f0e-4a8e-9d5e-0d1d8b2f6f11',
      ],
    },
    ['errors'],
  ),
  additionalProperties: true,
};

const fault = object('One place of a document that is wrong.', {
  pointer: [text, 'JSON pointer (RFC 6901) into the body; empty for the whole.', '/port'],
  code: [
    { type: 'string', enum: [...new Set([...Object.keys(faultCodes), ...Object.keys(problems)])] },
    'What kind of fault.',
    'invalid_value',
  ],
  detail: [text, 'What is wrong, and what would be right.', 'must be 1 to 65535'],
});

const token = {
  id: [text, 'Id of the token.', 't_5f1c2d3e4a5b6978'],
  name: [text, 'What the change log calls it.', 'ci'],
  admin: [maybeText, 'The admin whose subtree it reaches; null: the installation.', 'acme'],
  domain: [maybeText, 'The one domain it reads; null: all within reach.', null],
  mailbox: [maybeText, 'Local part of the one mailbox it reads; null: the whole domain.', null],
  access: [
    { type: 'string', enum: ['read', 'write'] },
    '`write`: everything within reach. `read`: reads and dry runs, as `terraform plan` needs them.',
    'read',
  ],
  expires_at: [maybeTime, 'When it stops working; null: never.', noon],
  created_at: [time, 'When it was made.', noon],
  created_by: [maybeText, 'The token that made it, or the OIDC trust with the subject of the ID token.', 'bootstrap'],
} as const satisfies Record<string, Property>;

const temporaryPassword = {
  id: [text, 'Id of the password.', 'tp_5f1c2d3e4a5b6978'],
  login: [text, 'What to log in as.', 'newsletter@example.com'],
  created_at: [time, 'When it was made.', noon],
  expires_at: [time, 'When it stops working.', noon],
} as const satisfies Record<string, Property>;

const dnsRecord = {
  purpose: [
    { type: 'string', enum: ['mx', 'spf', 'verification', 'dkim', 'dmarc', 'tlsrpt', 'mta_sts'] },
    'What it is for.',
    'mx',
  ],
  name: [text, 'Name of the record, without a trailing dot.', 'example.com'],
  type: [{ type: 'string', enum: ['MX', 'TXT'] }, 'Type of the record.', 'MX'],
  value: [text, 'Value of the record; of an MX the host alone.', 'mx1.eu.example.net'],
  priority: [maybeWhole, 'Preference of an MX; null for others.', 10],
  ttl: [whole, 'Advised time to live, in seconds.', 3600],
  required: [yesNo, 'Whether mail needs it; others are advised where the domain has none of its own.', true],
} as const satisfies Record<string, Property>;

const change = object('One change.', {
  revision: [whole, 'Its number, in the order of commit.', 18],
  kind: [text, 'Kind of the object.', 'route'],
  id: [text, 'ID of the object.', 'example.com/primary'],
  key: [listOf(text), 'Key of the object.', ['example.com', 'primary']],
  operation: [
    { type: 'string', enum: ['created', 'updated', 'deleted', 'verification'] },
    'What happened; `verification`: what DNS says of a domain or a DKIM key.',
    'updated',
  ],
  actor: [text, 'The token that did it.', 'ci (t_5f1c2d3e4a5b6978)'],
  client: [maybeText, 'User agent.', 'terraform-provider-postplane/0.1.0'],
  request_id: [maybeText, 'The request that did it.', '8a0c6c9e-6f0e-4a8e-9d5e-0d1d8b2f6f11'],
  reason: [maybeText, 'What X-Change-Reason said.', 'new mail host'],
  at: [time, 'When.', noon],
  before: [
    { type: ['object', 'null'], additionalProperties: true },
    'The document before, without secrets; null: it did not exist.',
    null,
  ],
  after: [
    { type: ['object', 'null'], additionalProperties: true },
    'The document after, without secrets; null: it is gone.',
    null,
  ],
  has_secret_change: [yesNo, 'Whether a secret was set.', false],
  manager: [maybeText, 'The manager it was written for, as Postplane-Managed-By said.', 'acme/mail'],
  foreign_to: [maybeText, 'The manager of the object, where that was another one.', null],
});

const messageRow = object('One recipient of a message.', {
  queue_id: [text, 'Queue id of the message.', '0RN3Q4ZK7VY2A'],
  recipient_index: [whole, 'Which recipient of the message, from 0.', 0],
  received_at: [time, 'When the message was accepted or refused.', noon],
  updated_at: [time, 'When this last changed.', noon],
  node: [text, 'The relay that has or had it.', 'relay-1'],
  direction: [{ type: 'string', enum: ['incoming', 'outgoing', 'internal'] }, 'Which way it goes.', 'outgoing'],
  status: [{ type: 'string', enum: Object.keys(messageStatuses) }, 'What happened.', 'queued'],
  classification: [{ type: 'string', enum: Object.keys(messageClassifications) }, 'Why.', 'accepted'],
  queue_state: [
    { type: ['string', 'null'], enum: [...Object.keys(queueStates), null] },
    'Where it stands in the queue; null: it is not queued.',
    'deferred',
  ],
  attempts: [whole, 'How often it was tried.', 1],
  next_attempt_at: [maybeTime, 'When it is tried again.', noon],
  mail_from: [text, 'Envelope sender; empty for notifications.', 'joe@example.com'],
  recipient: [text, 'Envelope recipient.', 'ann@example.net'],
  domain: [text, 'The domain it is logged under.', 'example.com'],
  admin: [text, 'The admin it is logged under.', 'acme'],
  outgoing_user: [maybeText, 'Who sent it.', 'smarthost'],
  identity: [maybeText, 'The responsible identity.', 'client-17'],
  identity_locked: [yesNo, 'Whether that identity is locked now.', false],
  user_locked: [yesNo, 'Whether the outgoing user itself is locked now.', false],
  client_address: [maybeText, 'Where it came from.', '192.0.2.1'],
  helo: [maybeText, 'How that client greeted.', 'web1.example.com'],
  tls: [maybeText, 'TLS version; null: none.', 'TLSv1.3'],
  login: [maybeText, 'Login of the client.', null],
  message_id: [maybeText, 'Message-ID.', '<1@example.com>'],
  subject: [maybeText, 'Subject, decoded.', 'Hello'],
  header_from: [maybeText, 'From, as in the header.', 'Joe <joe@example.com>'],
  size: [whole, 'Size in bytes.', 1234],
  reply_code: [maybeWhole, 'SMTP reply code that decided.', 451],
  reply_enhanced: [maybeText, 'Enhanced status code.', '4.3.0'],
  reply_text: [maybeText, 'Text of the reply.', 'try later'],
  reply_remote: [maybeText, 'Who gave it.', 'mx.example.net[198.51.100.1]:25'],
  rule: [maybeText, 'The rule that decided.', null],
  revision: [whole, 'Revision of the configuration that judged it.', 17],
});

const classification: JsonObject = { type: 'string', enum: Object.keys(messageClassifications) };

const quarantined = object('A blocked message that was kept.', {
  queue_id: [text, 'Queue id of the message.', '0RN3Q4ZK7VY2A'],
  node: [text, 'The relay that blocked it.', 'relay-1'],
  received_at: [time, 'When it came.', noon],
  expires_at: [time, 'When it is deleted.', '2026-02-14T12:00:00.000Z'],
  status: [{ type: 'string', enum: ['quarantined', 'releasing', 'released'] }, 'Where it stands.', 'quarantined'],
  direction: [{ type: 'string', enum: ['incoming', 'outgoing'] }, 'Which way it was going.', 'outgoing'],
  classification: [classification, 'Why it was blocked.', 'spam'],
  response: [{ type: 'string', enum: ['rejected', 'accepted'] }, 'What the sending server was told.', 'rejected'],
  score: [{ type: ['number', 'null'] }, 'Score, 0 to 1; null where no score decided.', 1],
  reasons: [
    listOf(
      object('One finding.', {
        scanner: [text, 'Who found it.', 'builtin'],
        classification: [classification, 'What it means.', 'spam'],
        score: [{ type: 'number' }, 'Score, 0 to 1.', 1],
        symbols: [listOf(text), 'What was found.', ['GTUBE']],
      }),
    ),
    'Everything found in it.',
  ],
  domain: [text, 'The domain it belongs to.', 'example.com'],
  admin: [text, 'The admin it belongs to.', 'acme'],
  outgoing_user: [maybeText, 'Who sent it.', 'smarthost'],
  identity: [maybeText, 'The responsible identity.', 'client-17'],
  mail_from: [text, 'Envelope sender; empty for notifications.', 'joe@example.com'],
  recipients: [listOf(text), 'Envelope recipients.', ['ann@example.net']],
  client_address: [maybeText, 'Where it came from.', '192.0.2.1'],
  message_id: [maybeText, 'Message-ID.', '<1@example.com>'],
  subject: [maybeText, 'Subject, decoded.', 'Hello'],
  header_from: [maybeText, 'From, as in the header.', 'Joe <joe@example.com>'],
  size: [whole, 'Size in bytes.', 1234],
  rule: [maybeText, 'The rule that decided.', null],
  revision: [whole, 'Revision of the configuration that judged it.', 17],
  released_by: [maybeText, 'Who let it out.', null],
  released_at: [maybeTime, 'When it was let out.', null],
  released_as: [maybeText, 'Queue id it was let out as.', null],
  release_to: [{ type: ['array', 'null'], items: text }, 'Other recipients it was let out to.', null],
  problem: [maybeText, 'Why it could not be let out.', null],
});

const abuseReport = object('A feedback report of a third party.', {
  id: [whole, 'Number of the report.', 7],
  received_at: [time, 'When it came.', noon],
  intake: [text, 'The intake it came to.', 'fbl'],
  source: [text, 'Address that sent it.', '198.51.100.7'],
  feedback_type: [text, 'What it says the message is: abuse, fraud, virus, not-spam or other.', 'abuse'],
  reporter: [maybeText, 'The program that made it.', 'Yahoo!-Mail-Feedback/2.0'],
  original_mail_from: [maybeText, 'Envelope sender, as reported.', 'joe@example.com'],
  original_recipients: [listOf(text), 'Envelope recipients, as reported; often blanked out.', []],
  source_ip: [maybeText, 'Where the reporter had the message from.', '192.0.2.1'],
  arrival_date: [maybeTime, 'When the reporter had it.', noon],
  message_id: [maybeText, 'Message-ID, as reported.', '<1@example.com>'],
  subject: [maybeText, 'Subject, as reported.', 'Hello'],
  incidents: [whole, 'How many messages the report stands for.', 1],
  matched_by: [
    { type: ['string', 'null'], enum: ['queue_id', 'message_id', 'source', null] },
    'How the message was found; null: it was not.',
    'message_id',
  ],
  queue_id: [maybeText, 'Queue id of the message.', '0RN3Q4ZK7VY2A'],
  domain: [maybeText, 'The domain that sent it.', 'example.com'],
  admin: [maybeText, 'The admin of that domain.', 'acme'],
  outgoing_user: [maybeText, 'The outgoing user that sent it.', 'smarthost'],
  identity: [maybeText, 'The responsible identity.', 'client-17'],
  action: [{ type: 'string', enum: ['none', 'lock_suggested', 'locked'] }, 'What followed.', 'lock_suggested'],
  fields: [
    { type: 'object', additionalProperties: listOf(text) },
    'All fields of the report, by lower-case name.',
    { 'feedback-type': ['abuse'] },
  ],
});

const queueAction: JsonObject = { type: 'string', enum: ['retry', 'hold', 'release', 'bounce', 'remove'] };

export const fixedSchemas: Record<string, JsonObject> = {
  Problem: problem,
  Fault: fault,
  KeyList: object('Keys of objects.', {
    keys: [
      { ...listOf(listOf(text)), maxItems: 1000 },
      'The keys, each as its parts in path order.',
      [['example.com', 'primary']],
    ],
  }),
  TokenInput: object(
    'A token to make.',
    {
      name: [text, 'What the change log calls it: lower-case letters, digits, ".", "_", "-".', 'ci'],
      admin: [maybeText, 'The admin whose subtree it reaches. Null: as far as the token that makes it.', 'acme'],
      domain: [maybeText, 'The one domain it reads. Null: all within reach.', null],
      mailbox: [maybeText, 'Local part of the one mailbox of that domain it reads. Null: the whole domain.', null],
      access: [
        { type: ['string', 'null'], enum: ['read', 'write', null] },
        '`write`: everything within reach. `read`: reads and dry runs, as `terraform plan` needs them. Null: `write`; with `domain` `read`.',
        'read',
      ],
      expires_at: [maybeTime, 'When it stops working. Null: when the token that makes it does.', noon],
      expires_in: [
        { type: ['integer', 'null'], minimum: 1, maximum: 86_400 },
        'Instead of `expires_at`: for how many seconds it works. It ends earlier where the token that makes it does.',
        900,
      ],
    },
    ['admin', 'domain', 'mailbox', 'access', 'expires_at', 'expires_in'],
  ),
  TokenExchangeInput: object(
    'An ID token to exchange.',
    {
      token: [
        { type: 'string', maxLength: 16_384 },
        'The ID token (a JWT), as the CI system gave it.',
        'eyJhbGciOi...',
      ],
      trust: [text, 'Name of the OIDC trust that takes it.', 'mail-apply'],
      expires_in: [
        { type: ['integer', 'null'], minimum: 1, maximum: 86_400 },
        'For how many seconds the new token is to work. It never works longer than `max_seconds` of the trust. Null: so long.',
        600,
      ],
    },
    ['expires_in'],
  ),
  LifetimeInput: object('How long it is to live from now.', {
    expires_in: [
      { type: 'integer', minimum: 1, maximum: 86_400 },
      'Seconds. It ends earlier where the token that asks does.',
      900,
    ],
  }),
  TemporaryPassword: object('A temporary password, without the password itself.', temporaryPassword),
  NewTemporaryPassword: object('A temporary password that has just been made.', {
    ...temporaryPassword,
    password: [maybeText, 'The password. It is shown here and nowhere else; null in a replayed answer.', 'pptemp_...'],
  }),
  TemporaryPasswordList: object('Temporary passwords.', {
    items: [listOf(reference('TemporaryPassword')), 'The passwords, oldest first.'],
  }),
  Token: object('A token, without the token itself.', token),
  NewToken: object('A token that has just been made.', {
    ...token,
    token: [maybeText, 'The token. It is shown here and nowhere else; null in a replayed answer.', 'postplane_...'],
  }),
  TokenList: object('Tokens.', { items: [listOf(reference('Token')), 'The tokens, oldest first.'] }),
  Whoami: object('Whose token it is.', {
    token_id: [text, 'Id of the token.', 't_5f1c2d3e4a5b6978'],
    name: [text, 'Name of the token.', 'ci'],
    role: [
      { type: 'string', enum: ['installation', 'admin', 'domain', 'mailbox'] },
      'Whether it reaches the installation, the subtree of an admin, or only reads a domain or a mailbox.',
      'admin',
    ],
    admin: token.admin,
    domain: token.domain,
    mailbox: token.mailbox,
    access: token.access,
    expires_at: token.expires_at,
  }),
  Verification: object('Whether a domain is verified.', {
    domain: [text, 'The domain.', 'example.com'],
    status: [
      { type: 'string', enum: ['pending', 'failed', 'verified', 'lapsed'] },
      '`pending`: not checked yet. `failed`: checked, not found. `verified`: mail flows. `lapsed`: mail flows on, but the record is gone.',
      'pending',
    ],
    trusted: [yesNo, 'Verified without a record, because `trusted` is set.', false],
    record: [
      object('The record to publish.', {
        name: [text, 'Name.', '_postplane-challenge.example.com'],
        type: [{ type: 'string', enum: ['TXT'] }, 'Type.', 'TXT'],
        value: [text, 'Value.', 'postplane-verification=abc'],
      }),
      'The record to publish.',
    ],
    checked_at: [maybeTime, 'When it was last looked for.', noon],
    verified_at: [maybeTime, 'When it was first found.', null],
    last_error: [maybeText, 'What the last look-up missed.', '_postplane-challenge.example.com has no TXT record'],
    found: [listOf(text), 'TXT values found there.', []],
  }),
  DkimKeyStatus: object('Whether a DKIM key is published and signs.', {
    domain: [text, 'The domain.', 'example.com'],
    selector: [text, 'The selector.', 's2026'],
    dns: [
      { type: 'string', enum: ['pending', 'ok', 'mismatch'] },
      '`pending`: not in DNS, or not looked up yet. `mismatch`: another record is. `ok`: it is there.',
      'pending',
    ],
    record: [
      object('The TXT record to publish.', {
        name: [text, 'Name.', 's2026._domainkey.example.com'],
        value: [text, 'Value in one piece.', 'v=DKIM1; k=rsa; p=MIIBIjANBgkq'],
        chunks: [listOf(text), 'The value as strings of up to 255 octets.', ['v=DKIM1; k=rsa; p=MIIBIjANBgkq']],
      }),
      'The TXT record to publish.',
    ],
    found: [listOf(text), 'TXT values found there.', []],
    checked_at: [maybeTime, 'When DNS last answered.', null],
    signing: [
      yesNo,
      'Whether it may sign: active, the domain verified or trusted, and seen in DNS or `sign_unpublished` set.',
      false,
    ],
  }),
  DnsRecord: object('A record to publish.', dnsRecord),
  DnsRecordList: object('Records to publish.', { items: [listOf(reference('DnsRecord')), 'The records.'] }),
  DnsRecordStatusList: object('Records to publish, and what was found.', {
    items: [
      listOf(
        object(
          'A record and what was found.',
          {
            ...dnsRecord,
            status: [
              { type: 'string', enum: ['ok', 'missing', 'mismatch', 'unknown'] },
              '`unknown`: DNS does not answer now.',
              'ok',
            ],
            found: [listOf(text), 'What is published; of MX records preference and host.', ['10 mx1.eu.example.net']],
            warnings: [listOf(text), 'What is doubtful.', []],
            suggested: [
              text,
              'SPF: the record found merged with what is needed.',
              'v=spf1 ip4:192.0.2.1 include:spf.eu.example.net -all',
            ],
          },
          ['suggested'],
        ),
      ),
      'The records.',
    ],
  }),
  Change: change,
  AuditEventPage: pageSchema(reference('Change'), 'changes'),
  ChangePage: object('Changes.', {
    items: [listOf(reference('Change')), 'The changes, oldest first.'],
    next_after: [whole, '`after` to go on with.', 18],
  }),
  MessageRow: messageRow,
  MessagePage: pageSchema(reference('MessageRow'), 'recipients of messages'),
  Message: object('A message.', {
    queue_id: [text, 'Queue id.', '0RN3Q4ZK7VY2A'],
    recipients: [listOf(reference('MessageRow')), 'Its recipients.'],
  }),
  QueueActionInput: object(
    'Details of an action.',
    {
      recipient: [whole, 'Index of one recipient; without it all of them.', 0],
      force: [yesNo, 'Only for retry: also where the destination is suspended.', false],
    },
    ['recipient', 'force'],
  ),
  QueueActionResult: object('What became of an action.', {
    queue_id: [text, 'Queue id.', '0RN3Q4ZK7VY2A'],
    action: [queueAction, 'What was asked.', 'retry'],
    command: [whole, 'Number of the command.', 7],
    result: [maybeText, '`ok`; null while the relay has not answered.', 'ok'],
  }),
  QueueBulkInput: object(
    'An action on everything that matches.',
    {
      filter: [
        object(
          'Which messages.',
          {
            direction: [
              { type: 'string', enum: ['incoming', 'outgoing', 'internal'] },
              'Which way they go.',
              'incoming',
            ],
            domain: [text, 'Of this domain.', 'example.com'],
            destination: [text, "The recipient's domain, or the destination of the last attempt.", 'example.net'],
            state: [{ type: 'string', enum: Object.keys(queueStates) }, 'Where they stand.', 'deferred'],
            sender: [text, 'Envelope sender.', 'joe@example.com'],
            recipient: [text, 'Envelope recipient.', 'ann@example.net'],
            identity: [text, 'Responsible identity.', 'client-17'],
            older_than: [time, 'Received before.', noon],
          },
          ['direction', 'domain', 'destination', 'state', 'sender', 'recipient', 'identity', 'older_than'],
        ),
        'Which messages; an empty one means all within reach.',
      ],
      action: [queueAction, 'What to do.', 'retry'],
      dry_run: [yesNo, 'Only count. Default false.', true],
    },
    ['dry_run'],
  ),
  QueueBulkResult: object('How much matched.', {
    recipients: [whole, 'Recipients that matched.', 12],
    messages: [whole, 'Messages they belong to.', 10],
    dry_run: [yesNo, 'Whether nothing was asked of the relays.', true],
  }),
  QuarantinedMessage: quarantined,
  QuarantinePage: pageSchema(reference('QuarantinedMessage'), 'blocked messages'),
  QuarantineReleaseInput: object(
    'How to let a message out.',
    {
      to: [
        { type: ['array', 'null'], items: text, minItems: 1, maxItems: 100 },
        'Other recipients. Null: those of the message.',
        ['ann@example.net'],
      ],
      skip_checks: [yesNo, 'Whether malware is not looked for again. Default false.', false],
    },
    ['to', 'skip_checks'],
  ),
  AbuseReport: abuseReport,
  AbuseReportPage: pageSchema(reference('AbuseReport'), 'abuse reports'),
  Health: object('The process.', {
    status: [{ type: 'string', enum: ['ok'] }, 'Always ok.', 'ok'],
    version: [text, 'Version of the control plane.', '0.1.0'],
  }),
  Readiness: object('Whether it can serve.', {
    ready: [yesNo, 'Whether it can.', true],
    checks: [
      { type: 'object', additionalProperties: { type: 'string' } },
      'What was looked at, and how it is.',
      { database: 'ok' },
    ],
  }),
};
