// Lists of senders of a domain (mail.md D11): which senders are never, or always, let through, by the envelope or by From.
import { patternsOf } from './address-patterns.ts';
import type { Document } from './configuration.ts';

export type ListedSender = 'allow' | 'block' | undefined;

/** Where a sender stands: in the envelope, or in a header field that says who wrote the message. */
export type SenderPlace = 'envelope' | 'header';

/** The lists of one domain. */
export interface SenderLists {
  /** Where a sender stands; block beats allow. `user`: the outgoing user that sends, null for incoming mail. */
  find(
    direction: 'incoming' | 'outgoing',
    place: SenderPlace,
    address: { readonly local: string; readonly domain: string },
    user: string | null,
  ): ListedSender;
  /** Whether any entry of a direction looks at header fields. */
  looksAtHeader(direction: 'incoming' | 'outgoing'): boolean;
}

interface Entry {
  readonly list: 'allow' | 'block';
  readonly user: string | null;
}

/** The lists that entries make. */
export function senderLists(documents: Iterable<Document>): SenderLists {
  const entries = new Map<string, Entry[]>();
  for (const document of documents) {
    const { direction, pattern, list, outgoing_user: user } = document as Record<string, string | null>;
    for (const place of ['envelope', 'header']) {
      if (document[`match_${place}`] !== true) continue;
      const key = `${direction} ${place} ${pattern}`;
      const entry: Entry = { list: list as Entry['list'], user: user ?? null };
      entries.set(key, [...(entries.get(key) ?? []), entry]);
    }
  }
  const inHeader = new Set([...entries.keys()].flatMap((key) => /^(\w+) header /.exec(key)?.[1] ?? []));
  return {
    find: (direction, place, address, user) => {
      if (entries.size === 0) return undefined;
      const found = patternsOf(address).flatMap((pattern) => entries.get(`${direction} ${place} ${pattern}`) ?? []);
      const own = found.filter((one) => one.user === null || one.user === user);
      if (own.some(({ list }) => list === 'block')) return 'block';
      return own.length > 0 ? 'allow' : undefined;
    },
    looksAtHeader: (direction) => inHeader.has(direction),
  };
}
