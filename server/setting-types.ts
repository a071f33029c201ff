// The types of settings: from the text of an environment variable to a value, or what is wrong with it.
import { isIP } from 'node:net';
import * as z from 'zod';

export interface Address {
  host: string;
  port: number;
}

export const text = z.string().refine((value) => !/[\0\r\n]/.test(value), 'must be one line');
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

export const whole = (min: number, max: number) =>
  z
    .string()
    .refine(
      (value) => /^\d{1,15}$/.test(value) && Number(value) >= min && Number(value) <= max,
      `must be a whole number from ${min} to ${max}`,
    )
    .transform(Number);

export const url = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `must be a URL that starts with ${protocols.map((one) => `${one}//`).join(' or ')}`,
    );

/** The base of links: http or https, without query, and without a slash at its end. */
export const publicUrl = url('http:', 'https:')
  .refine((value) => !/[?#\s<>"]/.test(value), 'must have no query, fragment or spaces')
  .transform((value) => value.replace(/\/+$/, ''));

function parseAddress(value: string): Address | undefined {
  const match = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(value);
  const host = match?.[1] ?? match?.[2];
  const port = Number(match?.[3]);
  if (host === undefined || port > 65_535 || (match?.[1] !== undefined && isIP(host) !== 6)) return undefined;
  return { host, port };
}

export const address = z.string().transform((value, context): Address => {
  const parsed = parseAddress(value);
  if (parsed) return parsed;
  context.addIssue({
    code: 'custom',
    message: 'must be host:port, such as 127.0.0.1:8025, an IPv6 address in brackets',
  });
  return z.NEVER;
});

/** `off` switches a listener off. */
export const listener = z.union(
  [z.literal('off').transform(() => null), address],
  'must be host:port, such as 0.0.0.0:2525, or "off"',
);

export const dnsServers = z.string().transform((value, context): string[] => {
  const servers = value
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const bad = servers.find((one) => !isIP(one) && !isIP(parseAddress(one)?.host ?? ''));
  if (bad === undefined && servers.length > 0) return servers;
  context.addIssue({
    code: 'custom',
    message: `must be addresses separated by commas, each ip or ip:port${bad ? `; "${bad}" is neither` : ''}`,
  });
  return z.NEVER;
});

/** 32 octets in base64. */
export const key32 = z
  .string()
  .refine(
    (value) => /^[A-Za-z0-9+/]{43}=$/.test(value),
    'must be 32 octets in base64: openssl rand -base64 32 makes such a key',
  )
  .transform((value) => Buffer.from(value, 'base64'));
/** `open`, `tempfail`, or a list such as `clamd=tempfail,rspamd=open`; `*` stands for those not named. */
export const failModes = z.string().transform((value, context): Map<string, 'open' | 'tempfail'> => {
  const pairs = value.split(',').map((one) => (one.includes('=') ? one : `*=${one}`).trim().split('='));
  const bad = pairs.find(
    ([name, mode]) => !/^(\*|rspamd|spamd|clamd)$/.test(name ?? '') || !/^(open|tempfail)$/.test(mode ?? ''),
  );
  const given = new Map(pairs as [string, 'open' | 'tempfail'][]);
  if (bad === undefined)
    return new Map(['rspamd', 'spamd', 'clamd'].map((name) => [name, given.get(name) ?? given.get('*') ?? 'open']));
  context.addIssue({
    code: 'custom',
    message: 'must be open, tempfail, or a list such as clamd=tempfail,rspamd=open',
  });
  return z.NEVER;
});

export const nodeName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{0,62}$/, 'must be 1 to 63 lower-case letters, digits, "." and "-"');
export const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
