// The built-in detector's simple heuristics (mail.md 3.6): each names what it saw and how much that weighs. None but a
// disguised program reaches the usual threshold alone; docs/design/built-in-detector.md tells how they were weighed.
import { isIP } from 'node:net';
import { mailboxesIn } from '../../mail/address.ts';
import { type Header, fieldsNamed, firstText, unfoldedText } from '../../mail/header.ts';
import { decodeEncodedWords } from '../../mail/encoded-words.ts';
import { htmlLinks } from '../../mail/html-links.ts';
import { outlineOf } from '../../mail/message-outline.ts';
import { type WebAddress, registeredDomain, shownHost, webAddress } from '../../mail/web-host.ts';
import { isPublicAddress } from '../public-address.ts';
import { type Message, excerpt } from '../transaction.ts';
import type { ScanResult } from './scanners/scanner.ts';

/** A link to the web. */
interface WebLink {
  readonly text: string;
  readonly target: WebAddress;
}

/** What the heuristics look at. */
interface Seen {
  readonly header: Header;
  readonly links: readonly WebLink[];
  readonly html: readonly string[];
  readonly names: readonly string[];
}

interface Heuristic {
  readonly symbol: string;
  readonly classification: 'spam' | 'phish';
  readonly weight: number;
  holds(seen: Seen): boolean;
}

export const heuristics: readonly Heuristic[] = [
  {
    symbol: 'LINK_SHOWS_OTHER_HOST',
    classification: 'phish',
    weight: 0.45,
    holds: ({ links }) => links.some(isElsewhere),
  },
  { symbol: 'LINK_TO_ADDRESS', classification: 'phish', weight: 0.45, holds: ({ links }) => links.some(isToAddress) },
  {
    symbol: 'LINK_HAS_USER',
    classification: 'phish',
    weight: 0.45,
    holds: ({ links }) => links.some((one) => one.target.hasUser),
  },
  { symbol: 'LINK_PUNYCODE', classification: 'phish', weight: 0.3, holds: ({ links }) => links.some(isPunycode) },
  { symbol: 'FORM_ASKS_PASSWORD', classification: 'phish', weight: 0.45, holds: ({ html }) => html.some(asksPassword) },
  {
    symbol: 'FROM_SHOWS_OTHER_ADDRESS',
    classification: 'phish',
    weight: 0.45,
    holds: ({ header }) => showsOther(header),
  },
  {
    symbol: 'NAME_HIDES_PROGRAM',
    classification: 'phish',
    weight: 0.9,
    holds: ({ names }) => names.some(hidesProgram),
  },
  { symbol: 'SUBJECT_SHOUTS', classification: 'spam', weight: 0.2, holds: ({ header }) => shouts(header) },
];

// Octets behind the header that are looked at: a few milliseconds of the event loop at most.
const BODY_MOST = 131_072;

/** What was found together; undefined: nothing. */
export function judgeByHeuristics(message: Message): ScanResult | undefined {
  const { header } = message;
  const { html, names } = outlineOf(header, excerpt(message, header.size + 2, BODY_MOST));
  const links = html.flatMap((text) => webLinks(text, firstText(header, 'in-reply-to') !== null));
  const found = heuristics.filter((one) => one.holds({ header, links, html, names }));
  if (found.length === 0) return undefined;
  const sum = (of: readonly Heuristic[]): number => of.reduce((total, one) => total + one.weight, 0);
  const phish = sum(found.filter((one) => one.classification === 'phish'));
  return {
    scanner: 'builtin',
    classification: phish * 2 >= sum(found) ? 'phish' : 'spam',
    score: Math.min(1, Math.round(sum(found) * 100) / 100),
    symbols: found.map((one) => one.symbol),
  };
}

// What a reply quotes was written by others.
function webLinks(html: string, isReply: boolean): WebLink[] {
  return htmlLinks(html).flatMap(({ href, text, quoted }) => {
    const target = isReply && quoted ? undefined : webAddress(href);
    return target === undefined ? [] : [{ text, target }];
  });
}

function isElsewhere({ text, target }: WebLink): boolean {
  const shown = shownHost(text);
  return shown !== undefined && registeredDomain(shown) !== registeredDomain(target.host);
}

// Devices link to themselves by private addresses.
function isToAddress({ target: { host } }: WebLink): boolean {
  return isIP(host) !== 0 && isPublicAddress(host);
}

function isPunycode({ target: { host } }: WebLink): boolean {
  return /(^|\.)xn--/.test(host);
}

function asksPassword(html: string): boolean {
  return /<form[\s>]/i.test(html) && /<input\b[^>]{0,200}?\btype\s{0,9}=\s{0,9}["']?password\b/i.test(html);
}

const ADDRESS = /[^\s<>"'(),;:@]+@((?:[a-z0-9-]+\.)+[a-z]{2,})/i;

const FROM_MOST = 2000;

// Mailing lists write for others and say so: "joe@example.com via List".
function showsOther(header: Header): boolean {
  const [field] = fieldsNamed(header, 'from');
  if (field === undefined) return false;
  const unfolded = unfoldedText(field).slice(0, FROM_MOST);
  const [author] = mailboxesIn(unfolded) ?? [];
  const name = decodeEncodedWords(unfolded.slice(0, Math.max(0, unfolded.lastIndexOf('<'))));
  const shown = ADDRESS.exec(name)?.[1];
  if (author === undefined || shown === undefined || /\bvia\b/i.test(name)) return false;
  return registeredDomain(shown.toLowerCase()) !== registeredDomain(author.domain);
}

const DOCUMENTS = 'pdf|docx?|xlsx?|pptx?|odt|rtf|txt|csv|jpe?g|png|gif|tiff?|mp[34]|html?';
const PROGRAMS = 'exe|scr|pif|com|bat|cmd|cpl|vbs|vbe|jse?|wsf|hta|lnk|msi|jar|ps1';
const DOUBLE = new RegExp(`\\.(?:${DOCUMENTS})[\\s_.-]*\\.(?:${PROGRAMS})[\\s.]*$`, 'i');
// Right-to-left override: what follows is shown from its end.
const TURNED = /\u202e/;

function hidesProgram(name: string): boolean {
  return DOUBLE.test(name.slice(-200)) || TURNED.test(name);
}

const LETTERS_LEAST = 20;

function shouts(header: Header): boolean {
  const subject = firstText(header, 'subject') ?? '';
  const letters = subject.replace(/[^\p{Lu}\p{Ll}]/gu, '');
  return letters.length >= LETTERS_LEAST && !/\p{Ll}/u.test(letters);
}
