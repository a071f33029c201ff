// ListResource (`terraform query`, Terraform 1.14): a stream of identities, with the whole object when asked for.
import type { Resource } from '../schemas/resource.ts';
import { listFiltered } from './data-source.ts';
import { stateOf } from './document.ts';
import { encodeValue } from './protocol/dynamic-value.ts';
import type { ListResourceEvent } from './protocol/messages.ts';
import { typeOfAttributes } from './protocol/schema.ts';
import type { TerraformType, ValueObject } from './protocol/types.ts';
import { resourceSchema } from './resource-schema.ts';
import type { CallScope } from './session.ts';

export interface ListRequest {
  readonly config: ValueObject;
  readonly includeObject: boolean;
  /** 0: no limit. */
  readonly limit: number;
}

export async function* listResource(
  scope: CallScope,
  resource: Resource,
  request: ListRequest,
): AsyncGenerator<ListResourceEvent> {
  const { attributes } = resourceSchema(resource);
  let count = 0;
  for await (const document of listFiltered(scope, resource, request.config)) {
    const state = stateOf(attributes, document);
    yield {
      identity: { identity_data: encodeValue(identityType(resource.key), identityOf(resource.key, state)) },
      display_name: resource.id(resource.key.map((name) => String(state[name]))),
      ...(request.includeObject ? { resource_object: encodeValue(typeOfAttributes(attributes), state) } : {}),
    };
    if (++count === request.limit) return;
  }
}

/** Identity holds the key attributes, all strings. */
export function identityType(names: readonly string[]): TerraformType {
  return ['object', Object.fromEntries(names.map((name) => [name, 'string' as const]))];
}

export function identityOf(names: readonly string[], state: ValueObject): ValueObject {
  return Object.fromEntries(names.map((name) => [name, state[name] ?? null]));
}
