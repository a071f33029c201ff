// The identity responsible for an outgoing message (mail.md 2.H): the envelope sender, the outgoing user, or a header field.
import type { RE2JS } from 're2js';
import { compilePattern } from '../../../schemas/pattern.ts';
import type { IdentityHeaderConfig, OutgoingUserConfig } from '../../config/configuration.ts';
import { type Header, fieldText, fieldsNamed, isSigned } from '../../mail/header.ts';
import { replies } from '../replies.ts';
import type { Message, Relay, Transaction } from '../transaction.ts';
import { type Verdict, accept, refuse } from '../verdict.ts';

const LONGEST = 255;
const patterns = new WeakMap<IdentityHeaderConfig, RE2JS>();

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
export function identifyByHeader(relay: Relay, transaction: Transaction, { header }: Message): Verdict {
  const { user } = transaction;
  if (user === null || user.settings.identification_method !== 'header') return accept;
  const found = headerIdentity(header, user.identityHeaders);
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

/** The identity in a header and the configured field it came from; configured order first, then top down. */
export function headerIdentity(
  header: Header,
  configured: readonly IdentityHeaderConfig[],
): { identity: string; config: IdentityHeaderConfig } | undefined {
  for (const config of configured) {
    for (const field of fieldsNamed(header, config.name)) {
      const identity = extract(fieldText(field), config);
      if (identity !== '') return { identity, config };
    }
  }
  return undefined;
}

function extract(value: string, config: IdentityHeaderConfig): string {
  const found = config.value_mode === 'whole' ? value : captured(value, config);
  return found
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .trim();
}

function captured(value: string, config: IdentityHeaderConfig): string {
  let pattern = patterns.get(config);
  if (pattern === undefined) {
    pattern = compilePattern(config.pattern ?? '', config.flags);
    patterns.set(config, pattern);
  }
  const matcher = pattern.matcher(value);
  return matcher.find() ? (matcher.group(config.group) ?? '') : '';
}
