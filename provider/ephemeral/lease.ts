// What ephemeral resources have in common: a secret that the control plane makes for a while, prolongs, and takes back.
import type { Answer, Call } from '../client.ts';
import type { Kept, Opened, Renewed } from '../ephemeral.ts';
import { asWarnings, isAbsence, problemDiagnostics } from '../faults.ts';
import type { Fields } from '../../schemas/field.ts';
import { count } from '../../schemas/types.ts';
import { DiagnosticError, errorDiagnostic } from '../protocol/diagnostics.ts';
import type { Diagnostic } from '../protocol/messages.ts';
import type { Attribute } from '../protocol/schema.ts';
import type { ValueObject } from '../protocol/types.ts';
import { NotReached, reach } from '../documents.ts';
import { type CallScope, clientOf } from '../session.ts';

const DEFAULT_SECONDS = 900;
// What the relays must know is known to them when Open answers. Nothing else waits: OpenTofu gives closing ten seconds in all.
const WAITING: Partial<Call> = { headers: { prefer: 'wait=10' } };
const BRIEF: Partial<Call> = { patience: 3_000 };

export const lifetime: Attribute = {
  description:
    'For how many seconds it lives unless it is renewed, 60 to 86400. Terraform renews it at half that time, for as long as the run needs it; after a crash it ends by itself. Default 900.',
  type: 'number',
  optional: true,
};
export const lifetimeCheck = count(60, 86_400);

export interface LeaseRequest {
  /** The collection: a POST makes one. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The attribute of the answer that holds the secret. */
  readonly secret: string;
  readonly doing: string;
  readonly fields: Fields;
  readonly seconds: number | null;
}

/** Makes one. `describe` turns the answer into the result. */
export async function open(
  scope: CallScope,
  request: LeaseRequest,
  describe: (body: Readonly<Record<string, unknown>>) => ValueObject,
): Promise<Opened> {
  const seconds = request.seconds ?? DEFAULT_SECONDS;
  const { body, renewAt } = await make(scope, request, { ...request.body, expires_in: seconds });
  const kept = { path: `${request.path}/${encodeURIComponent(String(body['id']))}`, seconds };
  return { result: describe(body), renewAt, kept };
}

// The secret is shown once: when the answer was lost, and the replay is without it, that one is given back for another.
async function make(
  scope: CallScope,
  { path, secret, doing, fields }: LeaseRequest,
  body: unknown,
): Promise<{ body: Readonly<Record<string, unknown>>; renewAt: Date }> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const answer = await send(scope, 'POST', path, body, WAITING);
    if (answer.status !== 201) throw new DiagnosticError(...problemDiagnostics(answer, doing, fields));
    const made = answer.body as Readonly<Record<string, unknown>>;
    if (typeof made[secret] === 'string') return { body: made, renewAt: halfWay(answer) };
    await send(scope, 'DELETE', `${path}/${encodeURIComponent(String(made['id']))}`);
  }
  throw new DiagnosticError(
    errorDiagnostic('Answers are lost', `${doing}: the answer was lost three times. Try again.`),
  );
}

/** Prolongs it. While the control plane does not answer, it lives on as it is: Terraform is told to ask again. */
export async function renew(scope: CallScope, kept: Kept): Promise<Renewed> {
  const seconds = Number(kept['seconds']);
  try {
    const answer = await send(scope, 'POST', `${kept['path']}:renew`, { expires_in: seconds });
    if (answer.status === 200) return { renewAt: halfWay(answer), diagnostics: [] };
    const faults = problemDiagnostics(answer, 'Renewing it');
    if (answer.status < 500) throw new DiagnosticError(...faults);
    return later(seconds, faults);
  } catch (error) {
    if (!(error instanceof NotReached)) throw error;
    return later(seconds, error.diagnostics);
  }
}

// The first attempt was at half of its time, which leaves a few.
function later(seconds: number, faults: readonly Diagnostic[]): Renewed {
  const diagnostics = asWarnings(faults, 'It lives on until its time is over; renewing it is tried again before.');
  return { renewAt: new Date(Date.now() + (seconds * 1000) / 8), diagnostics };
}

export async function close(scope: CallScope, kept: Kept): Promise<void> {
  const answer = await send(scope, 'DELETE', String(kept['path']));
  if (answer.status !== 204 && !isAbsence(answer))
    throw new DiagnosticError(...problemDiagnostics(answer, 'Revoking it (it will end by itself)'));
}

function send(
  scope: CallScope,
  method: 'POST' | 'DELETE',
  path: string,
  body?: unknown,
  waiting: Partial<Call> = BRIEF,
): Promise<Answer> {
  const content = body === undefined ? {} : { body };
  return reach(() => clientOf(scope).send({ method, path, signal: scope.signal, ...waiting, ...content }));
}

// Half of what is left by the clock of the control plane, which may have given less than was asked for.
function halfWay(answer: Answer): Date {
  const { expires_at } = answer.body as { expires_at: string };
  const now = Date.parse(answer.header('date')) || Date.now();
  return new Date(Date.now() + Math.max(0, Date.parse(expires_at) - now) / 2);
}
