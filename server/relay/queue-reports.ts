// Which notifications follow from what was decided of a message's recipients in one go: one for each kind, never one each.
import type { QueuedMessage, QueuedRecipient } from './queued-message.ts';
import type { PendingReport, ReportKind } from './queue-state.ts';
import { reportQueueId, wantsReport } from './report.ts';

export interface Decision {
  readonly index: number;
  readonly report: { readonly kind: ReportKind; readonly status: string } | null;
}

/** Notes on `message` that the sender was told of a delay, which happens once. */
export function reportsOf(message: QueuedMessage, decisions: readonly Decision[], at: number): PendingReport[] {
  const reports = (['failed', 'relayed'] as const).flatMap((kind) => {
    const concerned = decisions.flatMap(({ index, report }) =>
      report?.kind === kind ? [{ index, status: report.status }] : [],
    );
    return concerned.length > 0 ? [pending(message, kind, concerned, at)] : [];
  });
  const late = lateRecipients(message, at);
  if (late.length === 0) return reports;
  message.warned = true;
  return [...reports, pending(message, 'delayed', late, at)];
}

function lateRecipients(
  { envelope, warned, recipients }: QueuedMessage,
  at: number,
): { index: number; status: string }[] {
  if (warned || envelope.delayWarningSeconds === null || at - envelope.receivedAt < envelope.delayWarningSeconds * 1000)
    return [];
  if (envelope.direction === 'internal') return [];
  return recipients.flatMap(({ now }, index) =>
    now.state === 'deferred' && wantsReport(envelope, index, 'delayed')
      ? [{ index, status: now.reply?.enhanced ?? '4.0.0' }]
      : [],
  );
}

function pending(
  message: QueuedMessage,
  kind: ReportKind,
  concerned: readonly { index: number; status: string }[],
  at: number,
): PendingReport {
  const indexes = concerned.map(({ index }) => index);
  return {
    queueId: reportQueueId(message.envelope.queueId, kind, indexes),
    kind,
    at,
    recipients: concerned.map(({ index, status }) => ({
      index,
      status,
      reply: (message.recipients[index] as QueuedRecipient).now.reply,
    })),
  };
}
