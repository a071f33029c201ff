// A configuration of nine objects of different kinds, two with secrets, and where they are: on the control plane and in the state.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resources } from '../../schemas/index.ts';
import type { TestApi } from '../support/api.ts';
import { block, Expression } from './hcl.ts';

const ref = (text: string): Expression => new Expression(text);
const domain = ref('postplane_domain.d.domain');

export const PASSWORD = 'correct horse battery 1';

/** Declared with references, as users do: what belongs to another object comes after it. */
export const configuration = [
  block('postplane_admin', 'a', { name: 'tenant', parent: 'acme' }),
  block('postplane_domain', 'd', { domain: 'example.com', admin: ref('postplane_admin.a.name') }),
  block('postplane_route', 'r', { domain, name: 'primary', host: 'mail.example.net' }),
  block('postplane_mailbox', 'm', { domain, local_part: 'info' }),
  block('postplane_outgoing_user', 'u', {
    domain,
    name: 'app',
    type: 'user',
    identification_method: 'header',
    password_wo: PASSWORD,
    password_wo_version: 1,
  }),
  block('postplane_identity_header', 'h', {
    domain,
    outgoing_user: ref('postplane_outgoing_user.u.name'),
    name: 'x-client-id',
  }),
  block('postplane_dkim_key', 'k', { domain, selector: 's2026', algorithm: 'ed25519' }),
  block('postplane_admin_log_sink', 'l', {
    admin: ref('postplane_admin.a.name'),
    name: 'siem',
    type: 'webhook',
    url: 'https://siem.example.net/mail',
    events: ['lock'],
    secret_wo: 'signs each batch of events',
    secret_wo_version: 1,
  }),
  block('postplane_filter_rule', 'f', {
    domain,
    name: 'no-invoices',
    direction: 'incoming',
    action: 'block',
    conditions: { any_of: [{ field: 'subject', op: 'contains', value: 'invoice' }] },
  }),
].join('');

/** The paths of what `configuration` declares. */
export const declared: readonly string[] = [
  '/v1/admins/tenant',
  '/v1/admins/tenant/log-sinks/siem',
  '/v1/domains/example.com',
  '/v1/domains/example.com/dkim-keys/s2026',
  '/v1/domains/example.com/filter-rules/no-invoices',
  '/v1/domains/example.com/mailboxes/info',
  '/v1/domains/example.com/outgoing-users/app',
  '/v1/domains/example.com/outgoing-users/app/identity-headers/x-client-id',
  '/v1/domains/example.com/routes/primary',
];

/** The paths of all objects there are, but for the admin `acme`. */
export async function existing(api: TestApi): Promise<string[]> {
  const lists = resources.map(async (resource) => {
    if (resource.singleton) return [];
    const parents = resource.key.slice(0, resource.key.length - resource.ownKey.length).map(() => '-');
    const reply = await api.send('GET', `${resource.collectionPath(parents)}?limit=500`);
    if (reply.status !== 200) throw new Error(`list of ${resource.kind}: ${reply.status}`);
    return (reply.body.items as Record<string, never>[]).map((one) => resource.path(resource.keyOf(one)));
  });
  return (await Promise.all(lists))
    .flat()
    .filter((path) => path !== '/v1/admins/acme')
    .sort();
}

interface State {
  readonly resources: readonly {
    readonly type: string;
    readonly instances: readonly { readonly attributes: Record<string, never> }[];
  }[];
}

/** The paths of the objects in the state of a directory. */
export function inState(directory: string): string[] {
  const file = join(directory, 'terraform.tfstate');
  if (!existsSync(file)) return [];
  const state = JSON.parse(readFileSync(file, 'utf8')) as State;
  const paths = state.resources.flatMap(({ type, instances }) => {
    const resource = resources.find((one) => `postplane_${one.kind}` === type);
    return instances.map(({ attributes }) => resource?.path(resource.keyOf(attributes)) ?? type);
  });
  return paths.sort();
}
