// What is allowed and not advised, as warnings: as the document says it, also before its parents exist, or as it inherits it.
import { adviceIn, adviceOnTrusted, adviceOnUser, advisories, planAttribute } from '../schemas/advisories.ts';
import type { Resource } from '../schemas/resource.ts';
import type { Answer } from './client.ts';
import { warningDiagnostic } from './protocol/diagnostics.ts';
import type { Diagnostic } from './protocol/messages.ts';
import { attributeStep, type ValueObject } from './protocol/types.ts';

/** Of a planned object; `answer`: what the control plane said to it, if it was asked. */
export function adviceOn(resource: Resource, planned: ValueObject, answer: Answer | null): Diagnostic[] {
  const own = resource.kind === 'outgoing_user' ? adviceOnUser(planned, planned) : adviceOnTrusted(planned['cidrs']);
  const codes = new Set([...own, ...adviceIn(answer?.header('postplane-advice') ?? '')]);
  return [...codes].flatMap((code) => {
    const attribute = planAttribute(code);
    return attribute === undefined
      ? []
      : [warningDiagnostic('Not advised', advisories[code].detail, [attributeStep(attribute)])];
  });
}
