// Who makes a change, through what, for whom and why: what the change log keeps of a request.
import type { Provenance } from '../store/changes.ts';
import { actorOf } from './auth.ts';
import type { Call } from './operation.ts';
import { problem } from './problems.ts';

const MOST = 500;

/** Throws bad_request when a header says it in a way that cannot be kept. */
export function provenanceOf(call: Call): Provenance {
  return {
    actor: actorOf(call.principal),
    client: call.headers['user-agent']?.slice(0, MOST) ?? null,
    request_id: call.requestId,
    reason: reasonOf(call),
    manager: managerOf(call),
  };
}

/** What the gateway does by itself. */
export function ownWork(reason: string): Provenance {
  return { actor: 'postplane', client: null, request_id: null, reason, manager: null };
}

/** The label of Postplane-Managed-By; null without one. */
export function managerOf({ headers }: Call): string | null {
  const label = headers['postplane-managed-by'] ?? '';
  if (label === '') return null;
  if (/^[\x20-\x7e]{1,200}$/.test(label)) return label;
  throw problem('bad_request', 'Postplane-Managed-By has at most 200 printable ASCII characters.');
}

/** Why somebody writes although the object is managed elsewhere; null: nobody said so. */
export function overrideOf({ headers }: Call): string | null {
  return text(headers['postplane-override']);
}

function reasonOf(call: Call): string | null {
  const given = [overrideOf(call), text(call.headers['x-change-reason'])].filter((one) => one !== null);
  return given.length === 0 ? null : given.join('; ').slice(0, MOST);
}

// Headers are octets; what is UTF-8 in them was meant as such.
function text(header: string | undefined): string | null {
  const octets = Buffer.from(header ?? '', 'latin1');
  const read = octets.toString('utf8');
  const meant = (read.includes('\uFFFD') ? (header ?? '') : read).trim();
  return meant === '' ? null : meant;
}
