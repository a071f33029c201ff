// What is allowed and not advised: one table for the API, which lists it, and the provider, which warns in a plan.

interface Advice {
  readonly detail: string;
  /** Warned of in a plan, at this attribute. */
  readonly plan?: string;
}

export const advisories = {
  ip_without_header_identity: {
    detail:
      'Everybody behind the address counts as one sender. Let the server add a header that names the sender, use `identification_method = "header"` and an identity header.',
  },
  ip_auto_lock_user: {
    detail:
      'One spammer behind the address locks everybody. Use `auto_lock_identities` with an identity header instead of `auto_lock_user`.',
    plan: 'auto_lock_user',
  },
  wide_network: {
    detail:
      'Everybody in a network as wide as this sends mail without a login. Name the networks of the servers that are to send.',
    plan: 'cidr',
  },
  wide_trusted_network: {
    detail: 'Every server in a network as wide as this is taken at its word. Name the networks of the provider.',
    plan: 'cidrs',
  },
  verification_lapsed: {
    detail:
      'The record that showed whose domain it is has gone from DNS. Publish it again, or remove the domain if it has changed hands.',
  },
  verification_ends: {
    detail:
      'Another tenant gets the domain: its verification ends, and with it its mail, until the record that the new admin needs is in DNS (data source postplane_dns_records, with `admin`).',
    plan: 'admin',
  },
  certificate_expired: {
    detail: 'The certificate has ended, and clients that look will not trust it. Give the renewed one.',
    plan: 'certificate',
  },
  no_abuse_contact: {
    detail: 'Nobody is told of blocked mail and locks. Set an abuse contact for the domain or its admin.',
  },
} as const satisfies Record<string, Advice>;

export type AdvisoryCode = keyof typeof advisories;

/** What is not advised of an outgoing user, with settings that are its own or those in effect. */
export function adviceOnUser(
  { type, cidr }: { readonly type?: unknown; readonly cidr?: unknown },
  settings: { readonly identification_method?: unknown; readonly auto_lock_user?: unknown },
): AdvisoryCode[] {
  if (type !== 'ip') return [];
  return [
    ...(isWide(cidr) ? (['wide_network'] as const) : []),
    ...(settings.identification_method === 'header' ? [] : (['ip_without_header_identity'] as const)),
    ...(settings.auto_lock_user === true ? (['ip_auto_lock_user'] as const) : []),
  ];
}

/** What is not advised of a trusted relay. */
export function adviceOnTrusted(cidrs: unknown): AdvisoryCode[] {
  return Array.isArray(cidrs) && cidrs.some(isWide) ? ['wide_trusted_network'] : [];
}

// More than a large company has; not the machine itself.
function isWide(cidr: unknown): boolean {
  const [address = '', prefix] = typeof cidr === 'string' ? cidr.split('/') : [];
  return prefix !== undefined && !address.startsWith('127.') && Number(prefix) < (address.includes(':') ? 32 : 16);
}

/** The codes of an answer's `Postplane-Advice`. */
export function adviceIn(header: string): AdvisoryCode[] {
  const codes = header.split(',').map((code) => code.trim());
  return codes.filter((code): code is AdvisoryCode => Object.hasOwn(advisories, code));
}

/** Where a plan warns of it; undefined: it does not. */
export function planAttribute(code: AdvisoryCode): string | undefined {
  const advice: Advice = advisories[code];
  return advice.plan;
}
