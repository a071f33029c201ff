// DNS answers as the control plane shows them: found, not there, or not known now.
import type { DnsResult, MxRecord, Resolver } from '../dns.ts';

export type { DnsResult as DnsAnswer } from '../dns.ts';

/** TXT records, each with its strings joined (RFC 7208, section 3.3); without NUL, which the database cannot keep. */
export async function lookUpTxt(resolver: Pick<Resolver, 'txt'>, name: string): Promise<DnsResult<string>> {
  const answer = await resolver.txt(name);
  if (answer.kind !== 'found') return answer;
  return { kind: 'found', records: answer.records.map((record) => record.replaceAll('\0', '')) };
}

export function lookUpMx(resolver: Pick<Resolver, 'mx'>, name: string): Promise<DnsResult<MxRecord>> {
  return resolver.mx(name);
}
