// ephemeral.postplane_outgoing_user_credential: a password of an outgoing user, beside its own, that lives as long as the run.
import { outgoingUser } from '../../schemas/resources/outgoing-user.ts';
import { domainName, slug } from '../../schemas/types.ts';
import { argumentFaults } from '../arguments.ts';
import type { EphemeralType } from '../ephemeral.ts';
import type { BlockSchema } from '../protocol/schema.ts';
import { close, lifetime, lifetimeCheck, open, renew } from './lease.ts';

const schema: BlockSchema = {
  version: 0,
  description:
    'A temporary password of an outgoing user of type `user` or `domain`, beside the one it has: made when it is opened, revoked when it is closed, never stored. For a check that sends mail in the same run, for example.',
  attributes: {
    domain: { description: 'The domain of the outgoing user.', type: 'string', required: true },
    outgoing_user: { description: 'Name of the outgoing user.', type: 'string', required: true },
    ttl_seconds: lifetime,
    id: { description: 'ID of the password.', type: 'string', computed: true },
    login: { description: 'What to log in as.', type: 'string', computed: true },
    password: { description: 'The password.', type: 'string', computed: true, sensitive: true },
    expires_at: {
      description: 'When it ends unless it is renewed (RFC 3339).',
      type: 'string',
      computed: true,
    },
  },
};

export const outgoingUserCredential: EphemeralType = {
  name: 'postplane_outgoing_user_credential',
  schema,
  validate: (config) => argumentFaults(config, { domain: domainName, outgoing_user: slug, ttl_seconds: lifetimeCheck }),
  open: (scope, config) => {
    const key = [String(config['domain']), String(config['outgoing_user'])];
    const request = {
      path: `${outgoingUser.path(key)}/temporary-passwords`,
      body: {},
      secret: 'password',
      doing: `Making a password for outgoing user ${outgoingUser.id(key)}`,
      fields: {},
      seconds: config['ttl_seconds'] as number | null,
    };
    return open(scope, request, ({ id, login, password, expires_at }) => ({
      ...config,
      id: String(id),
      login: String(login),
      password: String(password),
      expires_at: String(expires_at),
    }));
  },
  renew,
  close,
};
