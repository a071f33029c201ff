// The mail of a report schedule on the message log: what was received in a period, or who sent how much in it.
import { setImmediate } from 'node:timers/promises';
import { escapeHtml } from '../../schemas/template.ts';
import type { SenderSums } from '../store/log-reports.ts';
import type { MessageRow } from '../store/messages.ts';
import { timeIn } from './content.ts';
import { type Report, REPORTED_MOST, restOf, unsubscribeUrlOf } from './report.ts';
import { block, framed, LANGUAGE, type ReportContent, tableRow, type Written } from './report-frame.ts';

/** A report without what is special to the quarantine. */
export interface LogReport<Row> extends Omit<Report, 'rows' | 'actions'> {
  /** The newest, or the largest, first. */
  readonly rows: readonly Row[];
  /** Milliseconds since the epoch, the second left out. */
  readonly period: readonly [number, number];
}

interface Kind<Row> {
  readonly title: string;
  readonly call: string;
  readonly heads: readonly (readonly [string, number])[];
  readonly cells: (row: Row) => readonly string[];
}

/** What was received in a period. */
export function messagesContent(report: LogReport<MessageRow>): Promise<ReportContent> {
  const { zone, of, total } = report;
  return contentOf(report, {
    title: `Message log of ${of}: ${total === 1 ? '1 entry' : `${total} entries`}`,
    call: 'GET /v1/messages',
    heads: [
      ['Received', 18],
      ['Subject', 26],
      ['From', 17],
      ['To', 17],
      ['Identity', 11],
      ['Status', 11],
    ],
    cells: (row) => [
      timeIn(LANGUAGE, zone, row.received_at.getTime()),
      row.subject ?? '',
      row.mail_from || '<>',
      row.recipient,
      row.identity ?? row.outgoing_user ?? '',
      row.status,
    ],
  });
}

/** Who sent how much in a period. */
export function sumsContent(report: LogReport<SenderSums>, groupBy: 'user' | 'identity'): Promise<ReportContent> {
  const { of, total } = report;
  const [one, many] = groupBy === 'user' ? ['user', 'users'] : ['identity', 'identities'];
  const sender: Kind<SenderSums>['heads'] =
    groupBy === 'user'
      ? [['User', 40]]
      : [
          ['User', 18],
          ['Identity', 22],
        ];
  return contentOf(report, {
    title: `Outgoing mail of ${of}: ${total === 1 ? `1 ${one}` : `${total} ${many}`}`,
    call: 'GET /v1/reports/outgoing',
    heads: [...sender, ['Messages', 14], ['Spam', 12], ['Rejected', 14], ['Invalid to', 20]],
    cells: (row) => [
      `${row.outgoing_user ?? ''} (${row.domain})`,
      ...(groupBy === 'user' ? [] : [row.identity ?? '']),
      ...[row.messages, row.spam, row.rejected, row.invalid_recipients].map(String),
    ],
  });
}

const WRITTEN_AT_ONCE = 20;

async function contentOf<Row>(report: LogReport<Row>, kind: Kind<Row>): Promise<ReportContent> {
  const written: Written[] = [];
  for (const [index, row] of report.rows.slice(0, REPORTED_MOST).entries()) {
    if (index % WRITTEN_AT_ONCE === WRITTEN_AT_ONCE - 1) await setImmediate();
    const cells = kind.cells(row);
    written.push({
      text: block(kind.heads.map(([head], at) => [head, cells[at] ?? ''])),
      html: tableRow(cells.map(escapeHtml)),
    });
  }
  const [from, to] = report.period.map((at) => timeIn(LANGUAGE, report.zone, at));
  const rest = restOf(report.inMail ? written.length : report.rows.length, report.total, kind.call);
  return framed({
    title: kind.title,
    heads: kind.heads,
    direction: report.direction,
    schedule: report.schedule,
    written: report.inMail ? written : null,
    more: [...(rest === null ? [] : [rest]), `From ${from} to ${to}.`].join('\n'),
    unsubscribeUrl: unsubscribeUrlOf(report),
  });
}
