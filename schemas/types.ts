// The value types of attributes. They check and never transform: a value in another than its canonical form is
// refused with the canonical form in the message, because what is written must be what comes back.
import { domainToASCII, domainToUnicode } from 'node:url';
import * as z from 'zod';
import { PATTERN_LIMIT, patternFault } from './pattern.ts';

type Check = (value: string) => string | undefined;

/** A string that `check` accepts; `check` returns what is wrong, for a stranger to read. */
export function checked(max: number, check: Check): z.ZodString {
  return z.string().superRefine((value, context) => {
    const fault = value.length > max ? `is longer than ${max} characters` : check(value);
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
  });
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** The key of a resource: lower-case letters, digits, `.`, `_`, `-`; 1 to 63 characters. */
export const slug = checked(63, (value) => {
  if (/^[a-z0-9][a-z0-9._-]*$/.test(value)) return undefined;
  const canonical = value.trim().toLowerCase();
  if (/^[a-z0-9][a-z0-9._-]*$/.test(canonical)) return `must be lower-case: write ${canonical}`;
  return 'must start with a lower-case letter or digit and hold only lower-case letters, digits, ".", "_" and "-"';
});

/** One line of text without control characters, 1 to `max` characters. */
export const text = (max: number): z.ZodString =>
  checked(max, (value) => {
    if (value === '') return 'must not be empty';
    if (CONTROL.test(value)) return 'must not hold control characters or line breaks';
    if (!value.isWellFormed()) return 'must be well-formed Unicode (it holds half a surrogate pair)';
    return undefined;
  });

/** Text of several lines, 1 to `max` characters: LF line ends, no other control characters but tabs. */
export const lines = (max: number): z.ZodString =>
  checked(max, (value) => {
    if (value === '') return 'must not be empty';
    if (value.includes('\r')) return 'must have line feeds alone as line ends';
    if (CONTROL.test(value.replaceAll(/[\n\t]/g, ''))) return 'must not hold control characters';
    if (!value.isWellFormed()) return 'must be well-formed Unicode (it holds half a surrogate pair)';
    return undefined;
  });

/** Who is responsible for a message, as its envelope, its login or a header tells: 1 to 255 characters. */
export const identity = checked(255, (value) => {
  if (value === '') return 'must not be empty';
  if (CONTROL.test(value)) return 'must not hold control characters';
  if (value.trim() !== value) return 'must not begin or end with a space';
  // In a path it would lead elsewhere: to the lock of the outgoing user itself.
  if (/^\.\.?$/.test(value)) return 'must not be "." or ".."';
  return value.isWellFormed() ? undefined : 'must be well-formed Unicode';
});

/** A time of the day, HH:MM, 00:00 to 23:59. */
export const timeOfDay = checked(5, (value) =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? undefined : 'must be a time of the day such as 08:00, 00:00 to 23:59',
);

/** A language (BCP 47) in canonical form, such as de or pt-BR. */
export const languageTag = checked(35, (value) => {
  try {
    const [canonical] = Intl.getCanonicalLocales(value);
    return canonical === value ? undefined : `is not in canonical form: write ${canonical}`;
  } catch {
    return 'is not a language tag (BCP 47), such as en or pt-BR';
  }
});

/** A password or another secret: `min` to 256 characters, no NUL, CR or LF. */
export const secretText = (min: number): z.ZodString =>
  checked(256, (value) => {
    if (value.length < min) return `must have at least ${min} characters`;
    if (/[\0\r\n]/.test(value)) return 'must not hold NUL or line breaks';
    return undefined;
  });

const LABEL = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;

/** What is wrong with the name of a mail domain; undefined when it is a canonical A-label name with two labels or more. */
export function domainNameFault(value: string): string | undefined {
  return underscoreFault(value) ?? dnsNameFault(value);
}

/** The same for any name in DNS, which may have labels such as _spf. */
function dnsNameFault(value: string): string | undefined {
  const fault = nameFault(value);
  if (fault !== undefined) return fault;
  if (!value.includes('.')) return 'must have at least two labels, such as example.com';
  return undefined;
}

function hostNameFault(value: string): string | undefined {
  return underscoreFault(value) ?? nameFault(value);
}

// DNS holds such names (RFC 8552), but no host and no mail domain has one.
function underscoreFault(value: string): string | undefined {
  const label = value.split('.').find((one) => one.includes('_'));
  if (label === undefined) return undefined;
  return `must not hold "_" (RFC 1123: labels of letters, digits and "-"), as in ${label.slice(0, 63)}`;
}

function nameFault(value: string): string | undefined {
  if (isCanonicalHost(value)) return undefined;
  const canonical = canonicalHost(value);
  if (canonical !== undefined && canonical !== value) return `is not in canonical form: write ${canonical}`;
  const label = value.split('.').find((one) => LABEL.test(one) && !isCanonicalLabel(one));
  if (label !== undefined) return `holds ${label}, which stands for no Unicode label (RFC 5891, section 4.4)`;
  return 'is not a valid host name (RFC 1123: labels of letters, digits and "-", up to 63 characters, 253 in all)';
}

function isCanonicalHost(value: string): boolean {
  if (value.length === 0 || value.length > 253) return false;
  const labels = value.split('.');
  // WHATWG URL: a name that ends in a number, hexadecimal ones too, is an address in disguise.
  if (/^([0-9]+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? '')) return false;
  return labels.every((label) => LABEL.test(label) && isCanonicalLabel(label));
}

// An A-label must decode and encode to itself (RFC 5891, section 4.4). What does not decode comes back as it went in.
function isCanonicalLabel(label: string): boolean {
  if (!label.startsWith('xn--')) return true;
  const unicode = domainToUnicode(label);
  return unicode !== label && domainToASCII(unicode) === label;
}

function canonicalHost(value: string): string | undefined {
  const bare = value.trim().replace(/\.$/, '').toLowerCase();
  if (/[\s/?#@:\\%]/.test(bare) || !URL.canParse(`http://${bare}`)) return undefined;
  const host = new URL(`http://${bare}`).hostname;
  return isCanonicalHost(host) ? host : undefined;
}

/** The canonical form of a domain name of two labels or more; undefined if it is none. */
export function canonicalDomain(value: string): string | undefined {
  try {
    const canonical = canonicalHost(value);
    return canonical !== undefined && dnsNameFault(canonical) === undefined ? canonical : undefined;
  } catch {
    return undefined;
  }
}

/** A DKIM selector (RFC 6376, section 3.1): labels of letters, digits and "-", joined by dots, lower-case, up to 63 characters. */
export const dkimSelector = checked(63, (value) => {
  if (value === 'none') return 'must not be "none": that stands for no signature';
  if (/^[a-z0-9](-*[a-z0-9])*(\.[a-z0-9](-*[a-z0-9])*)*$/.test(value)) return undefined;
  return 'is not a DKIM selector (RFC 6376, section 3.1): lower-case labels of letters, digits and "-", such as s2026';
});

/** The name of a mail domain in A-label form, lower-case, without a trailing dot. */
export const domainName = checked(253, safely(domainNameFault));

/** Any name in DNS of two labels or more, such as _spf.example.com; else as a domain name. */
export const dnsName = checked(253, safely(dnsNameFault));

/** A host name (one label is enough) in A-label form, lower-case, without a trailing dot. */
export const hostName = checked(253, safely(hostNameFault));

/** A host name or an IPv4 or IPv6 address; an IPv6 address without brackets in RFC 5952 form. */
export const hostOrAddress = checked(253, (value) => {
  const inner = /^\[(.*)\]$/.exec(value)?.[1];
  if (inner !== undefined) return `an IPv6 address is written without brackets: write ${inner}`;
  const asUrl = /^[a-z][a-z0-9+.-]*:\/\/([^/:]*)/i.exec(value)?.[1];
  if (asUrl !== undefined) return `takes a name or an address, not a URL: write ${asUrl}`;
  const withPort = /^([^:]+):(\d+)$/.exec(value);
  if (withPort) return `takes no port: write ${withPort[1]} here and ${withPort[2]} in \`port\``;
  if (value.includes(':')) return addressFault(value);
  if (/^[0-9.]+$/.test(value)) return addressFault(value);
  return safely(nameFault)(value);
});

/** What is wrong with an IP address; undefined when it is canonical (dotted quad, or RFC 5952). */
export function addressFault(value: string): string | undefined {
  const canonical = canonicalAddress(value);
  if (canonical === undefined) return 'is not an IPv4 or IPv6 address';
  const mapped = mappedIpv4(canonical);
  if (mapped !== undefined) return `is an IPv4 address in IPv6 form: write ${mapped}`;
  return canonical === value ? undefined : `is not in canonical form: write ${canonical}`;
}

// The same address must not have two names: one tenant could take with the second what another has by the first.
function mappedIpv4(canonical: string): string | undefined {
  const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical) ?? [];
  if (high === undefined || low === undefined) return undefined;
  return [high, low]
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 255])
    .join('.');
}

/** The canonical form of an IP address, or undefined if it is none. */
export function canonicalAddress(value: string): string | undefined {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(value)) {
    const octets = value.split('.');
    return octets.every((octet) => /^(0|[1-9]\d*)$/.test(octet) && Number(octet) < 256) ? value : undefined;
  }
  if (!/^[0-9a-fA-F:.]+$/.test(value) || !value.includes(':')) return undefined;
  if (!URL.canParse(`http://[${value}]`)) return undefined;
  return new URL(`http://[${value}]`).hostname.slice(1, -1);
}

/** A network in CIDR form without host bits; a single address may be written without a prefix length. */
export const cidr = checked(49, (value) => {
  const [address = '', prefix, extra] = value.split('/');
  if (extra !== undefined) return 'has more than one "/"';
  return prefix === undefined ? addressFault(address) : networkFault(value, address, prefix);
});

function networkFault(value: string, address: string, prefix: string): string | undefined {
  const canonical = canonicalAddress(address);
  if (canonical === undefined) return 'is not an IPv4 or IPv6 network';
  const mapped = mappedIpv4(canonical);
  const plain = mapped ?? canonical;
  const bits = plain.includes(':') ? 128 : 32;
  const length = Number(prefix) - (mapped === undefined ? 0 : 96);
  if (!/^(0|[1-9]\d{0,2})$/.test(prefix) || length < 0 || length > bits)
    return `the prefix length must be ${mapped === undefined ? 0 : 96} to ${mapped === undefined ? bits : 128}`;
  const network = length === bits ? plain : `${networkAddress(plain, length)}/${length}`;
  if (network === value) return undefined;
  if (mapped !== undefined) return `is an IPv4 network in IPv6 form: write ${network}`;
  if (length === bits) return `is a single address: write ${network}`;
  return `${canonical === address ? 'has host bits set' : 'is not in canonical form'}: write ${network}`;
}

function networkAddress(address: string, prefix: number): string {
  const groups = address.includes(':') ? expandIpv6(address) : address.split('.').map(Number);
  const width = address.includes(':') ? 16 : 8;
  const masked = groups.map((group, index) => {
    const keep = Math.min(Math.max(prefix - index * width, 0), width);
    return group & ~((1 << (width - keep)) - 1) & ((1 << width) - 1);
  });
  if (width === 8) return masked.join('.');
  return canonicalAddress(masked.map((group) => group.toString(16)).join(':')) ?? address;
}

function expandIpv6(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const parse = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const left = parse(head);
  const right = tail === undefined ? [] : parse(tail);
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
}

/** A URL that starts with https://, without user name and fragment. */
export const httpsUrl = checked(1000, (value) => {
  if (!URL.canParse(value) || !value.startsWith('https://')) return 'must be a URL that starts with https://';
  const url = new URL(value);
  if (url.username !== '' || url.password !== '') return 'must not hold a user name or a password';
  return url.hash === '' ? undefined : 'must not have a fragment';
});

// Local parts in dot-atom form (RFC 5321, section 4.1.2); quoted forms have no canonical spelling and are refused.
const DOT_ATOM = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;

function localPartFault(value: string): string | undefined {
  if (value.length > 64) return 'is longer than 64 octets (RFC 5321, section 4.5.3.1.1)';
  if (DOT_ATOM.test(value)) return undefined;
  if (DOT_ATOM.test(value.toLowerCase())) return `must be lower-case: write ${value.toLowerCase()}`;
  return 'is not a dot-atom local part (RFC 5321, section 4.1.2): no spaces, quotes, "@" or doubled dots';
}

/** The part of an address before the "@", lower-case. */
export const localPart = checked(64, localPartFault);

/** A whole e-mail address, lower-case, its domain in A-label form. */
export const emailAddress = checked(254, (value) => {
  const at = value.lastIndexOf('@');
  if (at < 1) return 'is not an e-mail address: it must have the form local-part@domain';
  const [local, domain] = [value.slice(0, at), value.slice(at + 1)];
  const known = canonicalDomain(domain);
  const canonical = known && `${local.toLowerCase()}@${known}`;
  if (canonical !== undefined && canonical !== value && localPartFault(local.toLowerCase()) === undefined)
    return `is not in canonical form: write ${canonical}`;
  const fault = localPartFault(local);
  if (fault !== undefined) return `the local part ${fault}`;
  const domainFault = safely(dnsNameFault)(domain);
  return domainFault === undefined ? undefined : `the domain ${domainFault}`;
});

/** The name of a header field (RFC 5322, section 3.6.8), lower-case since names ignore case. */
export const headerName = checked(76, (value) => {
  if (/^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(value)) return undefined;
  if (/^[a-z0-9!#$%&'*+.^_`|~-]+$/i.test(value)) {
    return `header names ignore case and are written lower-case: write ${value.toLowerCase()}`;
  }
  return 'is not a header field name (RFC 5322, section 3.6.8): letters, digits and "-", without the colon';
});

// Those that were found valid: the first look-up takes 15 ms, which the default need not cost in each launch of the provider.
const knownTimeZones = new Set(['UTC']);

/** An IANA time zone, such as Europe/Berlin or UTC. */
export const timeZone = checked(64, (value) => {
  if (knownTimeZones.has(value)) return undefined;
  try {
    const canonical = new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
    const same = canonical.toLowerCase() === value.toLowerCase();
    if (same && canonical !== value) return `is not in canonical form: write ${canonical}`;
    if (same) knownTimeZones.add(value);
    return undefined;
  } catch {
    return 'is not a time zone of the IANA database, such as Europe/Berlin';
  }
});

/** A domain, or all domains below one: `example.net`, `*.example.net`. */
export const domainPattern = checked(253, domainPatternFault);

function domainPatternFault(value: string): string | undefined {
  const below = value.startsWith('*.') ? '*.' : '';
  const fault = safely(domainNameFault)(value.slice(below.length));
  return fault?.replace(/: write (\S+)$/, `: write ${below}$1`);
}

/** Whom an entry of a sender list means: an address, a domain, or `*.` and a domain for all below it. */
export const senderPattern = checked(254, (value) => {
  if (value.includes('@')) return emailAddress.safeParse(value).error?.issues[0]?.message;
  return domainPatternFault(value);
});

/** A TCP port, 1 to 65535. */
export const port = z.int().min(1, 'must be 1 to 65535').max(65535, 'must be 1 to 65535');

/** A whole number from `min` to `max`. */
export const count = (min: number, max = 1_000_000_000): z.ZodInt =>
  z.int().min(min, `must be ${min} to ${max}`).max(max, `must be ${min} to ${max}`);

/** A fraction from 0 to 1. */
export const fraction = z.number().min(0, 'must be 0 to 1').max(1, 'must be 0 to 1');

export const bool = z.boolean();

/** One of the given words. */
export const oneOf = <const W extends readonly [string, ...string[]]>(
  ...words: W
): z.ZodEnum<{ [K in W[number]]: K }> => z.enum(words);

/** An array without duplicates, up to `max` elements. */
export const many = <T extends z.ZodType>(element: T, max: number): z.ZodArray<T> =>
  z
    .array(element)
    .max(max, `must have at most ${max} elements`)
    .superRefine((values, context) => {
      const seen = new Set<string>();
      for (const [index, value] of values.entries()) {
        const text = JSON.stringify(value);
        if (seen.has(text)) context.addIssue({ code: 'custom', path: [index], message: 'stands here twice' });
        seen.add(text);
      }
    });

// A check that throws (the URL parser may) is a refused value.
function safely(check: Check): Check {
  return (value) => {
    try {
      return check(value);
    } catch {
      return 'is not valid';
    }
  };
}

/** A regular expression in RE2 syntax. */
export const regularExpression = checked(PATTERN_LIMIT, patternFault);

/** Flags of a regular expression. */
export const patternFlags = many(oneOf('i', 'm', 's'), 3);
