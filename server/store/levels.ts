// Tokens below an admin: of one domain, or of one mailbox of it. They read what concerns it, and nothing else (mail.md A6, S2).
import { type Condition, equals, ofMailbox } from './message-conditions.ts';

export interface Level {
  readonly domain: string;
  /** Local part; null: the whole domain. */
  readonly mailbox: string | null;
}

/** What of the message log a level sees; undefined: all. */
export function messagesOf(level: Level | null): Condition | undefined {
  if (level === null) return undefined;
  return level.mailbox === null ? equals('domain', level.domain) : ofMailbox(`${level.mailbox}@${level.domain}`);
}

/** The same of the quarantine. */
export function quarantinedOf(level: Level | null): Condition | undefined {
  if (level === null) return undefined;
  if (level.mailbox === null) return equals('domain', level.domain);
  const address = `${level.mailbox}@${level.domain}`;
  return { sql: '(mail_from = ? or ? = any(recipients))', values: [address, address] };
}
