// Patterns that lists of addresses are made of: an address, a domain, all domains below one.

/** The patterns that hold an address: itself, its domain, and `*.` before each domain above. */
export function patternsOf({ local, domain }: { readonly local: string; readonly domain: string }): string[] {
  const labels = domain.split('.');
  const above = labels.slice(1).map((_, index) => `*.${labels.slice(index + 1).join('.')}`);
  return [`${local.toLowerCase()}@${domain}`, domain, ...above];
}
