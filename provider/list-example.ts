// The example of each list resource, in the language of `terraform query`: made, since there is nothing to choose.
import type { Resource } from '../schemas/resource.ts';
import { parentKeys, pluralName, typeName } from './resource-schema.ts';

/** The path below examples/ and the text. */
export function listExample(resource: Resource): readonly [path: string, text: string] {
  const name = typeName(resource.kind);
  const keys = parentKeys(resource);
  const width = Math.max(0, ...keys.map((key) => key.length));
  const filters = keys.map((key) => `    ${key.padEnd(width)} = ${JSON.stringify(resource.example[key])}\n`).join('');
  const config = filters === '' ? '' : `\n  config {\n${filters}  }\n`;
  const text = `# terraform query -generate-config-out=${pluralName(resource.kind)}.tf
list "${name}" "all" {
  provider         = postplane
  include_resource = true
${config}}
`;
  return [`list-resources/${name}/list-resource.tfquery.hcl`, text];
}
