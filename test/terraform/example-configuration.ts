// The examples of all kinds as one configuration, in Terraform's JSON syntax, with the dependencies told.
import type { Resource } from '../../schemas/resource.ts';

type Blocks = Record<string, Record<string, Record<string, unknown>>>;

/** One `this` of each; `more` adds attributes to a kind's. */
export function exampleConfiguration(
  resources: readonly Resource[],
  more: (resource: Resource) => object = () => ({}),
): { resource: Blocks } {
  const entries = resources.map((resource, index) => {
    const before = resources[index - 1];
    const depends = before === undefined ? {} : { depends_on: [`postplane_${before.kind}.this`] };
    return [`postplane_${resource.kind}`, { this: { ...resource.example, ...more(resource), ...depends } }];
  });
  return { resource: Object.fromEntries(entries) as Blocks };
}
