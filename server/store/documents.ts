// From a stored row to a complete document of the present schema.
import { type Fields, fieldsOf } from '../../schemas/field.ts';
import type { JsonObject } from '../../schemas/parse.ts';
import type { Resource } from '../../schemas/resource.ts';

/** Upgrades a stored document to the present schema version and fills attributes that it did not have yet. */
export function documentOf(
  resource: Resource,
  row: { readonly data: JsonObject; readonly schema_version: number },
): JsonObject {
  const upgraded = resource.upgrades.slice(row.schema_version).reduce((data, upgrade) => upgrade(data), row.data);
  return complete(resource.attributes, upgraded);
}

/** The computed attributes of a row that the server made once and keeps with the document. */
export function keptOf(resource: Resource, data: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(data).filter(([name]) => resource.attributes[name]?.notes.computed !== undefined),
  );
}

// In schema order; computed attributes and secrets are not part of a document.
function complete(fields: Fields, data: JsonObject): JsonObject {
  const document: JsonObject = {};
  for (const [name, one] of Object.entries(fields)) {
    if (one.notes.computed !== undefined || one.notes.secret !== undefined) continue;
    document[name] = completeValue(fieldsOf(one.type), data[name] ?? one.notes.default ?? null);
  }
  return document;
}

function completeValue(fields: Fields | undefined, value: unknown): unknown {
  return fields && value !== null ? complete(fields, value as JsonObject) : value;
}
