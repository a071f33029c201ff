// Patterns that lists of addresses and domains are made of: an address, a domain, all domains below one.

/** The patterns that hold an address: itself, its domain, and `*.` before each domain above. */
export function patternsOf({ local, domain }: { readonly local: string; readonly domain: string }): string[] {
  return [`${local.toLowerCase()}@${domain}`, domain, ...above(domain)];
}

/** The patterns that hold a domain beside itself, the closest first: `*.` before each domain above. */
export function above(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(1).map((_, index) => `*.${labels.slice(index + 1).join('.')}`);
}
