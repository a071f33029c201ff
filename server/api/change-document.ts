// A row of the change log as callers see it, in the feed and in the audit.
import type { ChangeRow } from '../store/changes.ts';
import type { Call } from './operation.ts';

export const changeExample = {
  revision: 18,
  kind: 'route',
  id: 'example.com/primary',
  key: ['example.com', 'primary'],
  operation: 'updated',
  actor: 'ci (t_5f1c2d3e4a5b6978)',
  client: 'terraform-provider-postplane/0.1.0',
  request_id: '8a0c6c9e-6f0e-4a8e-9d5e-0d1d8b2f6f11',
  reason: 'new mail host',
  at: '2026-01-31T12:00:00.000Z',
  before: { port: 25 },
  after: { port: 26 },
  has_secret_change: false,
  manager: 'acme/mail',
  foreign_to: null,
};

/** When an object moved between admins, each side sees only the document it owned. */
export function changeDocument(call: Call, row: ChangeRow): object {
  const { reach } = call.principal;
  const sees = (admin: string | null): boolean => reach === null || (admin !== null && reach.includes(admin));
  const { revision, kind, id, key, operation, actor, client, request_id, reason, at } = row;
  return {
    revision,
    kind,
    id,
    key,
    operation,
    actor,
    client,
    request_id,
    reason,
    at: at.toISOString(),
    before: sees(row.previous_admin ?? row.admin) ? row.before : null,
    after: sees(row.admin) ? row.after : null,
    has_secret_change: row.has_secret_change,
    manager: row.manager,
    foreign_to: row.foreign_to,
  };
}
