// What is special to a kind: rules that need to know more than the document itself.
import type { JsonObject } from '../../schemas/parse.ts';
import { readPrivateKey } from '../../schemas/private-key.ts';
import type { Fault } from '../../schemas/problems.ts';
import { resolveAdmin } from '../config/inherit.ts';
import { chainRows, countDomains } from '../store/admins.ts';
import type { Queryable } from '../store/database.ts';
import { countQueued } from '../store/messages.ts';
import { documentOf } from '../store/documents.ts';
import { findResource, type ResourceRow } from '../store/resources.ts';
import { chainOf } from './answer-documents.ts';
import { certificateFaults } from './listener-certificate.ts';
import { portFaults } from './listeners.ts';
import type { Call } from './operation.ts';
import { movedTemplateFaults } from './lock-templates.ts';
import { trustFaults } from './oidc-trusts.ts';
import { problem } from './problems.ts';
import { networkFaults, routeFaults, sinkFaults, trustedNetworkFaults } from './tenant-borders.ts';

export interface RuleInput {
  readonly tx: Queryable;
  readonly call: Call;
  readonly document: JsonObject;
  /** Null: a new object. */
  readonly before: JsonObject | null;
  readonly parent: ResourceRow | undefined;
  /** The names of the secrets stored before. */
  readonly stored: readonly string[];
  /** The secrets given, in clear: never to be shown. */
  readonly secrets: Readonly<Record<string, string>>;
  /** The admins above: the owner first; of an admin those above itself. */
  readonly chain: readonly JsonObject[];
  readonly installation: JsonObject | null;
}

type Rule = (input: RuleInput) => Fault[] | Promise<Fault[]>;

const rules = new Map<string, readonly Rule[]>([
  ['admin', [firstLevelFaults, governanceFaults, subAdminFaults, productFaults, addressGovernanceFaults]],
  ['domain', [productFaults, archivingFaults, ({ tx, document, before }) => movedTemplateFaults(tx, document, before)]],
  ['dkim_key', [privateKeyFaults]],
  [
    'outgoing_user',
    [
      credentialFaults,
      outgoingProductFaults,
      ipAuthenticationFaults,
      userArchivingFaults,
      ({ call, document }) => networkFaults(call, document),
    ],
  ],
  ['trusted_relay', [relaySecretFaults]],
  ['admin_trusted_relay', [relaySecretFaults, ({ call, document }) => trustedNetworkFaults(call, document)]],
  ['route', [({ call, document }) => routeFaults(call, document)]],
  ['smarthost', [smarthostSecretFaults, smarthostPlaceFaults]],
  ['listener', [({ tx, document }) => portFaults(tx, document), certificateFaults]],
  ['oidc_trust', [({ call, document, before }) => trustFaults(call.principal, document, before)]],
  ['log_sink', [({ call, document }) => sinkFaults(call, document)]],
  ['admin_log_sink', [({ call, document }) => sinkFaults(call, document)]],
]);

/** Faults of a document in its place. Throws a problem where the whole request is refused. */
export async function ruleFaults(
  kind: string,
  input: Omit<RuleInput, 'chain' | 'installation'>,
  owner: string | null,
): Promise<Fault[]> {
  const own = rules.get(kind);
  if (!own) return [];
  const above = kind === 'admin' ? (input.document['parent'] as string | null) : owner;
  const complete = { ...input, ...(await levelsAbove(input.tx, input.call, above)) };
  const faults: Fault[] = [];
  for (const rule of own) faults.push(...(await rule(complete)));
  return faults;
}

async function levelsAbove(
  tx: Queryable,
  call: Call,
  admin: string | null,
): Promise<Pick<RuleInput, 'chain' | 'installation'>> {
  const rows = admin === null ? [] : await chainRows(tx, [admin]);
  const row = await findResource(tx, 'installation', 'installation');
  return {
    chain: chainOf(new Map(rows.map((one) => [one.id, inFull(call, one)])), admin),
    installation: row ? inFull(call, row) : null,
  };
}

function inFull(call: Call, row: ResourceRow): JsonObject {
  const resource = call.deps.resources.find((one) => one.kind === row.kind);
  return resource ? documentOf(resource, row) : row.data;
}

function firstLevelFaults({ call, document, before }: RuleInput): Fault[] {
  if (call.principal.admin === null || before !== null || document['parent'] !== null) return [];
  const detail = 'must name an admin within reach: only a token of the installation makes first-level admins';
  return [{ pointer: '/parent', code: 'forbidden', detail }];
}

// What an admin may do is decided above it, or its own token could lift its limits.
const GOVERNANCE = [
  'status',
  'products',
  'domains_limit',
  'allow_sub_admins',
  'allow_outgoing_quarantine_actions',
  'allow_api',
  'allow_ip_authentication',
];

function governanceFaults({ call, document, before }: RuleInput): Fault[] {
  if (before === null || call.principal.admin === null || call.principal.admin !== document['name']) return [];
  return GOVERNANCE.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(document[name])).map((name) => ({
    pointer: `/${name}`,
    code: 'forbidden',
    detail: 'is decided by the level above, not by the admin itself',
  }));
}

// Allowing addresses again below a level that does not allow them is not for its own tokens.
function addressGovernanceFaults({ call, document, before, chain, installation }: RuleInput): Fault[] {
  const isKept = before?.['allow_ip_authentication'] === true;
  if (call.principal.admin === null || isKept || document['allow_ip_authentication'] !== true) return [];
  if (resolveAdmin(chain, installation).allow_ip_authentication) return [];
  const detail = 'is false above: only a token of the installation may set it to true here';
  return [{ pointer: '/allow_ip_authentication', code: 'forbidden', detail }];
}

function subAdminFaults({ before, chain, installation }: RuleInput): Fault[] {
  if (before === null && chain.length > 0 && resolveAdmin(chain, installation).allow_sub_admins === 'deny') {
    throw problem('conflict', 'The admin above may have no admins below it: allow_sub_admins is "deny" there.');
  }
  return [];
}

// Only what is added counts: when an admin above loses a product, the documents below may still be changed otherwise.
function productFaults({ document, before, chain }: RuleInput): Fault[] {
  const moved = before !== null && before['admin'] !== document['admin'];
  const had = new Set(before === null || moved ? [] : (before['products'] as string[]));
  return (document['products'] as string[]).flatMap((product, index) => {
    const lacking = chain.find((admin) => !(admin['products'] as string[]).includes(product));
    if (had.has(product) || !lacking) return [];
    return [
      {
        pointer: `/products/${index}`,
        code: 'conflicting_object',
        detail: `the admin ${lacking['name']} does not have the product "${product}": add it there first`,
      },
    ];
  });
}

function archivingFaults({ document }: RuleInput): Fault[] {
  const archiving = document['archiving'] as { enabled?: boolean } | null;
  if (archiving?.enabled !== true || (document['products'] as string[]).includes('archiving')) return [];
  const detail = 'needs the product "archiving": add it to products';
  return [{ pointer: '/archiving/enabled', code: 'conflict', detail }];
}

function userArchivingFaults({ document, parent }: RuleInput): Fault[] {
  const products = parent?.data['products'] as string[] | undefined;
  if (document['archive_messages'] !== true || products?.includes('archiving') !== false) return [];
  const detail = 'needs the product "archiving": add it to the products of the domain';
  return [{ pointer: '/archive_messages', code: 'conflicting_object', detail }];
}

function credentialFaults({ document, secrets }: RuleInput): Fault[] {
  if (document['type'] !== 'ip' || Object.keys(secrets).length === 0) return [];
  return [{ pointer: '/password_wo', code: 'conflict', detail: 'type "ip" has no password: leave it out' }];
}

// The key that is given must be what the document says; a stored one is replaced by one of its kind.
function privateKeyFaults({ document, secrets }: RuleInput): Fault[] {
  const given = secrets['private_key_wo'] === undefined ? 'none' : readPrivateKey(secrets['private_key_wo']);
  if (typeof given === 'string') return [];
  const { algorithm, bits } = document;
  const fault = (detail: string): Fault[] => [{ pointer: '/private_key_wo', code: 'conflict', detail }];
  if (given.algorithm !== algorithm)
    return fault(`is a key for "${given.algorithm}", while algorithm is "${algorithm}"`);
  if (bits !== null && given.bits !== bits) return fault(`has ${given.bits} bits, while bits is ${bits}`);
  return [];
}

// What asks for a secret must have one: given with it, or stored before.
function relaySecretFaults({ document, stored, secrets }: RuleInput): Fault[] {
  if (document['require'] !== 'header_secret' || stored.includes('secret_wo')) return [];
  if (secrets['secret_wo'] !== undefined) return [];
  return [{ pointer: '/secret_wo', code: 'required', detail: 'is required for require "header_secret"' }];
}

// The installation may name a server in its own network; only what it names itself is then dialled there.
function smarthostPlaceFaults({ call, document }: RuleInput): Fault[] {
  return routeFaults(call, document).filter(
    ({ pointer }) =>
      pointer !== '/host' ||
      call.principal.admin !== null ||
      call.deps.isOwnListener?.(String(document['host']), Number(document['port'])) === true,
  );
}

// A login needs both halves, and a password goes nowhere that it was not given for.
function smarthostSecretFaults({ document, before, stored, secrets }: RuleInput): Fault[] {
  const fault = (code: string, detail: string): Fault[] => [{ pointer: '/password_wo', code, detail }];
  const given = secrets['password_wo'] !== undefined;
  if (document['username'] === null) return given ? fault('conflict', 'is only for a smarthost with a username') : [];
  if (given) return [];
  if (!stored.includes('password_wo')) return fault('required', 'is required with a username');
  const moved = ['host', 'port', 'tls', 'username'].find((name) => before !== null && before[name] !== document[name]);
  if (moved === undefined) return [];
  return fault(
    'required',
    `must be given again, because ${moved} changes (in Terraform: raise password_wo_version): it is not sent anywhere that it was not given for`,
  );
}

function outgoingProductFaults({ before, parent, chain }: RuleInput): Fault[] {
  if (before !== null) return [];
  const levels = [parent?.data ?? {}, ...chain];
  if (levels.every((level) => (level['products'] as string[] | undefined)?.includes('outgoing') !== false)) return [];
  return [
    {
      pointer: '/domain',
      code: 'conflicting_object',
      detail: 'the domain, or an admin above it, does not have the product "outgoing": add it there first',
    },
  ];
}

function ipAuthenticationFaults({ document, before, chain, installation }: RuleInput): Fault[] {
  if (before !== null || document['type'] !== 'ip' || resolveAdmin(chain, installation).allow_ip_authentication)
    return [];
  return [
    {
      pointer: '/type',
      code: 'conflicting_object',
      detail: '"ip" is not allowed here: allow_ip_authentication is false above',
    },
  ];
}

/** Limits on how many there are; called when no other writer can commit before this one. Throws limit_reached. */
export async function checkLimits(
  kind: string,
  tx: Queryable,
  owner: string | null,
  previousOwner: string | null | undefined,
): Promise<void> {
  if (kind !== 'domain' || owner === null || owner === previousOwner) return;
  const spared = new Set(previousOwner ? (await chainRows(tx, [previousOwner])).map((row) => row.id) : []);
  for (const row of await chainRows(tx, [owner])) {
    const limit = row.data['domains_limit'] as number;
    if (!limit || spared.has(row.id) || (await countDomains(tx, row.id)) <= limit) continue;
    throw problem('limit_reached', `The admin ${row.id} may have ${limit} domains in its subtree, and has them.`);
  }
}

/** Whether the object may be deleted at all. Throws protected, forbidden or mail_queued. */
export async function checkDeletion(kind: string, call: Call, tx: Queryable, document: JsonObject): Promise<void> {
  if (document['deletion_protection'] === true) throw problem('protected', 'Set deletion_protection to false first.');
  if (kind === 'admin' && call.principal.admin === document['name'])
    throw problem('forbidden', 'An admin cannot delete itself: a token from above can.');
  if (kind !== 'domain' || document['force_destroy'] === true) return;
  const queued = await countQueued(tx, document['domain'] as string);
  if (queued === 0) return;
  const many = queued === 1 ? 'One message is' : `${queued} messages are`;
  throw problem(
    'mail_queued',
    `${many} in the queue. Wait until they are delivered, remove them, or set force_destroy to true: they are then returned to their senders.`,
  );
}
