// What a domain publishes about itself beside its MX and SPF: DMARC (RFC 9989), TLS-RPT (RFC 8460), MTA-STS (RFC 8461).
import { createHash } from 'node:crypto';
import type { Resolver } from '../dns.ts';
import { type DnsAnswer, lookUpTxt } from './dns-answers.ts';

export interface PolicyRecord {
  readonly purpose: 'dmarc' | 'tlsrpt' | 'mta_sts';
  readonly name: string;
  readonly value: string;
}

export interface PolicyJudgement {
  readonly status: 'ok' | 'missing' | 'mismatch' | 'unknown';
  readonly found: string[];
  readonly warnings: string[];
}

const versions = {
  dmarc: /^v\s*=\s*DMARC1\s*(;|$)/,
  tlsrpt: /^v=TLSRPTv1\s*;/,
  mta_sts: /^v=STSv1\s*;/,
} as const;

/** Records to begin with: they watch and report, and change nothing about what receivers accept. */
export function policyRecords(domain: string, mxHosts: readonly string[]): PolicyRecord[] {
  const reports = `rua=mailto:postmaster@${domain}`;
  const id = createHash('sha256').update(mtaStsPolicy(mxHosts)).digest('hex').slice(0, 20);
  return [
    { purpose: 'dmarc', name: `_dmarc.${domain}`, value: `v=DMARC1; p=none; ${reports}` },
    { purpose: 'tlsrpt', name: `_smtp._tls.${domain}`, value: `v=TLSRPTv1; ${reports}` },
    { purpose: 'mta_sts', name: `_mta-sts.${domain}`, value: `v=STSv1; id=${id}` },
  ];
}

/** The policy that `https://mta-sts.DOMAIN/.well-known/mta-sts.txt` serves (RFC 8461 §3.2), in lines that end with CRLF. */
export function mtaStsPolicy(mxHosts: readonly string[], mode: 'testing' | 'enforce' | 'none' = 'testing'): string {
  const lines = ['version: STSv1', `mode: ${mode}`, ...mxHosts.map((host) => `mx: ${host}`), 'max_age: 604800'];
  return lines.map((line) => `${line}\r\n`).join('');
}

/** Whether one record of that kind is there; which policy it names is the domain's own affair. */
export async function judgePolicy(
  resolver: Pick<Resolver, 'txt'>,
  { purpose, name }: Pick<PolicyRecord, 'purpose' | 'name'>,
): Promise<PolicyJudgement> {
  const own = judged(purpose, await lookUpTxt(resolver, name));
  if (purpose !== 'dmarc' || own.status !== 'missing') return own;
  const above = await dmarcAbove(resolver, name.slice('_dmarc.'.length));
  return above === undefined ? own : { status: 'ok', found: [], warnings: [`the record of ${above} is in effect`] };
}

function judged(purpose: PolicyRecord['purpose'], answer: DnsAnswer<string>): PolicyJudgement {
  if (answer.kind === 'failed') return { status: 'unknown', found: [], warnings: [] };
  const found = answer.kind === 'found' ? answer.records.slice(0, 20) : [];
  const valid = found.filter((one) => versions[purpose].test(one)).length;
  if (valid === 1) return { status: 'ok', found, warnings: [] };
  if (valid === 0) return { status: found.length > 0 ? 'mismatch' : 'missing', found, warnings: [] };
  return { status: 'mismatch', found, warnings: ['there is more than one such record: receivers ignore them all'] };
}

const WALK_MOST = 8;

// The tree walk of RFC 9989 §4.10: a long name is cut to seven labels after the first look.
async function dmarcAbove(resolver: Pick<Resolver, 'txt'>, domain: string): Promise<string | undefined> {
  const labels = domain
    .split('.')
    .slice(1)
    .slice(-(WALK_MOST - 1));
  for (let at = 0; at <= labels.length - 2; at++) {
    const name = labels.slice(at).join('.');
    const { status } = judged('dmarc', await lookUpTxt(resolver, `_dmarc.${name}`));
    if (status === 'ok') return name;
  }
  return undefined;
}
