// One domain as the relay sees it: its own resources with what it inherits from its admins and the installation.
import { dkimKey } from '../../schemas/resources/dkim-key.ts';
import { placeOf } from '../store/seal.ts';
import type {
  AdminConfig,
  DkimKeyConfig,
  Document,
  DomainConfig,
  IdentityHeaderConfig,
  MailboxConfig,
  OutgoingUserConfig,
  RouteConfig,
  RuleConfig,
} from './configuration.ts';
import { resolveAdmin, resolveMailbox, resolveOutgoingUser } from './inherit.ts';
import type { Documents, DomainRows } from './rows.ts';
import { listedOn, orderRules, type RecipientLists, recipientLists, rulesOf } from './rules.ts';
import { patternsOf } from './address-patterns.ts';
import { senderLists } from './sender-lists.ts';
import { ShardedMap } from './sharded-map.ts';
import type { Slices } from './slices.ts';

type Product = 'incoming' | 'outgoing' | 'archiving';

/** What all domains of one admin share. */
export interface AdminContext {
  readonly admin: AdminConfig;
  /** Its own document first, then those above. */
  readonly chain: readonly Document[];
  readonly products: ReadonlySet<Product>;
  readonly allowIpAuthentication: boolean;
  /** Of the whole chain. */
  readonly rules: readonly RuleConfig[];
  readonly lists: readonly RecipientLists[];
  /** The order for a domain without rules of its own. */
  readonly ordered: readonly RuleConfig[];
  readonly globalRules: readonly RuleConfig[];
  readonly defaultRules: readonly RuleConfig[];
  readonly installation: Document;
}

export function productsOf(documents: readonly Document[]): ReadonlySet<Product> {
  const [first, ...others] = documents.map((document) => document['products'] as readonly Product[]);
  return new Set((first ?? []).filter((product) => others.every((products) => products.includes(product))));
}

export function allowsIpAuthentication(chain: readonly Document[], installation: Document): boolean {
  return resolveAdmin(chain, installation).allow_ip_authentication;
}

export function buildDomain(
  rows: DomainRows,
  context: AdminContext,
  mailboxes: ReadonlyMap<string, MailboxConfig>,
): DomainConfig {
  const document = rows.document as Document;
  const users = new Map<string, OutgoingUserConfig>();
  const lists = [recipientLists(rows.recipient_list_entry.values()), ...context.lists];
  const domain: DomainConfig = {
    name: String(document['domain']),
    admin: context.admin,
    document,
    active: context.admin.active && (document['trusted'] === true || rows.verified),
    products: productsOf([document, ...context.chain]),
    routes: routesOf(rows),
    unlistedRecipients: unlistedRecipients(document),
    mailboxes,
    rules: rulesOfDomain(rows, context),
    recipientList: (localPart) => listedOn(lists, localPart),
    senderLists: senderLists(rows.sender_list_entry.values()),
    suppresses: suppressionList(rows.suppression_entry),
    outgoingUsers: users,
    dkimKeys: dkimKeysOf(rows),
  };
  for (const [name, user] of rows.outgoing_user) users.set(name, buildUser(name, user, domain, rows, context));
  return Object.freeze(domain);
}

function suppressionList(entries: Documents): DomainConfig['suppresses'] {
  return (recipient) => entries.size > 0 && patternsOf(recipient).some((pattern) => entries.has(pattern));
}

function routesOf(rows: DomainRows): readonly RouteConfig[] {
  const enabled = [...rows.route.values()].filter((route) => route['enabled'] === true);
  const routes = enabled.map(
    (route): RouteConfig =>
      Object.freeze({
        name: String(route['name']),
        host: String(route['host']),
        port: Number(route['port']),
        priority: Number(route['priority']),
        tls: route['tls'] as RouteConfig['tls'],
      }),
  );
  return Object.freeze(routes.sort((a, b) => a.priority - b.priority || (a.name < b.name ? -1 : 1)));
}

function dkimKeysOf({ dkim_key }: DomainRows): ReadonlyMap<string, DkimKeyConfig> {
  const keys = [...dkim_key].map(([selector, { document, published, sealed }]): [string, DkimKeyConfig] => {
    const domain = String(document['domain']);
    const place = placeOf('dkim_key', dkimKey.id([domain, selector]), 'private_key_wo');
    const { algorithm, state } = document as Pick<DkimKeyConfig, 'algorithm' | 'state'>;
    return [selector, Object.freeze({ domain, selector, algorithm, state, published, sealed, place })];
  });
  return new Map(keys);
}

function unlistedRecipients(document: Document): DomainConfig['unlistedRecipients'] {
  const own = document['unlisted_recipients'] as DomainConfig['unlistedRecipients'] | null;
  return own ?? (document['auto_populate_mailboxes'] === true ? 'callout' : 'accept');
}

/** All mailboxes of a domain. */
export function mailboxesOf(rows: DomainRows): Slices<ShardedMap<MailboxConfig>> {
  const document = rows.document as Document;
  return ShardedMap.filling(mailboxEntries(rows.mailbox, document));
}

function* mailboxEntries(mailboxes: Documents, domain: Document): Generator<readonly [string, MailboxConfig]> {
  for (const [name, mailbox] of mailboxes) yield [name, buildMailbox(name, mailbox, domain)];
}

export function buildMailbox(name: string, mailbox: Document, domain: Document): MailboxConfig {
  return Object.freeze({ local_part: name, ...resolveMailbox(mailbox, domain) });
}

function rulesOfDomain(rows: DomainRows, context: AdminContext): readonly RuleConfig[] {
  if (rows.filter_rule.size === 0) return context.ordered;
  return orderRules({
    global: context.globalRules,
    domain: rulesOf(rows.filter_rule.values(), 'domain', String(rows.document?.['domain'])),
    admin: context.rules,
    default: context.defaultRules,
  });
}

function buildUser(
  name: string,
  document: Document,
  domain: DomainConfig,
  rows: DomainRows,
  context: AdminContext,
): OutgoingUserConfig {
  const type = document['type'] as OutgoingUserConfig['type'];
  return Object.freeze({
    domain,
    name,
    type,
    login: String(document['login']),
    active:
      document['enabled'] === true &&
      domain.active &&
      domain.products.has('outgoing') &&
      (type !== 'ip' || context.allowIpAuthentication),
    matchesAddress: type === 'ip' && context.allowIpAuthentication,
    passwordHash: rows.passwords.get(name) ?? null,
    temporaryPasswords: rows.temporaryPasswords.get(name) ?? [],
    settings: resolveOutgoingUser(document, domain.document, context.chain, context.installation),
    identityHeaders: identityHeadersOf(rows.identity_header.get(name)?.values() ?? []),
    administrativeLocks: new Set(rows.administrative_lock.get(name)?.keys()),
    document,
  });
}

function identityHeadersOf(documents: Iterable<Document>): readonly IdentityHeaderConfig[] {
  const sorted = [...documents].sort(
    (a, b) => Number(a['position']) - Number(b['position']) || (String(a['name']) < String(b['name']) ? -1 : 1),
  );
  return Object.freeze(
    sorted.map(
      (document): IdentityHeaderConfig =>
        Object.freeze({
          name: String(document['name']).toLowerCase(),
          value_mode: document['value_mode'] as IdentityHeaderConfig['value_mode'],
          pattern: document['pattern'] as string | null,
          flags: document['flags'] as IdentityHeaderConfig['flags'],
          group: Number(document['group']),
          remove: document['remove'] === true,
        }),
    ),
  );
}
