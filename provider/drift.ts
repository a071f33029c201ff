// Who changed an object outside Terraform: a warning per refresh with old and new values, actor, client and time.
import type { Resource } from '../schemas/resource.ts';
import { differences, stateOf, writtenNames } from './document.ts';
import { warningDiagnostic } from './protocol/diagnostics.ts';
import type { Diagnostic } from './protocol/messages.ts';
import type { Attributes } from './protocol/schema.ts';
import type { ValueObject } from './protocol/types.ts';
import { getDocument } from './documents.ts';
import { type Change, latestChanges } from './recent-changes.ts';
import { timeNames } from './secrets.ts';
import type { CallScope } from './session.ts';

const SHOWN_CHANGES = 3;

export interface Drift {
  readonly resource: Resource;
  readonly attributes: Attributes;
  readonly key: readonly string[];
  readonly before: ValueObject;
  readonly after: ValueObject;
  readonly revision: number;
}

/** A warning naming what differs and who changed it; none when nothing a user writes differs: no secret was set, either. */
export async function driftWarnings(scope: CallScope, drift: Drift): Promise<Diagnostic[]> {
  const { resource, before, after } = drift;
  const names = [...writtenNames(resource), ...timeNames(resource)];
  const lines = differences(drift.attributes, names, before, after);
  const told = `${resource.path(drift.key)} since ${drift.revision}`;
  if (lines.length === 0 || scope.session.told.has(told)) return [];
  scope.session.told.add(told);
  const changes = await describeChanges(scope, resource, drift.key, drift.revision);
  return [
    warningDiagnostic(
      `Changed outside Terraform: ${resource.title} ${resource.id(drift.key)}`,
      `Since the last apply${changes}:\n\n${lines.map((line) => `  ${line}`).join('\n')}`,
    ),
  ];
}

/** Warns that an object is gone, and who deleted it. */
export async function deletionWarning(
  scope: CallScope,
  resource: Resource,
  key: readonly string[],
  revision: number,
): Promise<Diagnostic> {
  const changes = await describeChanges(scope, resource, key, revision);
  const what = changes === '' ? 'It does not exist, or the token does not reach it' : `It no longer exists${changes}`;
  return warningDiagnostic(
    `${changes === '' ? 'Not found' : 'Deleted outside Terraform'}: ${resource.title} ${resource.id(key)}`,
    `${what}. The plan creates it again unless it is removed from the configuration.`,
  );
}

/** " (updated by ops through console at T)"; empty when the change feed cannot tell. Never fails. */
export async function describeChanges(
  scope: CallScope,
  resource: Resource,
  key: readonly string[],
  after: number,
): Promise<string> {
  try {
    const items = await latestChanges(scope, resource.kind, resource.id(key), after);
    const recent = items.slice(0, SHOWN_CHANGES).reverse();
    return recent.length === 0 ? '' : ` (${recent.map(described).join('; ')})`;
  } catch {
    scope.signal.throwIfAborted();
    return '';
  }
}

/** What differs now, as lines that end a sentence; its full stop alone when nothing does, or nobody can tell. Never fails. */
export async function describeDifferences(
  scope: CallScope,
  { resource, attributes, key, before }: Pick<Drift, 'resource' | 'attributes' | 'key' | 'before'>,
): Promise<string> {
  try {
    const document = await getDocument(scope, resource, key);
    const lines = differences(attributes, writtenNames(resource), before, stateOf(attributes, document));
    return document === null || lines.length === 0 ? '. ' : `:\n\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`;
  } catch {
    scope.signal.throwIfAborted();
    return '. ';
  }
}

function described(change: Change): string {
  const by = (change.actor ? ` by ${change.actor}` : '') + (change.manager ? ` for ${change.manager}` : '');
  const through = change.client ? ` through ${change.client}` : '';
  const why = change.reason ? `: "${change.reason}"` : '';
  return `${change.operation}${by}${through}${change.at ? ` at ${change.at}` : ''}${why}`;
}
