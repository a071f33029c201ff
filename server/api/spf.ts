// SPF records (RFC 7208) as far as publishing needs it: is our mechanism in the record, and what would the record be with it.

/** Whether a TXT record is an SPF record (section 4.5). */
export function isSpf(text: string): boolean {
  return /^v=spf1( |$)/i.test(text);
}

interface Parsed {
  /** Mechanisms and modifiers before `all`, in order. */
  readonly terms: readonly string[];
  /** `-all`, `~all`, ...; undefined when the record has none. */
  readonly all: string | undefined;
}

function parse(record: string): Parsed {
  const terms = record.trim().split(/ +/).slice(1);
  const all = terms.find((term) => /^[-+~?]?all$/i.test(term))?.toLowerCase();
  return { terms: terms.filter((term) => !/^[-+~?]?all$/i.test(term)), all };
}

/** One record that keeps the mechanisms found, has ours once, and ends as the first one found did, else in -all. */
export function suggestSpf(found: readonly string[] | null, mechanism: string): string {
  const parsed = (found ?? []).map(parse);
  const terms = parsed.flatMap((one) => one.terms);
  const modifiers = terms.filter((term) => /^[a-z][\w.-]*=/i.test(term));
  const redirect = modifiers.find((term) => /^redirect=/i.test(term));
  const mechanisms = terms.filter((term) => !modifiers.includes(term));
  // redirect counts only where there is no `all` (section 6.1): beside ours it becomes an include.
  if (redirect !== undefined) mechanisms.push(`include:${redirect.slice('redirect='.length)}`);
  const kept = modifiers.filter((term) => term !== redirect);
  const all = parsed.find((one) => one.all !== undefined)?.all ?? '-all';
  return ['v=spf1', ...new Set([...mechanisms, mechanism]), ...kept, /^\+?all$/.test(all) ? '-all' : all].join(' ');
}

const LOOKUPS = 10;

/** Whether the records found let our servers send, and what is doubtful in them. */
export function judgeSpf(found: readonly string[], mechanism: string): { ok: boolean; warnings: string[] } {
  if (found.length > 1)
    return {
      ok: false,
      warnings: ['there are multiple SPF records: receivers treat that as a permanent error (RFC 7208, section 4.5)'],
    };
  const { terms, all } = parse(found[0] ?? '');
  const has = terms.some((term) => term.toLowerCase().replace(/^\+/, '') === mechanism.toLowerCase());
  const warnings: string[] = [];
  if (all !== '-all')
    warnings.push(`${all === undefined ? 'has no all' : `ends in ${all}`}: end it in -all once all senders are listed`);
  const suggested = parse(suggestSpf(found, mechanism)).terms;
  const lookups = suggested.filter((term) =>
    /^[-+~?]?(include:|a(:|\/|$)|mx(:|\/|$)|ptr(:|$)|exists:)/i.test(term),
  ).length;
  if (lookups > LOOKUPS)
    warnings.push(`needs ${lookups} DNS look-ups by itself; receivers stop at ${LOOKUPS} (RFC 7208, section 4.6.4)`);
  return { ok: has, warnings };
}
