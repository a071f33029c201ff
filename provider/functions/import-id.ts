// parse_import_id: the key attributes in an import ID, by the grammar of the type.
import type { Resource } from '../../schemas/resource.ts';
import { ArgumentError, type ProviderFunction } from './function.ts';
import type { Value } from '../protocol/types.ts';
import { typeName } from '../resource-schema.ts';

export function parseImportId(resources: readonly Resource[]): ProviderFunction {
  const known = new Map(resources.map((one) => [typeName(one.kind), one]));
  return {
    name: 'parse_import_id',
    summary: 'The key attributes in an import ID',
    description:
      'A map of the key attributes of a type, as `domain` and `name` of `example.com/primary` for `postplane_route`. A "/" inside a part is written `%2F`.',
    parameters: [
      { name: 'type', type: 'string', description: 'A resource type: `postplane_route`.' },
      { name: 'id', type: 'string', description: 'The ID: the key parts joined by "/".' },
    ],
    returns: ['map', 'string'],
    call: (type, id) => {
      const resource = known.get(String(type));
      if (!resource)
        throw new ArgumentError(
          0,
          `${JSON.stringify(type)} is not a resource type: write one of ${[...known.keys()].join(', ')}`,
        );
      return keyIn(resource, String(id));
    },
  };
}

function keyIn(resource: Resource, id: string): Value {
  const key = partsOf(resource, id);
  const [fault] = resource.key.flatMap((name, index) => resource.checkAttribute(name, key[index]));
  if (fault) throw new ArgumentError(1, `${JSON.stringify(id)}: \`${fault.pointer.slice(1)}\` ${fault.detail}`);
  return Object.fromEntries(resource.key.map((name, index) => [name, key[index] ?? '']));
}

function partsOf(resource: Resource, id: string): string[] {
  try {
    return resource.parseId(id);
  } catch (error) {
    throw new ArgumentError(1, (error as Error).message);
  }
}
