// ephemeral.postplane_api_token: a token of the control plane that lives as long as the run.
import { field } from '../../schemas/field.ts';
import { oneOf, slug } from '../../schemas/types.ts';
import { argumentFaults } from '../arguments.ts';
import type { EphemeralType } from '../ephemeral.ts';
import type { BlockSchema } from '../protocol/schema.ts';
import { close, lifetime, lifetimeCheck, open, renew } from './lease.ts';

const schema: BlockSchema = {
  version: 0,
  description:
    'A token of the control plane for one run: made when it is opened, revoked when it is closed, never stored. It reaches the subtree of an admin, or as far as the token of the provider, and lives no longer than that token. The admin must be there when the run begins: ephemeral resources open while Terraform plans.',
  attributes: {
    name: { description: 'What the change log calls it.', type: 'string', required: true },
    admin: {
      description: 'The admin whose subtree it reaches. Null: as far as the token of the provider.',
      type: 'string',
      optional: true,
    },
    access: {
      description:
        '`write`: everything within reach. `read`: reads and dry runs, which is enough for a plan. Default `write`.',
      type: 'string',
      optional: true,
    },
    ttl_seconds: lifetime,
    id: { description: 'ID of the token.', type: 'string', computed: true },
    token: { description: 'The token.', type: 'string', computed: true, sensitive: true },
    expires_at: {
      description: 'When it ends unless it is renewed (RFC 3339).',
      type: 'string',
      computed: true,
    },
  },
};

const access = oneOf('read', 'write');
const fields = {
  name: field(slug, { description: 'name' }),
  admin: field(slug, { description: 'admin' }),
  access: field(access, { description: 'access' }),
};

export const apiToken: EphemeralType = {
  name: 'postplane_api_token',
  schema,
  validate: (config) => argumentFaults(config, { name: slug, admin: slug, access, ttl_seconds: lifetimeCheck }),
  open: (scope, config) => {
    const { name, admin, access: allowed, ttl_seconds: seconds } = config;
    const request = {
      path: '/v1/tokens',
      body: { name, admin, access: allowed },
      secret: 'token',
      doing: `Making token ${String(name)}`,
      fields,
      seconds: seconds as number | null,
    };
    return open(scope, request, ({ id, token, expires_at }) => ({
      ...config,
      id: String(id),
      token: String(token),
      expires_at: String(expires_at),
    }));
  },
  renew,
  close,
};
