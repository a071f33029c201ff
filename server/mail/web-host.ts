// Hosts of web addresses: of a link, and of what a reader takes for one.
import { isIP } from 'node:net';
import { normalDomain } from './address.ts';

/** The parts of a web address that say where it goes. */
export interface WebAddress {
  /** Lower-case A-labels, or an address literal without brackets. */
  readonly host: string;
  /** It names a user before the host, which readers take for the host. */
  readonly hasUser: boolean;
}

/** Where a link goes; undefined: not to the web. */
export function webAddress(href: string): WebAddress | undefined {
  if (!/^https?:/i.test(href)) return undefined;
  const url = URL.parse(href);
  return url === null || url.hostname === ''
    ? undefined
    : { host: url.hostname.replace(/^\[|\]$/g, ''), hasUser: url.username !== '' };
}

// A bare name counts only in domains that no file name or product ends with.
const SHOWN =
  /^(?:https?:\/\/(?<full>[^\s/?#:@]+)|(?<named>www\.[^\s/?#:@]+|[^\s/?#:@]+\.(?:com|org|gov|edu)))(?:[/?#:]\S*)?$/iu;

/** The host that a text shows, where all of it reads like a web address. */
export function shownHost(text: string): string | undefined {
  const { full, named } = SHOWN.exec(text)?.groups ?? {};
  const host = full ?? named;
  return host?.includes('.') ? normalDomain(host) : undefined;
}

const SECOND_LEVEL = new Set(['ac', 'co', 'com', 'edu', 'gov', 'net', 'or', 'org']);

/** The domain that somebody registered, as far as names alone tell; who shares one belongs together. */
export function registeredDomain(host: string): string {
  if (isIP(host) !== 0) return host;
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && SECOND_LEVEL.has(second) ? -3 : -2).join('.');
}
