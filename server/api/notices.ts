// What mail of ours will look like, and who wants no reports: previews of lock templates and report schedules, unsubscriptions.
import { lockTemplate } from '../../schemas/resources/lock-template.ts';
import { adminReportSchedule, reportSchedule } from '../../schemas/resources/report-schedule.ts';
import type { Resource } from '../../schemas/resource.ts';
import { lockNotice, type LockTemplate, sampleLock } from '../notices/lock-notice.ts';
import { buildReport, type Schedule, sourceOf } from '../notices/report-source.ts';
import { documentOf } from '../store/documents.ts';
import { quarantineNow, resubscribe, runOf, unsubscribed } from '../store/report-runs.ts';
import { findResource, type ResourceRow } from '../store/resources.ts';
import type { Call, Documented, Operation } from './operation.ts';
import { notFound } from './problems.ts';
import { isVisible } from './references.ts';
import { schemaName } from './resources.ts';
import { transact } from './transact.ts';

const ACTION_PROBLEMS = ['unauthorized', 'not_found', 'too_many_requests', 'unavailable'] as const;

/** The object of a call's path. Throws not_found. */
async function rowOf(call: Call, resource: Resource): Promise<ResourceRow> {
  const key = resource.key.map((name) => call.params[name] as string);
  const isStorable = key.every((part) => part.isWellFormed() && !part.includes('\0'));
  const row = isStorable ? await findResource(call.deps.database, resource.kind, resource.id(key)) : undefined;
  if (!row || !isVisible(resource, row, call.principal.reach)) throw notFound();
  return row;
}

const preview = (schema: string, example: object): Documented => ({
  description: 'What would be sent.',
  content: { schema: { $ref: `#/components/schemas/${schema}` }, example },
});

const previewTemplate: Operation = {
  id: 'previewLockTemplate',
  method: 'POST',
  path: `${lockTemplate.pathTemplate}:preview`,
  reads: true,
  tag: lockTemplate.title,
  summary: 'What the mail of a lock template looks like',
  description: 'The stored template with made-up values. Nothing is sent.',
  answers: {
    200: preview('MailPreview', { subject: 'Locked: smarthost', text: 'Since ...\n', html: null, language: 'en' }),
  },
  problems: ACTION_PROBLEMS,
  handle: async (call) => {
    const document = documentOf(lockTemplate, await rowOf(call, lockTemplate));
    return { status: 200, body: lockNotice(document as unknown as LockTemplate, sampleLock) };
  },
};

function reportOperations(resource: Resource): Operation[] {
  const name = schemaName(resource);
  const base = { tag: resource.title } as const;
  return [
    {
      ...base,
      id: `preview${name}`,
      method: 'POST',
      path: `${resource.pathTemplate}:preview`,
      reads: true,
      summary: 'What the next report would say now',
      description:
        'The report on what came since the last one, without links, and the table it comes with; on the message log of a day where there was none yet. Nothing is sent.',
      answers: {
        200: preview('ReportPreview', {
          subject: 'Quarantine of example.com: 1 message blocked',
          text: '...',
          html: '<!doctype html>...',
          language: 'en',
          messages: 1,
          csv: null,
        }),
      },
      problems: ACTION_PROBLEMS,
      handle: (call) => previewReport(call, resource),
    },
    {
      ...base,
      id: `listUnsubscribedOf${name}`,
      method: 'GET',
      path: `${resource.pathTemplate}/unsubscribed`,
      summary: 'Who wants no more reports',
      description: 'Recipients that unsubscribed by the link in a report; nothing is sent to them.',
      answers: {
        200: {
          description: 'The addresses.',
          content: {
            schema: { $ref: '#/components/schemas/UnsubscribedList' },
            example: { items: [{ address: 'abuse@example.net', at: '2026-01-31T12:00:00.000Z' }] },
          },
        },
      },
      problems: ACTION_PROBLEMS,
      handle: async (call) => {
        const { kind, id } = await rowOf(call, resource);
        const rows = await unsubscribed(call.deps.database, kind, id);
        return { status: 200, body: { items: rows.map(({ address, at }) => ({ address, at: at.toISOString() })) } };
      },
    },
    {
      ...base,
      id: `resubscribe${name}`,
      method: 'DELETE',
      path: `${resource.pathTemplate}/unsubscribed/{address}`,
      parameters: { address: { description: 'The address, percent-encoded.', example: 'abuse@example.net' } },
      write: true,
      summary: 'Send reports to an address again',
      description: 'Revokes what its owner asked for by the link in a report.',
      answers: { 204: { description: 'The next report goes to it.' } },
      problems: ACTION_PROBLEMS,
      handle: async (call) => {
        const { kind, id } = await rowOf(call, resource);
        const address = call.params['address'] as string;
        if (!address.isWellFormed() || address.includes('\0')) throw notFound();
        return transact(call, async (tx) => {
          if (!(await resubscribe(tx, kind, id, address))) throw notFound();
          return { status: 204 };
        });
      },
    },
  ];
}

async function previewReport(call: Call, resource: Resource): Promise<{ status: number; body: object }> {
  const { database, now } = call.deps;
  const row = await rowOf(call, resource);
  const domain =
    resource.kind === reportSchedule.kind ? await findResource(database, 'domain', row.key[0] ?? '') : null;
  const schedule: Schedule = {
    kind: row.kind,
    id: row.id,
    key: row.key,
    document: documentOf(resource, row),
    domainZone: (domain?.data['timezone'] as string | undefined) ?? null,
  };
  const { recipients } = schedule.document as { recipients: string[] };
  const { content, total } = await buildReport(database, schedule, {
    recipient: recipients[0] ?? '',
    ...(await rangeOf(call, schedule)),
    at: now().getTime(),
    link: null,
  });
  const { subject, text, html, language, attachment } = content;
  return { status: 200, body: { subject, text, html, language, messages: total, csv: attachment?.csv ?? null } };
}

const DAY_MS = 86_400_000;

async function rangeOf(
  { deps: { database, now } }: Call,
  schedule: Schedule,
): Promise<{ after: number; upto: number }> {
  const run = await runOf(database, schedule);
  const source = sourceOf(schedule);
  const reported = run?.source === source ? run.reported : undefined;
  if (source === 'quarantine') return { after: reported ?? 0, upto: await quarantineNow(database) };
  const upto = now().getTime();
  return { after: reported ?? upto - DAY_MS, upto };
}

export const noticeOperations: readonly Operation[] = [
  previewTemplate,
  ...reportOperations(reportSchedule),
  ...reportOperations(adminReportSchedule),
];
