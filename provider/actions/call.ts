// One call of an action: what is not a success is an error in words.
import type { Fields } from '../../schemas/field.ts';
import type { Answer, Call } from '../client.ts';
import { problemDiagnostics } from '../faults.ts';
import { DiagnosticError } from '../protocol/diagnostics.ts';
import { reach } from '../documents.ts';
import { type CallScope, clientOf } from '../session.ts';

/** Sends it. Throws unless the answer is a success or one of `also`. */
export async function send(
  scope: CallScope,
  call: Omit<Call, 'signal'>,
  doing: string,
  { also = [], fields = {} }: { also?: readonly number[]; fields?: Fields } = {},
): Promise<Answer> {
  const answer = await reach(() => clientOf(scope).send({ ...call, signal: scope.signal }));
  if ((answer.status >= 200 && answer.status < 300) || also.includes(answer.status)) return answer;
  throw new DiagnosticError(...problemDiagnostics(answer, doing, fields));
}
