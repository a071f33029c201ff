// What every report by mail looks like: a title, a table or its rows as text, what is left out, how to get it no more.
import { escapeHtml, oneLine } from '../../schemas/template.ts';
import { htmlFrame, type NoticeContent } from './content.ts';

export interface ReportContent extends NoticeContent {
  /** Stops reports to this recipient; null where there are no links. */
  readonly unsubscribeUrl: string | null;
}

/** A row in the plain text, and in the table. */
export interface Written {
  readonly text: string;
  readonly html: string;
}

export interface ReportFrame {
  readonly title: string;
  /** Head and share of the width in percent of each column. */
  readonly heads: readonly (readonly [string, number])[];
  readonly direction: string;
  /** The ID of the schedule. */
  readonly schedule: string;
  /** Null: the rows are in the table beside the mail alone. */
  readonly written: readonly Written[] | null;
  /** What is not written out; null: nothing. */
  readonly more: string | null;
  readonly unsubscribeUrl: string | null;
}

export const LANGUAGE = 'en-GB';
const NOTHING = 'There is nothing new.';
const ATTACHED = 'The rows are in the attached file.';

/** The mail. */
export function framed(frame: ReportFrame): ReportContent {
  const { title, written, unsubscribeUrl } = frame;
  return {
    subject: oneLine(title),
    text: textOf(frame),
    html: written === null ? null : htmlFrame(title, htmlOf(frame, written)),
    language: LANGUAGE,
    unsubscribeUrl,
  };
}

/** Facts of a row as text; those that are empty are left out. */
export function block(facts: readonly (readonly [string, string])[]): string {
  const lines = facts.filter(([, value]) => value !== '');
  return lines.map(([name, value]) => `${`${name}:`.padEnd(13)}${oneLine(value)}`).join('\n');
}

function textOf({ title, direction, schedule, written, more, unsubscribeUrl }: ReportFrame): string {
  const rows = written === null ? [ATTACHED] : written.length === 0 ? [NOTHING] : written.map((one) => one.text);
  return [
    `${title} (${direction} mail).`,
    ...rows,
    ...(more === null ? [] : [more]),
    `-- \nReport ${schedule}.${unsubscribeUrl === null ? '' : ` Get it no more: ${unsubscribeUrl}`}`,
  ].join('\n\n');
}

const CELL = 'padding:8px 12px 8px 0;border-top:1px solid #dfe3e8;vertical-align:top;overflow-wrap:anywhere';
const HEAD = 'padding:0 12px 6px 0;text-align:left;font-size:13px;font-weight:600;color:#616e7c';

function htmlOf(
  { heads, direction, schedule, more, unsubscribeUrl }: ReportFrame,
  written: readonly Written[],
): string {
  const foot =
    unsubscribeUrl === null ? '' : ` <a href="${escapeHtml(unsubscribeUrl)}" style="color:#616e7c">Get it no more</a>.`;
  return [
    written.length === 0 ? `<p>${NOTHING}</p>` : table(heads, written),
    more === null ? '' : `<p style="margin:12px 0 0">${escapeHtml(more)}</p>`,
    `<p style="margin:20px 0 0;color:#616e7c;font-size:13px">Report ${escapeHtml(schedule)}, ${direction} mail.${foot}</p>`,
  ].join('\n');
}

function table(heads: ReportFrame['heads'], written: readonly Written[]): string {
  const cells = heads.map(([head, width]) => `<th style="${HEAD};width:${width}%">${head}</th>`);
  const rows = written.map((one) => one.html);
  return `<table style="border-collapse:collapse;width:100%;table-layout:fixed">\n<tr>${cells.join('')}</tr>\n${rows.join('\n')}\n</table>`;
}

/** A row of the table, of cells that are HTML. */
export function tableRow(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td style="${CELL}">${cell}</td>`).join('')}</tr>`;
}
