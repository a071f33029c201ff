// What null means: the values that hold for an admin, a domain, an outgoing user and a mailbox. Pure functions; the API
// shows the result as `effective`, the relay works with it.
import { type Fields, fieldsOf } from '../../schemas/field.ts';
import { outgoingInstallationDefaults, outgoingSettings } from '../../schemas/outgoing-settings.ts';
import type { Document, OutgoingSettings } from './configuration.ts';

type Level = Document | null | undefined;

/** The first value that is not null, nearest level first. */
export function nearest(name: string, levels: readonly Level[], fallback: unknown): unknown {
  for (const level of levels) {
    const value = level?.[name] ?? null;
    if (value !== null) return value;
  }
  return fallback;
}

function nested(levels: readonly Level[], name: string): Level[] {
  return levels.map((level) => level?.[name] as Level);
}

// Objects inherit field by field, so that a limit on one window leaves the others to the levels above.
function resolveFields(fields: Fields, levels: readonly Level[], defaults: Document): Document {
  const entries = Object.entries(fields).map(([name, one]) => {
    const inner = fieldsOf(one.type);
    const fallback = defaults[name] ?? null;
    return [
      name,
      inner ? resolveFields(inner, nested(levels, name), fallback as Document) : nearest(name, levels, fallback),
    ];
  });
  return Object.fromEntries(entries) as Document;
}

/**
 * The settings of an outgoing user. Levels nearest first: the user's own document, then `outgoing_defaults` of its domain,
 * of the admins upwards and of the installation. Levels that are null say nothing.
 */
export function resolveOutgoing(levels: readonly Level[]): OutgoingSettings {
  return resolveFields(outgoingSettings, levels, outgoingInstallationDefaults) as OutgoingSettings;
}

/** The `outgoing_defaults` of levels, for resolveOutgoing. */
export function outgoingDefaultsOf(documents: readonly Level[]): Level[] {
  return nested(documents, 'outgoing_defaults');
}

/** An outgoing user in its place: the user, its domain, its admins nearest first, the installation (null: not declared). */
export function resolveOutgoingUser(
  user: Level,
  domain: Level,
  admins: readonly Document[],
  installation: Level,
): OutgoingSettings {
  return resolveOutgoing([user, ...outgoingDefaultsOf([domain, ...admins, installation])]);
}

export interface MailboxSettings {
  readonly filtering: boolean;
  readonly block_macros: boolean;
  readonly archiving: boolean;
  readonly reports: boolean;
  readonly discard: boolean;
}

/** A mailbox in its domain. With protection_mode `selected` only `filtering = true` of the mailbox itself filters. */
export function resolveMailbox(mailbox: Level, domain: Level): MailboxSettings {
  const levels = [mailbox, domain?.['mailbox_defaults'] as Level];
  const selected = domain?.['protection_mode'] === 'selected';
  const archiving = domain?.['archiving'] as Level;
  return {
    filtering: nearest('filtering', selected ? [mailbox] : levels, !selected) === true,
    block_macros: nearest('block_macros', [mailbox, domain], false) === true,
    archiving: (mailbox?.['archiving'] ?? archiving?.['enabled'] ?? false) === true,
    reports: nearest('reports', levels, false) === true,
    discard: nearest('discard', levels, false) === true,
  };
}

export interface AdminSettings {
  readonly allow_sub_admins: 'allow' | 'deny';
  readonly allow_ip_authentication: boolean;
  readonly foreign_writes: 'allow' | 'warn' | 'refuse';
  readonly abuse_contact: readonly string[];
  readonly outgoing_defaults: OutgoingSettings;
}

/** An admin: itself first, then the admins above it, then the installation. */
export function resolveAdmin(chain: readonly Document[], installation: Level): AdminSettings {
  return {
    allow_sub_admins: nearest('allow_sub_admins', chain, 'allow') as 'allow' | 'deny',
    allow_ip_authentication: nearest('allow_ip_authentication', [...chain, installation], true) as boolean,
    foreign_writes: nearest('foreign_writes', chain, 'allow') as AdminSettings['foreign_writes'],
    abuse_contact: nearest('abuse_contact', [...chain, installation], []) as readonly string[],
    outgoing_defaults: resolveOutgoing(outgoingDefaultsOf([...chain, installation])),
  };
}

export interface DomainSettings {
  readonly outgoing: { readonly abuse_contact: readonly string[] };
  readonly outgoing_defaults: OutgoingSettings;
}

/** A domain below its admins (nearest first) and the installation. */
export function resolveDomain(domain: Level, admins: readonly Document[], installation: Level): DomainSettings {
  const contacts = [domain?.['outgoing'] as Level, ...admins, installation];
  return {
    outgoing: { abuse_contact: nearest('abuse_contact', contacts, []) as readonly string[] },
    outgoing_defaults: resolveOutgoing(outgoingDefaultsOf([domain, ...admins, installation])),
  };
}

/** The installation itself; null: not declared. */
export function resolveInstallation(installation: Level): { readonly outgoing_defaults: OutgoingSettings } {
  return { outgoing_defaults: resolveOutgoing(outgoingDefaultsOf([installation])) };
}
