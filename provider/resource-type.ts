// One declared resource as a managed type: each request has its own file.
import type { Resource } from '../schemas/resource.ts';
import { applyResource } from './apply.ts';
import { generateConfig } from './generate-config.ts';
import { importState } from './import.ts';
import { once } from './once.ts';
import type { ManagedType } from './managed.ts';
import { planResource } from './plan.ts';
import { readResource } from './read.ts';
import { resourceSchema, typeName } from './resource-schema.ts';
import { upgraded } from './upgrade.ts';
import { validateResource } from './validate.ts';

export function resourceType(resource: Resource): ManagedType {
  const schema = once(() => resourceSchema(resource));
  return {
    name: typeName(resource.kind),
    get schema() {
      return schema();
    },
    identity: resource.key,
    identityVersion: resource.identity_upgrades.length,
    formerNames: resource.former_kinds.map(typeName),
    validate: (config, options) => validateResource(resource, schema().attributes, config, options),
    plan: (scope, request) => planResource(scope, resource, schema().attributes, request),
    apply: (scope, request) => applyResource(scope, resource, schema().attributes, request),
    read: (scope, state, kept) => readResource(scope, resource, schema().attributes, state, kept),
    import: (id) => importState(resource, schema().attributes, id),
    generateConfig: (state) => generateConfig(resource, schema().attributes, state),
    upgrade: (state, version) => upgraded(`The state of this ${resource.title}`, resource.upgrades, state, version),
    upgradeIdentity: (identity, version) =>
      upgraded(`The identity of this ${resource.title}`, resource.identity_upgrades, identity, version),
  };
}
