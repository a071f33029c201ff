// A test message: it says what it is, so that whoever finds it in a mailbox need not wonder.
import { oneLine } from '../../schemas/template.ts';
import { type NoticeContent, timeIn } from './content.ts';

export interface TestFacts {
  readonly domain: string;
  readonly recipient: string;
  /** The token that asked for it. */
  readonly requestedBy: string;
  /** The relay that sends it. */
  readonly node: string;
  /** When it was asked for, in milliseconds since the epoch. */
  readonly at: number;
}

export function testNotice({ domain, recipient, requestedBy, node, at }: TestFacts): NoticeContent {
  const text = [
    `This is a test message. It shows that mail for ${domain} gets from the gateway to its mail server.`,
    '',
    `Recipient:  ${recipient}`,
    `Asked for:  ${timeIn('en', 'UTC', at)}, by ${oneLine(requestedBy)}`,
    `Sent by:    relay ${node}`,
    '',
    'Nothing needs to be done about it, and nobody reads replies.',
    '',
  ].join('\n');
  return { subject: `Test message for ${domain}`, text, html: null, language: 'en' };
}
