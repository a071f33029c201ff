// ReadResource: the object as it is now. Only a 404 removes it from state; every other failure is an error.
import type { Resource } from '../schemas/resource.ts';
import { privateOf } from './apply.ts';
import { claimed } from './claims.ts';
import { keyOf, stateOf } from './document.ts';
import { deletionWarning, driftWarnings } from './drift.ts';
import type { Private, StateAnswer } from './managed.ts';
import type { Attributes } from './protocol/schema.ts';
import type { ValueObject } from './protocol/types.ts';
import { type Document } from './documents.ts';
import { readDocument } from './read-cache.ts';
import type { CallScope } from './session.ts';

export async function readResource(
  scope: CallScope,
  resource: Resource,
  attributes: Attributes,
  before: ValueObject,
  kept: Private,
): Promise<StateAnswer> {
  const key = keyOf(resource, before);
  if (key === null) throw new Error('the state holds no key');
  const document = await readDocument(scope, resource, key);
  if (document === null) return removed(scope, resource, key, kept);
  const state = stateOf(attributes, document);
  const known = kept.revision ?? Number(document['revision']);
  const diagnostics = [
    ...(isNewer(document, kept)
      ? await driftWarnings(scope, { resource, attributes, key, before, after: state, revision: known })
      : []),
    ...(await claimed(scope, resource, key, known)),
  ];
  const secrets = kept.secrets ? { secrets: kept.secrets } : {};
  return { state, private: { ...privateOf(document), ...secrets }, diagnostics };
}

// Without a known revision (just imported) there is nothing to compare with.
function isNewer(document: Document, kept: Private): boolean {
  return kept.revision !== undefined && document['revision'] !== kept.revision;
}

async function removed(
  scope: CallScope,
  resource: Resource,
  key: readonly string[],
  kept: Private,
): Promise<StateAnswer> {
  const diagnostics = kept.revision === undefined ? [] : [await deletionWarning(scope, resource, key, kept.revision)];
  return { state: null, private: {}, diagnostics };
}
