// The identity responsible for an outgoing message (mail.md 2.H): the envelope sender, the outgoing user, or a header field.
import type { RE2JS } from 're2js';
import type { IdentityHeaderConfig, OutgoingUserConfig } from '../../config/configuration.ts';
import { type Header, fieldText, fieldsNamed, isSigned } from '../../mail/header.ts';
import { replies } from '../replies.ts';
import type { Inspector } from './inspector.ts';
import { type Pattern, programs } from './programs.ts';
import type { Message, Relay, Transaction } from '../transaction.ts';
import { type Verdict, accept, refuse } from '../verdict.ts';

const LONGEST = 255;
// Characters of a field that are looked at, and fields of a message.
const TEXT_MOST = 4096;
const PLACES_MOST = 1000;
// Steps that the patterns may take on the event loop for one message: a step takes 10 to 30 ns.
const MESSAGE_STEPS = 100_000;

/** MAIL: the identities known before the message. */
export function identifyBySession(_: Relay, transaction: Transaction): Verdict {
  const { user } = transaction;
  if (user === null) return accept;
  const method = user.settings.identification_method;
  if (method === 'none' || method === 'header') return accept;
  transaction.identity = method === 'envelope_sender' ? envelopeIdentity(transaction) : user.login;
  return transaction.identity === null ? missing(transaction, user) : accept;
}

/** DATA: the first configured header that yields a value; it may have to go before delivery. */
export async function identifyByHeader(relay: Relay, transaction: Transaction, { header }: Message): Promise<Verdict> {
  const { user } = transaction;
  if (user === null || user.settings.identification_method !== 'header') return accept;
  const found = await headerIdentity(header, user.identityHeaders, relay.inspector);
  if (typeof found === 'string') return notIdentified(found);
  if (found === undefined) return missing(transaction, user);
  transaction.identity = found.identity;
  if (!found.config.remove) return accept;
  if (!isSigned(header, found.config.name)) transaction.identityHeader = found.config.name;
  else
    relay.logger.warn(
      { session: transaction.session.id, user: user.login, header: found.config.name },
      'identity header is kept: a DKIM signature covers it',
    );
  return accept;
}

// Without its identity a message must not pass: locks and limits of it would not hold.
function notIdentified(reason: string): Verdict {
  if (reason === 'busy') return refuse(replies.internalError, 'deferred', 'the search for the identity is busy');
  return refuse(replies.headerRefused, 'blacklisted', `the identity cannot be found: ${reason}`);
}

function envelopeIdentity({ sender }: Transaction): string | null {
  return sender === null ? null : sender.text.toLowerCase().slice(0, LONGEST);
}

function missing(transaction: Transaction, user: OutgoingUserConfig): Verdict {
  switch (user.settings.on_missing_identity) {
    case 'reject':
      return refuse(replies.blocked, 'blacklisted', 'the message has no identity');
    case 'fallback_envelope_sender':
      transaction.identity = envelopeIdentity(transaction);
      return accept;
    default:
      return accept;
  }
}

interface Place {
  readonly config: IdentityHeaderConfig;
  readonly text: string;
}

export interface FoundIdentity {
  readonly identity: string;
  readonly config: IdentityHeaderConfig;
}

/**
 * The identity in a header and the configured field it came from; configured order first, then top down. Patterns that would hold
 * up the event loop are searched beside it; a string says why that failed.
 */
export async function headerIdentity(
  header: Header,
  configured: readonly IdentityHeaderConfig[],
  inspector: Pick<Inspector, 'capture'>,
): Promise<FoundIdentity | undefined | string> {
  const places = placesOf(header, configured);
  const ready = await programs.of(places.map(({ config }) => config).filter(hasPattern));
  let left = MESSAGE_STEPS;
  for (const [index, { config, text }] of places.entries()) {
    const program = hasPattern(config) ? ready.get(config) : undefined;
    const steps = program === undefined ? 0 : program.programSize() * (text.length + 16);
    if (steps > left) return captureBeside(places.slice(index), inspector);
    left -= steps;
    const identity = cleaned(program === undefined ? text : captured(text, config, program));
    if (identity !== '') return { identity, config };
  }
  return undefined;
}

function placesOf(header: Header, configured: readonly IdentityHeaderConfig[]): Place[] {
  return configured
    .flatMap((config) =>
      fieldsNamed(header, config.name).map((field) => ({ config, text: fieldText(field).slice(0, TEXT_MOST) })),
    )
    .slice(0, PLACES_MOST);
}

async function captureBeside(
  places: readonly Place[],
  inspector: Pick<Inspector, 'capture'>,
): Promise<FoundIdentity | undefined | string> {
  const found = await inspector.capture(
    places.map(({ config, text }) =>
      config.value_mode === 'whole'
        ? { pattern: '(?s).*', flags: [], group: 0, text: cleaned(text) }
        : { pattern: config.pattern ?? '', flags: config.flags, group: config.group, text },
    ),
  );
  if (found === null || typeof found === 'string') return found ?? undefined;
  const { config } = places[found.index] as Place;
  return { identity: cleaned(found.text), config };
}

function cleaned(value: string): string {
  return value
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .trim();
}

function captured(value: string, { group }: IdentityHeaderConfig, program: RE2JS): string {
  const matcher = program.matcher(value);
  return matcher.find() ? (matcher.group(group) ?? '') : '';
}

function hasPattern(config: IdentityHeaderConfig): config is IdentityHeaderConfig & Pattern {
  return config.value_mode === 'regex' && config.pattern !== null;
}
