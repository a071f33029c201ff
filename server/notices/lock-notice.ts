// The mail about an automatic lock: the template of the outgoing user, or the one below, with what is to be told.
import { lockVariables } from '../../schemas/resources/lock-template.ts';
import { escapeHtml, oneLine, renderTemplate } from '../../schemas/template.ts';
import { type NoticeContent, timeIn } from './content.ts';

/** The attributes of a lock template that make the mail. */
export interface LockTemplate {
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
}

export interface LockFacts {
  readonly domain: string;
  readonly user: string;
  /** Empty: the user itself. */
  readonly identity: string;
  readonly reason: string;
  /** Milliseconds since the epoch. */
  readonly lockedAt: number;
  readonly unlocksAt: number | null;
  readonly autoUnlocksLeft: number;
  /** Null: there are no links. */
  readonly unlockUrl: string | null;
  readonly sampleSubjects: readonly string[];
  readonly zone: string;
}

export function lockNotice(template: LockTemplate, facts: LockFacts): NoticeContent {
  const { language } = template;
  const user = `/v1/domains/${facts.domain}/outgoing-users/${facts.user}`;
  const values = {
    user: facts.user,
    domain: facts.domain,
    identity: oneLine(facts.identity),
    reason: oneLine(facts.reason),
    locked_at: timeIn(language, facts.zone, facts.lockedAt),
    unlocks_at: facts.unlocksAt === null ? '' : timeIn(language, facts.zone, facts.unlocksAt),
    auto_unlocks_left: String(facts.autoUnlocksLeft),
    unlock_url: facts.unlockUrl ?? '',
    unlock_call: `POST ${user}${facts.identity === '' ? '' : `/identities/${encodeURIComponent(facts.identity)}`}:unlock`,
    sample_subjects: facts.sampleSubjects.map(oneLine),
  };
  const render = (text: string, escape: (value: string) => string): string =>
    renderTemplate(text, lockVariables, values, escape);
  return {
    subject: oneLine(render(template.subject, oneLine)),
    text: render(template.text, (value) => value),
    html: template.html === null ? null : render(template.html, escapeHtml),
    language,
  };
}

/** Facts to show a template with. */
export const sampleLock: LockFacts = {
  domain: 'example.com',
  user: 'smarthost',
  identity: 'client-17',
  reason: '5 bad messages within 10 minutes, the last one: spam (GTUBE)',
  lockedAt: Date.UTC(2026, 0, 31, 12),
  unlocksAt: Date.UTC(2026, 0, 31, 13),
  autoUnlocksLeft: 2,
  unlockUrl: 'https://mx.example.net/v1/links/sample',
  sampleSubjects: ['You have won <a prize>', 'Final notice'],
  zone: 'UTC',
};

const WHO =
  '{{#identity}}{{identity}} ({{user}}, {{domain}}){{/identity}}{{^identity}}{{user}} ({{domain}}){{/identity}}';

/** Used where no admin has a default of its own. */
export const builtInLockTemplate: LockTemplate = {
  language: 'en-GB',
  subject: `Sending is locked: ${WHO}`,
  text: `Sending is locked for ${WHO}, because it sent mail that was judged bad.

Since:    {{locked_at}}
Reason:   {{reason}}
{{#unlocks_at}}
Unlocks:  by itself at {{unlocks_at}}; automatic unlocks left: {{auto_unlocks_left}}
{{/unlocks_at}}
{{^unlocks_at}}
Unlocks:  not by itself
{{/unlocks_at}}
{{#sample_subjects}}
Subject:  {{.}}
{{/sample_subjects}}

{{#unlock_url}}
Once the cause is found, unlock it here (once, after you confirm it):
{{unlock_url}}
{{/unlock_url}}
{{^unlock_url}}
Once the cause is found, unlock it through the API:
{{unlock_call}}
{{/unlock_url}}
`,
  html: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sending is locked</title></head>
<body style="margin:0;padding:24px;background:#f4f5f7;color:#1f2933;font:15px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">
<div style="max-width:600px;margin:0 auto;padding:24px 28px;background:#fff;border:1px solid #dfe3e8;border-radius:8px">
<h1 style="margin:0 0 12px;font-size:20px">Sending is locked</h1>
<p style="margin:0 0 16px"><b>${WHO}</b> sent mail that was judged bad.</p>
<table style="border-collapse:collapse;margin:0 0 16px">
<tr><td style="padding:3px 16px 3px 0;color:#616e7c">Since</td><td>{{locked_at}}</td></tr>
<tr><td style="padding:3px 16px 3px 0;color:#616e7c;vertical-align:top">Reason</td><td>{{reason}}</td></tr>
<tr><td style="padding:3px 16px 3px 0;color:#616e7c;vertical-align:top">Unlocks</td><td>{{#unlocks_at}}by itself at {{unlocks_at}}; automatic unlocks left: {{auto_unlocks_left}}{{/unlocks_at}}{{^unlocks_at}}not by itself{{/unlocks_at}}</td></tr>
{{#sample_subjects}}
<tr><td style="padding:3px 16px 3px 0;color:#616e7c">Subject</td><td>{{.}}</td></tr>
{{/sample_subjects}}
</table>
{{#unlock_url}}
<p style="margin:0 0 16px"><a href="{{unlock_url}}" style="display:inline-block;padding:9px 18px;background:#1f5fbf;color:#fff;text-decoration:none;border-radius:6px">Unlock</a></p>
<p style="margin:0;color:#616e7c;font-size:13px">The link works once, and asks you to confirm.</p>
{{/unlock_url}}
{{^unlock_url}}
<p style="margin:0">Unlock through the API: <code>{{unlock_call}}</code></p>
{{/unlock_url}}
</div>
</body></html>
`,
};
