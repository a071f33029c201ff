// The mail of a report schedule: a table of what was blocked since the last one, with links to act where there are links.
import { setImmediate } from 'node:timers/promises';
import { escapeHtml, oneLine } from '../../schemas/template.ts';
import type { ReportedMessage } from '../store/report-runs.ts';
import { htmlFrame, type NoticeContent, timeIn } from './content.ts';
import type { LinkMaker, ReportLink } from './links.ts';

export const reportActions = ['release', 'delete', 'lock_identity'] as const;
export type ReportAction = (typeof reportActions)[number];

export interface Report {
  /** What it is about: a domain, or an admin. */
  readonly of: string;
  /** The name of the schedule. */
  readonly schedule: string;
  readonly to: ReportLink;
  readonly direction: string;
  readonly actions: readonly string[];
  readonly zone: string;
  /** The newest, up to REPORTED_MOST. */
  readonly rows: readonly ReportedMessage[];
  /** How many there are in all. */
  readonly total: number;
  readonly at: number;
  /** Null: there are no links. */
  readonly link: LinkMaker | null;
}

/** Most messages written out in one report; of the rest there is a count. */
export const REPORTED_MOST = 100;

const LANGUAGE = 'en-GB';
const DAY_MS = 86_400_000;
const UNSUBSCRIBE_MS = 90 * DAY_MS;
const LABELS: Readonly<Record<ReportAction, string>> = {
  release: 'Release',
  delete: 'Delete',
  lock_identity: 'Lock sender',
};

export interface ReportContent extends NoticeContent {
  /** Stops reports to this recipient; null where there are no links. */
  readonly unsubscribeUrl: string | null;
}

/** Lets others have their turn while it is written: a long report takes longer than mail may wait. */
export async function reportContent(report: Report): Promise<ReportContent> {
  const unsubscribeUrl = report.link?.({ ...report.to, kind: 'unsubscribe' }, report.at + UNSUBSCRIBE_MS) ?? null;
  const title = `Quarantine of ${report.of}: ${counted(report.total)}`;
  const written: Written[] = [];
  for (const [index, row] of report.rows.entries()) {
    if (index % WRITTEN_AT_ONCE === WRITTEN_AT_ONCE - 1) await setImmediate();
    const actions = actionsOf(report, row);
    written.push({ text: blockOf(report, row, actions), html: rowOf(report, row, actions) });
  }
  return {
    subject: oneLine(title),
    text: textOf(report, title, written, unsubscribeUrl),
    html: htmlFrame(title, htmlOf(report, written, unsubscribeUrl)),
    language: LANGUAGE,
    unsubscribeUrl,
  };
}

function counted(total: number): string {
  return total === 1 ? '1 message blocked' : `${total} messages blocked`;
}

interface Shown {
  readonly label: string;
  readonly url: string;
}

function actionsOf(report: Report, row: ReportedMessage): Shown[] {
  const { link, to } = report;
  if (link === null) return [];
  return reportActions
    .filter((action) => report.actions.includes(action) && isPossible(action, row))
    .map((action) => ({
      label: LABELS[action],
      url: link({ ...to, kind: action, queue_id: row.queue_id }, row.expires_at.getTime()),
    }));
}

/** Whether an action makes sense for a message: malware is not let out from a mail, and not every message has an identity. */
export function isPossible(
  action: ReportAction,
  row: Pick<ReportedMessage, 'classification' | 'identity' | 'outgoing_user'>,
): boolean {
  if (action === 'release') return row.classification !== 'virus';
  return action === 'delete' || (row.identity !== null && row.outgoing_user !== null);
}

function sentBy(row: ReportedMessage): string {
  const user = row.outgoing_user === null ? '' : `${row.outgoing_user}, ${row.domain}`;
  return row.identity === null ? user : `${row.identity}${user === '' ? '' : ` (${user})`}`;
}

function recipientsOf({ recipients: [first = '', ...rest] }: ReportedMessage): string {
  return rest.length === 0 ? first : `${first} and ${rest.length} more`;
}

function rest({ rows, total }: Report): string | null {
  return total > rows.length ? `and ${total - rows.length} more, which the API lists: GET /v1/quarantine` : null;
}

// A message in the plain text, and in the table.
interface Written {
  readonly text: string;
  readonly html: string;
}

const WRITTEN_AT_ONCE = 5;

function blockOf(report: Report, row: ReportedMessage, actions: readonly Shown[]): string {
  const facts: [string, string][] = [
    ['Received', timeIn(LANGUAGE, report.zone, row.received_at.getTime())],
    ['Subject', row.subject ?? ''],
    ['From', `<${row.mail_from}>`],
    ['To', recipientsOf(row)],
    ['Sent by', sentBy(row)],
    ['Blocked', row.classification.replace('_', ' ')],
    ['Message', row.queue_id],
    ...actions.map(({ label, url }): [string, string] => [label, url]),
  ];
  const lines = facts.filter(([, value]) => value !== '');
  return lines.map(([name, value]) => `${`${name}:`.padEnd(13)}${oneLine(value)}`).join('\n');
}

function textOf(report: Report, title: string, written: readonly Written[], unsubscribeUrl: string | null): string {
  const more = rest(report);
  return [
    `${title} (${report.direction} mail).`,
    ...(written.length === 0 ? ['There is nothing new.'] : written.map((one) => one.text)),
    ...(more === null ? [] : [more]),
    `-- \nReport ${report.schedule}.${unsubscribeUrl === null ? '' : ` Get it no more: ${unsubscribeUrl}`}`,
  ].join('\n\n');
}

const CELL = 'padding:8px 12px 8px 0;border-top:1px solid #dfe3e8;vertical-align:top;overflow-wrap:anywhere';
const HEAD = 'padding:0 12px 6px 0;text-align:left;font-size:13px;font-weight:600;color:#616e7c';

const COLUMNS = [
  ['Received', 19],
  ['Message', 47],
  ['Sent by', 21],
  ['Blocked', 13],
] as const;

function htmlOf(report: Report, written: readonly Written[], unsubscribeUrl: string | null): string {
  const more = rest(report);
  const foot =
    unsubscribeUrl === null ? '' : ` <a href="${escapeHtml(unsubscribeUrl)}" style="color:#616e7c">Get it no more</a>.`;
  return [
    written.length === 0 ? '<p>There is nothing new.</p>' : table(written),
    more === null ? '' : `<p style="margin:12px 0 0">${escapeHtml(more)}</p>`,
    `<p style="margin:20px 0 0;color:#616e7c;font-size:13px">Report ${escapeHtml(report.schedule)}, ${report.direction} mail.${foot}</p>`,
  ].join('\n');
}

function table(written: readonly Written[]): string {
  const heads = COLUMNS.map(([head, width]) => `<th style="${HEAD};width:${width}%">${head}</th>`);
  const rows = written.map((one) => one.html);
  return `<table style="border-collapse:collapse;width:100%;table-layout:fixed">\n<tr>${heads.join('')}</tr>\n${rows.join('\n')}\n</table>`;
}

function rowOf(report: Report, row: ReportedMessage, actions: readonly Shown[]): string {
  const cells = [
    escapeHtml(timeIn(LANGUAGE, report.zone, row.received_at.getTime())),
    `<b>${escapeHtml(row.subject ?? '(no subject)')}</b><br>from ${escapeHtml(row.mail_from || '<>')}<br>to ${escapeHtml(recipientsOf(row))}${buttons(actions)}`,
    escapeHtml(sentBy(row)),
    escapeHtml(row.classification.replace('_', ' ')),
  ];
  return `<tr>${cells.map((cell) => `<td style="${CELL}">${cell}</td>`).join('')}</tr>`;
}

function buttons(actions: readonly Shown[]): string {
  const links = actions.map(
    ({ label, url }) =>
      `<a href="${escapeHtml(url)}" style="display:inline-block;margin:6px 8px 0 0;padding:3px 10px;border:1px solid #1f5fbf;border-radius:5px;color:#1f5fbf;text-decoration:none;font-size:13px">${label}</a>`,
  );
  return links.length === 0 ? '' : `<br>${links.join('')}`;
}
