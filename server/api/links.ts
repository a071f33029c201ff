// Links in mail of ours: a GET shows what a link is for and changes nothing, since programs that look through mail follow it; the
// POST of its page does it, once. Whoever has the link may do it: it was signed for one thing and one reader.
import { type Link, type LinkAction, readLink } from '../notices/links.ts';
import { isPossible } from '../notices/report.ts';
import { scopeOf } from '../notices/report-source.ts';
import type { Queryable } from '../store/database.ts';
import { createIdentity } from '../store/identities.ts';
import { afterLock, afterTime, afterUnlock } from '../store/lock-machine.ts';
import { changeLock, findLock, type LockTarget, type StoredLock, userId } from '../store/locks.ts';
import { isLinkUsed, linkKey, useLink } from '../store/notices.ts';
import { getQuarantined, type QuarantineRow, removeQuarantined, requestRelease } from '../store/quarantine.ts';
import { findSchedule, unsubscribe } from '../store/report-runs.ts';
import { administrativeLockOn } from './administrative-locks.ts';
import { type Page, pageAnswer } from './link-pages.ts';
import { countLockEvents } from './metrics.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { mayActOnQuarantine } from './quarantine.ts';
import { transact } from './transact.ts';

/** What a link is for, as it stands now. */
interface Found {
  readonly page: Page & { readonly button: NonNullable<Page['button']> };
  /** Does it; the page that tells so. Null: it cannot be done any more. */
  act(tx: Queryable): Promise<Page | null>;
  /** May be followed again. */
  readonly repeatable?: true;
}

type Refusal = Answer & { readonly refused: true };

function refusal(status: number, title: string, text: string): Refusal {
  return { ...pageAnswer(status, { title, text }), refused: true };
}

const forged = (): Refusal =>
  refusal(404, 'This link is not valid', 'It may have been cut off: copy the whole link from the mail.');
const expired = (): Refusal =>
  refusal(410, 'This link has expired', 'Ask an administrator, or use the link of a newer mail.');
const used = (): Refusal => refusal(410, 'This link has been used', 'Each link works once.');
const over = (text: string): Refusal => refusal(410, 'There is nothing to do any more', text);

async function find(call: Call): Promise<{ link: Link; found: Found } | Refusal> {
  const { database, now } = call.deps;
  const link = readLink(await linkKey(database), call.params['token'] as string);
  if (link === undefined) return forged();
  if (link.expiresAt <= now().getTime()) return expired();
  if (await isLinkUsed(database, link.id)) return used();
  const found = await findAction(call, link.action);
  return 'refused' in found ? found : { link, found };
}

async function show(call: Call): Promise<Answer> {
  const result = await find(call);
  return 'refused' in result ? result : pageAnswer(200, result.found.page);
}

async function follow(call: Call): Promise<Answer> {
  const result = await find(call);
  if ('refused' in result) return result;
  const { link, found } = result;
  // Without a token there is nobody whose Idempotency-Key it could be; the link itself works once.
  return transact({ ...call, headers: {} }, async (tx) => {
    const isFirst = found.repeatable || (await useLink(tx, link.id, call.deps.now(), new Date(link.expiresAt)));
    if (!isFirst) return used();
    const done = await found.act(tx);
    return done === null ? over('It was done already, or has changed meanwhile.') : pageAnswer(200, done);
  });
}

function findAction(call: Call, action: LinkAction): Promise<Found | Refusal> {
  if (action.kind === 'unlock') return findUnlock(call, action);
  return action.kind === 'unsubscribe' ? findSubscription(call, action) : findQuarantined(call, action);
}

async function findUnlock(call: Call, action: LinkAction & { kind: 'unlock' }): Promise<Found | Refusal> {
  const { database, now } = call.deps;
  const at = now().getTime();
  const target: LockTarget = { domain: action.domain, user: action.user, identity: action.identity };
  const isThis = (state: StoredLock): boolean =>
    state.lockId === action.lock_id && afterTime(state, at).state.state !== 'none';
  const stored = await findLock(database, target);
  if (stored === undefined || !isThis(stored)) return over('The lock of this mail is over.');
  if ((await administrativeLockOn(database, target)) !== null)
    return refusal(409, 'An administrator has locked this sender', 'That lock is removed where it was declared.');
  const who = action.identity === '' ? `${action.user} (${action.domain})` : action.identity;
  return {
    page: {
      title: `Unlock ${who}?`,
      text: 'Mail is accepted from it again at once. Unlock it when the cause of the bad mail is found.',
      facts: [
        ['Domain', action.domain],
        ['Outgoing user', action.user],
        ...(action.identity === '' ? [] : [['Identity', action.identity] as const]),
        ['Reason', stored.reason ?? ''],
        ['Locked', new Date(stored.lockedAt ?? at).toUTCString()],
      ],
      button: { label: 'Unlock' },
    },
    act: async (tx) => {
      const after = await changeLock(tx, target, (state) =>
        isThis(state) ? afterUnlock(state, 'link', at) : { state, events: [] },
      );
      if (!after?.events.includes('unlocked')) return null;
      countLockEvents(call.deps.metrics, after.events);
      return { title: `${who} is unlocked`, text: 'It may send again.' };
    },
  };
}

async function findSubscription(
  call: Call,
  { schedule_kind: kind, schedule_id: id, recipient }: LinkAction & { kind: 'unsubscribe' },
): Promise<Found | Refusal> {
  if ((await findSchedule(call.deps.database, kind, id)) === undefined) return over('The report is not sent any more.');
  return {
    page: {
      title: 'Get this report no more?',
      text: `The report ${id} is then no longer sent to ${recipient}.`,
      button: { label: 'Unsubscribe' },
    },
    repeatable: true,
    act: async (tx) => {
      await unsubscribe(tx, kind, id, recipient, call.deps.now());
      return { title: 'You are unsubscribed', text: `The report ${id} is no longer sent to ${recipient}.` };
    },
  };
}

type QuarantineAction = Extract<LinkAction, { queue_id: string }>;

async function findQuarantined(call: Call, action: QuarantineAction): Promise<Found | Refusal> {
  const { database } = call.deps;
  const schedule = await findSchedule(database, action.schedule_kind, action.schedule_id);
  const { recipients = [], actions = [] } = (schedule?.data ?? {}) as { recipients?: string[]; actions?: string[] };
  if (!schedule || !recipients.includes(action.recipient) || !actions.includes(action.kind))
    return over('The report of this mail does not allow it any more.');
  const row = await getQuarantined(database, action.queue_id, null);
  const scope = await scopeOf(database, schedule);
  const isWithin = row && ('domain' in scope ? row.domain === scope.domain : scope.admins.includes(row.admin));
  if (!isWithin || !isPossible(action.kind, row)) return over('The message is not in the quarantine any more.');
  if (action.kind !== 'lock_identity' && row.status !== 'quarantined') return over('The message was released already.');
  const isGoverned = action.kind !== 'lock_identity' && row.direction === 'outgoing';
  if (isGoverned && !(await mayActOnQuarantine(database, row.admin)))
    return refusal(403, 'This is not allowed', 'The admin may not act on quarantined outgoing mail.');
  return foundFor(call, action, row);
}

function foundFor(call: Call, action: QuarantineAction, row: QuarantineRow): Found {
  const actor = `link (${action.recipient})`;
  const facts: [string, string][] = [
    ['Subject', row.subject ?? ''],
    ['From', row.mail_from],
    ['To', row.recipients.join(', ').slice(0, 500)],
    ...(row.identity === null ? [] : [['Sent by', row.identity] as [string, string]]),
    ['Received', row.received_at.toUTCString()],
    ['Blocked as', row.classification.replace('_', ' ')],
  ];
  if (action.kind === 'release')
    return {
      page: {
        title: 'Release this message?',
        text: 'It is delivered to its recipients.',
        facts,
        button: { label: 'Release' },
      },
      act: async (tx) =>
        (await requestRelease(tx, { queueId: row.queue_id, to: null, skipChecks: false, actor }))
          ? { title: 'The message is released', text: 'It is on its way to its recipients.' }
          : null,
    };
  if (action.kind === 'delete')
    return {
      page: {
        title: 'Delete this message?',
        text: 'It cannot be brought back.',
        facts,
        button: { label: 'Delete', danger: true },
      },
      act: async (tx) =>
        (await removeQuarantined(tx, row.queue_id))
          ? { title: 'The message is deleted', text: 'The message log keeps its entry.' }
          : null,
    };
  return {
    page: {
      title: `Lock ${row.identity}?`,
      text: 'Nothing of it is sent until an administrator unlocks it.',
      facts,
      button: { label: 'Lock', danger: true },
    },
    act: (tx) => lockSender(call, tx, row, `from the report ${action.schedule_id}`, actor),
  };
}

async function lockSender(
  call: Call,
  tx: Queryable,
  row: QuarantineRow,
  reason: string,
  actor: string,
): Promise<Page | null> {
  const at = call.deps.now();
  const target = { domain: row.domain, user: row.outgoing_user ?? '', identity: row.identity ?? '' };
  const after = await changeLock(tx, target, (state) => afterLock(state, reason, actor, at.getTime()));
  if (after === undefined) return null;
  await createIdentity(tx, userId(target), target.identity, at);
  countLockEvents(call.deps.metrics, after.events);
  return { title: `${row.identity} is locked`, text: 'Nothing of it is sent until an administrator unlocks it.' };
}

const parameters = {
  token: { description: 'What the link is for, signed.', example: 'WzE3Njk4NTcyMDAwMDAse31d.c2lnbmF0dXJl' },
};
const html = { mediaType: 'text/html', schema: { type: 'string' }, example: '<!doctype html>...' };
const answers = (done: string): Operation['answers'] => ({
  200: { description: done, content: html },
  403: { description: 'A page that says that it is not allowed.', content: html },
  404: { description: 'A page that says that the link is not valid.', content: html },
  409: { description: 'A page that says what is in the way.', content: html },
  410: {
    description: 'A page that says that the link has expired, was used, or is about what is over.',
    content: html,
  },
});

export const linkOperations: readonly Operation[] = [
  {
    id: 'showLink',
    method: 'GET',
    path: '/v1/links/{token}',
    tag: 'link',
    open: true,
    parameters,
    summary: 'What a link in a mail is for',
    description: 'A page with a button. Nothing changes: programs that look through mail follow links.',
    answers: answers('The page.'),
    problems: ['unavailable'],
    handle: show,
  },
  {
    id: 'followLink',
    method: 'POST',
    path: '/v1/links/{token}',
    tag: 'link',
    open: true,
    form: true,
    parameters,
    summary: 'Do what a link in a mail is for',
    description:
      'Unlocks, acts on a quarantined message, or ends a subscription (also by one click, RFC 8058); once. The body is ignored.',
    answers: answers('A page that says what was done.'),
    problems: ['payload_too_large', 'unsupported_media_type', 'unavailable'],
    handle: follow,
  },
];
