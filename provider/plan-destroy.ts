// The plan of a destruction: that of the object as it is now, asked about so that protection shows at plan time.
import type { Resource } from '../schemas/resource.ts';
import { keyOf, stateOf } from './document.ts';
import { driftWarnings } from './drift.ts';
import { dryRunDelete } from './dry-run.ts';
import type { PlanAnswer, Private } from './managed.ts';
import { DiagnosticError } from './protocol/diagnostics.ts';
import type { Attributes } from './protocol/schema.ts';
import type { ValueObject } from './protocol/types.ts';
import type { Document } from './documents.ts';
import { readDocument } from './read-cache.ts';
import type { CallScope } from './session.ts';

// When a resource has left the configuration, Terraform plans its destruction first and refreshes it afterwards: the revision it
// knows may be old. With that one the apply would be refused, and each later one too.
export async function planDestroy(
  scope: CallScope,
  resource: Resource,
  attributes: Attributes,
  prior: ValueObject,
  kept: Private,
): Promise<PlanAnswer> {
  const key = keyOf(resource, prior);
  if (key === null || kept.revision === undefined) return { planned: null, private: kept, diagnostics: [] };
  const document = await present(scope, resource, key);
  const { revision } = document ?? {};
  if (document === null || typeof revision !== 'number' || revision === kept.revision)
    return { planned: null, private: kept, diagnostics: await dryRunDelete(scope, resource, key, kept.revision) };
  const drift = { resource, attributes, key, before: prior, after: stateOf(attributes, document) };
  return {
    planned: null,
    private: { ...kept, revision },
    diagnostics: [
      ...(await driftWarnings(scope, { ...drift, revision: kept.revision })),
      ...(await dryRunDelete(scope, resource, key, revision)),
    ],
  };
}

// Null also when it cannot be read: a plan does not depend on that.
async function present(scope: CallScope, resource: Resource, key: readonly string[]): Promise<Document | null> {
  if (!scope.session.client) return null;
  return readDocument(scope, resource, key).catch((error: unknown) => {
    if (error instanceof DiagnosticError) return null;
    throw error;
  });
}
