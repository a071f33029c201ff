// data.postplane_drift_report, _unmanaged and _audit_events: what others did to what a manager manages, what nobody does, and who
// did what at all.
import { stateOf } from './document.ts';
import { problemDiagnostics } from './faults.ts';
import { bool, checkLimit, filter, limit, limitOf, listed, number, queryOf, text } from './listed.ts';
import type { DataSource } from './managed.ts';
import { DiagnosticError } from './protocol/diagnostics.ts';
import type { Attributes, BlockSchema } from './protocol/schema.ts';
import { type Document, get } from './read-cache.ts';
import { typeName } from './resource-schema.ts';

const MOST_CHANGES = 1000;

const name: Attributes = {
  kind: text('Kind of the object, such as `route`.'),
  id: text('ID of the object, such as `example.com/primary`.'),
};

const done: Attributes = {
  revision: number('Number of the change, in the order of commit.'),
  ...name,
  operation: text('`created`, `updated`, `deleted`, or `verification`: what DNS says of a domain or a DKIM key.'),
  actor: text('The token that did it.'),
  client: text('Through what: its user agent.'),
  reason: text('Why, where that was said.'),
  at: text('When (RFC 3339).'),
};

const driftReport: BlockSchema = {
  version: 0,
  description:
    'What others did to claimed objects since their manager last wrote them, for `check` blocks and reports. An object is claimed by what writes or refreshes it with `managed_by`.',
  attributes: {
    manager: {
      ...filter('Whose objects. Default: `managed_by` of the provider; with neither those of every manager.'),
      computed: true,
    },
    admin: filter('Only objects that belong to this admin itself.'),
    domain: filter('Only this domain and what belongs to it.'),
    limit: { ...limit, description: `Most changes to read, 1 to ${MOST_CHANGES}. Default ${MOST_CHANGES}.` },
    changed: number('How many objects are there that others changed.'),
    deleted: number('How many objects others deleted. They count for 30 days, or until made again or released.'),
    unmanaged: number('How many objects nobody has claimed.'),
    changes: {
      description: 'The changes, newest first.',
      computed: true,
      nested: {
        nesting: 'list',
        attributes: {
          ...done,
          changed_as: text('As which manager it came; null: none was named.'),
          manager: text('Whose the object is.'),
        },
      },
    },
  },
};

const report: DataSource = {
  name: 'postplane_drift_report',
  schema: driftReport,
  validate: (config) => checkLimit(config, MOST_CHANGES),
  read: async (scope, config) => {
    const { admin = null, domain = null, limit: most = null } = config;
    const asked = { manager: config['manager'] ?? scope.session.manager, admin, domain, limit: most };
    const query = queryOf(driftReport.attributes, asked);
    const answer = await get(scope, `/v1/drift-report?${query}${query && '&'}limit=${limitOf(config)}`);
    if (answer.status !== 200) throw new DiagnosticError(...problemDiagnostics(answer, 'Reading the drift report'));
    return { ...stateOf(driftReport.attributes, answer.body), ...asked };
  },
};

const unmanagedSchema: BlockSchema = {
  version: 0,
  description:
    'The inventory of objects that nobody has claimed: neither written nor imported by a configuration with `managed_by`. Each comes with what an `import` block needs.',
  attributes: {
    admin: filter('Only what belongs to this admin itself.'),
    domain: filter('Only this domain and what belongs to it.'),
    kind: filter('Only of this kind, such as `route`.'),
    limit,
    objects: {
      description: 'The objects, in the order of kind and ID.',
      computed: true,
      nested: {
        nesting: 'list',
        attributes: {
          ...name,
          admin: text('The admin that owns it; null: the installation.'),
          resource_type: text('The type of its resource, such as `postplane_route`.'),
          import_id: text('The ID for `terraform import` and `import` blocks.'),
        },
      },
    },
  },
};

const auditSchema: BlockSchema = {
  version: 0,
  description:
    'Who changed what, when, through what and why: the change log, the newest first. Every write is in it, never a secret.',
  attributes: {
    kind: filter('Only objects of this kind, such as `route`.'),
    id: filter('Only the object of this ID; with `kind`.'),
    actor: filter('Only by this token, written as `actor` has it.'),
    manager: filter('Only as this manager.'),
    since: filter('Only at or after this time (RFC 3339).'),
    until: filter('Only before this time (RFC 3339).'),
    limit,
    events: {
      description: 'The changes, newest first.',
      computed: true,
      nested: {
        nesting: 'list',
        attributes: {
          ...done,
          request_id: text('The request that did it.'),
          manager: text('As which manager it came; null: none was named.'),
          bypassed: text('The manager of the object, where another wrote past it.'),
          has_secret_change: bool('Whether a secret was set.'),
        },
      },
    },
  },
};

function importable(document: Document): Document {
  return { ...document, resource_type: typeName(String(document['kind'])), import_id: document['id'] };
}

export const managedDataSources: readonly DataSource[] = [
  report,
  listed('postplane_unmanaged', '/v1/managed-objects?managed=false', unmanagedSchema, { describe: importable }),
  listed('postplane_audit_events', '/v1/changes?order=newest', auditSchema),
];
