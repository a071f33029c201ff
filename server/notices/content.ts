// What a mail of our own says, before it becomes a message.
import { escapeHtml } from '../../schemas/template.ts';

export interface NoticeContent {
  /** One line. */
  readonly subject: string;
  readonly text: string;
  /** Null: plain text alone. */
  readonly html: string | null;
  /** BCP 47. */
  readonly language: string;
  /** A table beside it. */
  readonly attachment?: CsvAttachment | null;
}

export interface CsvAttachment {
  /** ASCII, without quotes. */
  readonly name: string;
  readonly csv: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const FORMATS_MOST = 200;

/** A time as people write it. */
export function timeIn(language: string, zone: string, at: number): string {
  const name = `${language} ${zone}`;
  const format = formats.get(name) ?? formatOf(language, zone);
  if (formats.size >= FORMATS_MOST) formats.clear();
  formats.set(name, format);
  return format.format(at);
}

// To make one takes far longer than to use it.
function formatOf(language: string, zone: string): Intl.DateTimeFormat {
  const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;
  return new Intl.DateTimeFormat(language, { ...day, ...time, timeZone: zone });
}

/** The frame of an HTML mail of ours; `inner` is HTML already. */
export function htmlFrame(title: string, inner: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body style="margin:0;padding:24px;background:#f4f5f7;color:#1f2933;font:15px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">
<div style="max-width:760px;margin:0 auto;padding:24px 28px;background:#fff;border:1px solid #dfe3e8;border-radius:8px">
<h1 style="margin:0 0 16px;font-size:20px">${escapeHtml(title)}</h1>
${inner}
</div>
</body></html>
`;
}
