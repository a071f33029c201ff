// The mail of a report schedule: a table of what was blocked since the last one, with links to act where there are links.
import { setImmediate } from 'node:timers/promises';
import { escapeHtml } from '../../schemas/template.ts';
import type { ReportedMessage } from '../store/report-runs.ts';
import { timeIn } from './content.ts';
import type { LinkMaker, ReportLink } from './links.ts';
import { block, framed, LANGUAGE, type ReportContent, tableRow, type Written } from './report-frame.ts';

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
  /** The newest. */
  readonly rows: readonly ReportedMessage[];
  /** How many there are in all. */
  readonly total: number;
  /** Whether the mail itself has the rows. */
  readonly inMail: boolean;
  readonly at: number;
  /** Null: there are no links. */
  readonly link: LinkMaker | null;
}

/** Most messages written out in one report; of the rest there is a count. */
export const REPORTED_MOST = 100;

const DAY_MS = 86_400_000;
const UNSUBSCRIBE_MS = 90 * DAY_MS;
const LABELS: Readonly<Record<ReportAction, string>> = {
  release: 'Release',
  delete: 'Delete',
  lock_identity: 'Lock sender',
};

const HEADS = [
  ['Received', 19],
  ['Message', 47],
  ['Sent by', 21],
  ['Blocked', 13],
] as const;

/** Lets others have their turn while it is written: a long report takes longer than mail may wait. */
export async function reportContent(report: Report): Promise<ReportContent> {
  const written: Written[] = [];
  for (const [index, row] of report.rows.slice(0, REPORTED_MOST).entries()) {
    if (index % WRITTEN_AT_ONCE === WRITTEN_AT_ONCE - 1) await setImmediate();
    const actions = actionsOf(report, row);
    written.push({ text: blockOf(report, row, actions), html: rowOf(report, row, actions) });
  }
  return framed({
    title: `Quarantine of ${report.of}: ${counted(report.total)}`,
    heads: HEADS,
    direction: report.direction,
    schedule: report.schedule,
    written: report.inMail ? written : null,
    more: restOf(report.inMail ? written.length : report.rows.length, report.total, 'GET /v1/quarantine'),
    unsubscribeUrl: unsubscribeUrlOf(report),
  });
}

/** Says how many rows are not written out. */
export function restOf(shown: number, total: number, call: string): string | null {
  return total > shown ? `and ${total - shown} more, which the API lists: ${call}` : null;
}

/** The link that stops reports to a recipient; null where there are no links. */
export function unsubscribeUrlOf({ link, to, at }: Pick<Report, 'link' | 'to' | 'at'>): string | null {
  return link?.({ ...to, kind: 'unsubscribe' }, at + UNSUBSCRIBE_MS) ?? null;
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
  return block(facts);
}

function rowOf(report: Report, row: ReportedMessage, actions: readonly Shown[]): string {
  const cells = [
    escapeHtml(timeIn(LANGUAGE, report.zone, row.received_at.getTime())),
    `<b>${escapeHtml(row.subject ?? '(no subject)')}</b><br>from ${escapeHtml(row.mail_from || '<>')}<br>to ${escapeHtml(recipientsOf(row))}${buttons(actions)}`,
    escapeHtml(sentBy(row)),
    escapeHtml(row.classification.replace('_', ' ')),
  ];
  return tableRow(cells);
}

function buttons(actions: readonly Shown[]): string {
  const links = actions.map(
    ({ label, url }) =>
      `<a href="${escapeHtml(url)}" style="display:inline-block;margin:6px 8px 0 0;padding:3px 10px;border:1px solid #1f5fbf;border-radius:5px;color:#1f5fbf;text-decoration:none;font-size:13px">${label}</a>`,
  );
  return links.length === 0 ? '' : `<br>${links.join('')}`;
}
