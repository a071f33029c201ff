// What others did and what nobody declares: data.postplane_drift_report, data.postplane_unmanaged, data.postplane_audit_events.
import type { components } from './api-types.ts';
import { stateOf } from './document.ts';
import { bool, filter, limit, limitFaults, limitOf, listed, number, text } from './listed.ts';
import type { DataSource } from './managed.ts';
import { DiagnosticError, errorDiagnostic } from './protocol/diagnostics.ts';
import type { Attributes, BlockSchema } from './protocol/schema.ts';
import { attributeStep, type Value } from './protocol/types.ts';
import { listDocuments } from './documents.ts';
import { typeName } from './resource-schema.ts';
import type { CallScope } from './session.ts';

const MOST = 100_000;

const change: Attributes = {
  revision: number('Number of the change.'),
  kind: text('Kind of the object.'),
  id: text('ID of the object, as for an import.'),
  operation: text('`created`, `updated` or `deleted`; `verification`: what DNS says of a domain or a DKIM key.'),
  actor: text('The token that did it.'),
  client: text('Through what: its user agent.'),
  manager: text('For which manager; null: none.'),
  at: text('When (RFC 3339).'),
  reason: text('Why, where the writer said so.'),
  request_id: text('The request; it leads to its lines in the log.'),
  has_secret_change: bool('Whether a secret was set.'),
};

const auditSchema: BlockSchema = {
  version: 0,
  description: 'Who changed what, the newest first.',
  attributes: {
    kind: filter('Only of this kind, for example `route`.'),
    id: filter('Only of the object with this ID; with `kind`.'),
    actor: filter('Only by this token, as the events name it.'),
    manager: filter('Only what was written for this manager.'),
    from: filter('Only at this time or later (RFC 3339).'),
    to: filter('Only before this time (RFC 3339).'),
    limit,
    audit_events: { description: 'The changes.', computed: true, nested: { nesting: 'list', attributes: change } },
  },
};

export const auditEvents: DataSource = listed('postplane_audit_events', '/v1/audit-events', auditSchema);

const unmanagedObject: Attributes = {
  kind: text('Kind of the object.'),
  id: text('ID of the object: the `id` of an import block.'),
  resource_type: text('The type of resource to import it as.'),
  admin: text('The admin it belongs to; null: the installation.'),
  revision: number('Its revision.'),
  updated_at: text('When it was last changed (RFC 3339).'),
};

const unmanagedSchema: BlockSchema = {
  version: 0,
  description:
    'Objects that no manager has claimed: made by hand, or by a configuration without `managed_by`. They can be imported, or deleted.',
  attributes: {
    kind: filter('Only of this kind, for example `route`.'),
    admin: filter('Only of this admin.'),
    domain: filter('Only this domain and what belongs to it.'),
    limit,
    objects: {
      description: 'The objects, in the order of kind and ID.',
      computed: true,
      nested: { nesting: 'list', attributes: unmanagedObject },
    },
  },
};

export const unmanaged: DataSource = {
  name: 'postplane_unmanaged',
  schema: unmanagedSchema,
  validate: (config) => limitFaults(config, MOST),
  read: async (scope, config) => {
    const { kind, admin, domain } = config;
    const path = pathOf('/v1/unmanaged-objects', { kind, admin, domain });
    const found = await taken(listDocuments(scope, path), limitOf(config));
    const objects = found.map((one) =>
      stateOf(unmanagedObject, { ...one, resource_type: typeName(String(one['kind'])) }),
    );
    return { ...config, objects };
  },
};

const reportSchema: BlockSchema = {
  version: 0,
  description:
    'What others did to the objects of a manager, as long as it has neither applied over it nor taken it into its state; for `check` blocks and nightly jobs. It needs no refresh and no state.',
  attributes: {
    manager: {
      description: 'The manager. Default: `managed_by` of the provider.',
      type: 'string',
      optional: true,
      computed: true,
    },
    admin: filter('Only what belongs to this admin itself.'),
    limit,
    changes: {
      description: 'The changes by others, the newest first.',
      computed: true,
      nested: { nesting: 'list', attributes: change },
    },
    changed: number('How many objects others have changed, or made anew.'),
    deleted: number('How many objects others have deleted.'),
    unmanaged: number('How many objects within reach no manager has claimed.'),
  },
};

export const driftReport: DataSource = {
  name: 'postplane_drift_report',
  schema: reportSchema,
  validate: (config) => limitFaults(config, MOST),
  read: async (scope, config) => {
    const manager = managerOf(scope, config['manager'] ?? null);
    const { admin } = config;
    const most = limitOf(config);
    const found = await taken(listDocuments(scope, pathOf('/v1/audit-events', { foreign_to: manager, admin })), MOST);
    const open = await taken(listDocuments(scope, pathOf('/v1/unmanaged-objects', { admin })), MOST);
    const last = [...lastOf(found as unknown as Change[]).values()];
    return {
      ...config,
      manager,
      changes: found.slice(0, most).map((one) => stateOf(change, one)),
      changed: last.filter(({ operation }) => operation !== 'deleted').length,
      deleted: last.filter(({ operation }) => operation === 'deleted').length,
      unmanaged: open.length,
    };
  },
};

type Change = components['schemas']['Change'];

// The newest comes first.
function lastOf(changes: readonly Change[]): ReadonlyMap<string, Change> {
  return new Map([...changes].reverse().map((one) => [`${one.kind} ${one.id}`, one]));
}

function managerOf(scope: CallScope, given: Value): string {
  const manager = given ?? scope.session.managedBy;
  if (typeof manager === 'string') return manager;
  const detail =
    'Whose objects? Set `manager` here, `managed_by` in the provider "postplane" block, or the environment variable POSTPLANE_MANAGED_BY.';
  throw new DiagnosticError(errorDiagnostic('No manager', detail, [attributeStep('manager')]));
}

function pathOf(path: string, given: Readonly<Record<string, Value | undefined>>): string {
  const query = new URLSearchParams(
    Object.entries(given).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
  return query.size > 0 ? `${path}?${query}` : path;
}

async function taken<T>(all: AsyncGenerator<T>, most: number): Promise<T[]> {
  const found: T[] = [];
  for await (const one of all) {
    found.push(one);
    if (found.length >= most) break;
  }
  return found;
}
