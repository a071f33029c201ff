// Create met an object that exists: equal ones are adopted, so that a killed apply converges; others are left alone.
import { doing, put, type Target, written } from './apply.ts';
import { bodyOf, differing, shown, stateOf, writtenNames } from './document.ts';
import type { Answer } from './client.ts';
import type { StateAnswer } from './managed.ts';
import { DiagnosticError, errorDiagnostic } from './protocol/diagnostics.ts';
import type { Diagnostic } from './protocol/messages.ts';
import { isObject, type ValueObject } from './protocol/types.ts';
import { getDocument } from './documents.ts';
import { typeName } from './resource-schema.ts';
import { versionNames } from './secrets.ts';

const SHOWN_DIFFERENCES = 10;

/**
 * Takes over an equal object, sending secrets again because they cannot be compared. Throws when it differs, and when another
 * manager has claimed it. `met` is the answer that said that it is there.
 */
export async function adopt(
  target: Target,
  planned: ValueObject,
  secrets: ValueObject,
  met: Answer,
): Promise<StateAnswer> {
  const holder = isObject(met.body) ? met.body['managed_by'] : null;
  if (typeof holder === 'string' && holder !== target.scope.session.managedBy)
    throw new DiagnosticError(belongsElsewhere(target, holder));
  const document = await getDocument(target.scope, target.resource, target.key);
  if (document === null) throw new DiagnosticError(unsettled(target));
  const existing = stateOf(target.attributes, document);
  const versions = new Set(versionNames(target.resource));
  const compared = writtenNames(target.resource).filter((name) => !versions.has(name));
  const names = differing(target.attributes, compared, existing, planned);
  if (names.length > 0) throw new DiagnosticError(existsAlready(target, names, existing, planned));
  const answer = await put(
    target,
    { 'if-match': `"${String(document['revision'])}"` },
    bodyOf(target.resource, planned, secrets),
  );
  if (answer.status === 412) throw new DiagnosticError(unsettled(target));
  return written(target, answer, { planned, secrets }, 'Adopting');
}

function existsAlready(
  target: Target,
  names: readonly string[],
  existing: ValueObject,
  planned: ValueObject,
): Diagnostic {
  const lines = names
    .slice(0, SHOWN_DIFFERENCES)
    .map((name) => `  ${name}: ${shown(existing[name])} there, ${shown(planned[name])} in the configuration`);
  const more = names.length > SHOWN_DIFFERENCES ? `\n  and ${names.length - SHOWN_DIFFERENCES} more` : '';
  const id = target.resource.id(target.key);
  const detail = `${target.resource.title} ${id} exists and differs from the configuration:\n\n${lines.join('\n')}${more}\n\nNothing was changed. To manage the existing object, import it (put the name of your resource block for NAME), then plan again:\n\n  terraform import ${typeName(target.resource.kind)}.NAME '${id}'`;
  return errorDiagnostic('Object exists already', detail);
}

function belongsElsewhere({ resource, key }: Target, holder: string): Diagnostic {
  const detail = `${resource.title} ${resource.id(key)} exists and is managed by ${holder}. Nothing was changed: change it there, or give it up there (\`removed\` block) and claim it with \`take_over\` and a reason (POST /v1/managed-objects:claim) before it is imported here.`;
  return errorDiagnostic('Object managed elsewhere', detail);
}

function unsettled(target: Target): Diagnostic {
  return errorDiagnostic(
    'Object changing under way',
    `${doing(target, 'Creating')}: the object is being written by someone else at this moment. Run \`terraform apply\` again.`,
  );
}
