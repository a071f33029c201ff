// The links of an HTML text: where each goes and what stands in it. One pass over the tags, whatever the text holds.

export interface HtmlLink {
  /** The attribute `href`, its character references resolved. */
  readonly href: string;
  /** What a reader sees, white space as one space. */
  readonly text: string;
  /** It stands in what is quoted from another message. */
  readonly quoted: boolean;
}

const LINKS_MOST = 500;
const TEXT_MOST = 500;
const HREF = /(?:^|[\s"'/])href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

interface OpenLink {
  readonly href: string;
  text: string;
}

/** The first links of an HTML text. */
export function htmlLinks(html: string): HtmlLink[] {
  const links: HtmlLink[] = [];
  let open: OpenLink | null = null;
  let quotes = 0;
  const close = (): void => {
    if (open !== null) links.push({ href: open.href, text: visible(open.text), quoted: quotes > 0 });
    open = null;
  };
  let at = 0;
  while (at < html.length && links.length < LINKS_MOST) {
    const tag = html.indexOf('<', at);
    const end = tag < 0 ? -1 : html.indexOf('>', tag);
    if (open !== null && open.text.length < TEXT_MOST) open.text += html.slice(at, tag < 0 ? html.length : tag);
    if (end < 0) break;
    at = end + 1;
    const name = /^<(\/?[a-z]+)/i.exec(html.slice(tag, tag + 16))?.[1]?.toLowerCase();
    if (name === 'a' || name === '/a') close();
    if (name === 'a') open = { href: hrefOf(html.slice(tag + 2, end)), text: '' };
    if (name === 'blockquote') quotes += 1;
    if (name === '/blockquote') quotes = Math.max(0, quotes - 1);
  }
  close();
  return links;
}

function hrefOf(attributes: string): string {
  const [, double, single, bare] = HREF.exec(attributes.slice(0, 4096)) ?? [];
  return resolved(double ?? single ?? bare ?? '').trim();
}

function visible(text: string): string {
  return resolved(text.slice(0, TEXT_MOST)).replace(/\s+/g, ' ').trim();
}

function resolved(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));?/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = Number.parseInt(String(decimal ?? hex), decimal === undefined ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
