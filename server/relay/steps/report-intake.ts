// Mail to an address that takes feedback reports: read, matched with the message it is about, and stored (mail.md L9).
import { BlockList, isIPv6 } from 'node:net';
import type { ArfIntakeConfig } from '../../config/configuration.ts';
import { readFeedbackReport } from '../../mail/feedback-report.ts';
import type { ReportTraces } from '../../store/abuse-reports.ts';
import type { ComplaintPolicy, NewReport } from '../../store/complaints.ts';
import { type Reply, replies } from '../replies.ts';
import { type Message, type Relay, type Transaction, wholeMessage } from '../transaction.ts';
import { type Verdict, accept, refuse } from '../verdict.ts';
import { type Candidate, recipientOf } from './recipient.ts';

/** Where reports go: matched, counted and stored at once. */
export type ReportDesk = (report: NewReport, traces: ReportTraces, policy: ComplaintPolicy) => Promise<unknown>;

/** RCPT TO: an address for reports; undefined for every other. A transaction holds either reports or mail. */
export function reportRecipient(transaction: Transaction, candidate: Candidate): Verdict | undefined {
  const { snapshot, direction, intake, recipients, session } = transaction;
  const found = direction === 'incoming' ? snapshot.arfIntake(candidate.address.text.toLowerCase()) : undefined;
  if (found === undefined)
    return intake === null ? undefined : refuse(replies.otherSettings, 'deferred', 'mail beside a report');
  if (recipients.length > 0 && intake !== found)
    return refuse(replies.otherSettings, 'deferred', 'a report beside mail');
  if (!isAllowed(found, session.address))
    return refuse(replies.recipientBlocked, 'blacklisted', `${session.address} may not report to ${found.name}`);
  transaction.intake = found;
  if (recipients.length === 0) recipients.push(recipientOf(candidate, null));
  return accept;
}

function isAllowed({ sources }: ArfIntakeConfig, address: string): boolean {
  if (sources.length === 0) return true;
  const list = new BlockList();
  for (const one of sources) {
    const [network = '', prefix] = one.split('/');
    const family = isIPv6(network) ? 'ipv6' : 'ipv4';
    list.addSubnet(network, prefix === undefined ? (family === 'ipv6' ? 128 : 32) : Number(prefix), family);
  }
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** The end of DATA: 250 once the report is stored. */
export async function takeReport(
  relay: Relay,
  { session }: Transaction,
  intake: ArfIntakeConfig,
  message: Message,
): Promise<Reply> {
  const report = readFeedbackReport(wholeMessage(message), relay.settings.hostname);
  if (report === undefined) return replies.noReport;
  if (relay.reports === undefined) return replies.internalError;
  try {
    const { queueIds, messageId, sourceIp, arrivalDate } = report;
    const arrival = arrivalDate === null ? null : new Date(arrivalDate);
    const filed: NewReport = {
      received_at: new Date(relay.now()),
      intake: intake.name,
      source: session.address,
      feedback_type: report.feedbackType,
      reporter: report.userAgent,
      original_mail_from: report.originalMailFrom,
      original_recipients: report.originalRecipients,
      source_ip: sourceIp,
      arrival_date: arrival,
      message_id: messageId,
      subject: report.subject,
      incidents: report.incidents,
      fields: report.fields,
    };
    await relay.reports(filed, { queueIds, messageId, sourceIp, arrivalDate: arrival }, intake.complaints);
    return replies.queued(relay.newQueueId());
  } catch (error) {
    relay.logger.warn({ session: session.id, error: (error as Error).message }, 'cannot store a feedback report');
    return replies.internalError;
  }
}
