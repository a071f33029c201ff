// The pages behind links in mail: HTML without script, with a style of its own and nothing from elsewhere.
import { createHash } from 'node:crypto';
import { escapeHtml } from '../../schemas/template.ts';
import type { Answer } from './operation.ts';

export interface Page {
  readonly title: string;
  /** One paragraph. */
  readonly text: string;
  readonly facts?: readonly (readonly [label: string, value: string])[];
  /** A button that does what the link is for. */
  readonly button?: { readonly label: string; readonly danger?: boolean };
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1f2933; --soft: #616e7c; --line: #dfe3e8; --page: #f4f5f7; --card: #fff; --act: #1f5fbf; --danger: #b42318 }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e7eb; --soft: #9aa5b1; --line: #3e4c59; --page: #14191f; --card: #1f2933; --act: #4c8bf5; --danger: #e5604f } }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif }
main { width: 100%; max-width: 560px; padding: 32px; background: var(--card); border: 1px solid var(--line); border-radius: 12px }
h1 { margin: 0 0 8px; font-size: 22px; line-height: 1.3 }
p { margin: 0 0 20px; color: var(--soft) }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 8px 20px; margin: 0 0 24px; padding: 16px 0; border: solid var(--line); border-width: 1px 0 }
dt { color: var(--soft) }
dd { margin: 0; overflow-wrap: anywhere }
form { margin: 0 }
button { padding: 10px 22px; border: 0; border-radius: 8px; background: var(--act); color: #fff; font: inherit; font-weight: 600; cursor: pointer }
button.danger { background: var(--danger) }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px }
footer { margin-top: 24px; color: var(--soft); font-size: 13px }
`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** The page as an answer. It is never stored, indexed, framed or told to anybody as a referrer. */
export function pageAnswer(status: number, { title, text, facts = [], button }: Page): Answer {
  const list = facts.map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`);
  const form = button
    ? `<form method="post"><button${button.danger ? ' class="danger"' : ''}>${escapeHtml(button.label)}</button></form>`
    : '';
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${list.length > 0 ? `<dl>${list.join('')}</dl>` : ''}${form}<footer>Postplane</footer></main></body>
</html>
`;
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    },
    text: html,
  };
}
