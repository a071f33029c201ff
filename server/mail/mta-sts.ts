// MTA-STS (RFC 8461): the record that says there is a policy, the policy, and which MX hosts it permits.

export interface StsPolicy {
  readonly mode: 'enforce' | 'testing' | 'none';
  /** Host names, or `*.` and a name for the hosts one label below it. */
  readonly mx: readonly string[];
  readonly maxAgeSeconds: number;
}

const MOST_AGE = 31_557_600;
const MX_MOST = 100;

/** The id of the policy, from the TXT records of `_mta-sts.<domain>`; undefined: there is none (section 3.1). */
export function stsPolicyId(records: readonly string[]): string | undefined {
  const own = records.filter((record) => /^v=STSv1\s*;/.test(record));
  if (own.length !== 1) return undefined;
  return /;\s*id\s*=\s*([A-Za-z0-9]{1,32})\s*(?:;|$)/.exec(own[0] as string)?.[1];
}

/** A policy as it was fetched (section 3.2), or what is wrong with it. */
export function parseStsPolicy(text: string): StsPolicy | string {
  const fields = new Map<string, string>();
  const mx: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s*([A-Za-z0-9_.-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    if (name === 'mx') mx.push(value.toLowerCase().replace(/\.$/, ''));
    else if (!fields.has(name)) fields.set(name, value);
  }
  const mode = fields.get('mode');
  const age = fields.get('max_age') ?? '';
  if (fields.get('version') !== 'STSv1') return 'its version is not STSv1';
  if (mode !== 'enforce' && mode !== 'testing' && mode !== 'none') return 'its mode is none of enforce, testing, none';
  if (!/^\d{1,10}$/.test(age)) return 'its max_age is no number of seconds';
  if (mode !== 'none' && mx.length === 0) return 'it names no mx';
  return { mode, mx: mx.slice(0, MX_MOST), maxAgeSeconds: Math.min(Number(age), MOST_AGE) };
}

/** Whether a policy permits an MX host (section 4.1): a wildcard stands for exactly one label (RFC 6125, section 6.4.3). */
export function permitsMx({ mx }: StsPolicy, host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  const parent = name.slice(name.indexOf('.') + 1);
  return mx.some((one) => (one.startsWith('*.') ? name.includes('.') && one.slice(2) === parent : one === name));
}
