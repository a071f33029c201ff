// action.postplane_lock_identity and postplane_unlock_identity: an administrator's lock, by hand.
import { outgoingUser } from '../../schemas/resources/outgoing-user.ts';
import { domainName, slug, text } from '../../schemas/types.ts';
import type { Action } from '../actions.ts';
import { argumentFaults } from '../arguments.ts';
import type { Attributes } from '../protocol/schema.ts';
import type { ValueObject } from '../protocol/types.ts';
import type { CallScope } from '../session.ts';
import { send } from './call.ts';

const identity: Attributes = {
  domain: { description: 'The domain.', type: 'string', required: true },
  outgoing_user: { description: 'Name of the outgoing user.', type: 'string', required: true },
  identity: { description: 'The identity, as `postplane_identities` shows it.', type: 'string', required: true },
};
const checks = { domain: domainName, outgoing_user: slug, identity: text(255), reason: text(500) };

export const lockIdentity: Action = {
  name: 'postplane_lock_identity',
  schema: {
    version: 0,
    description:
      'Locks an identity behind an outgoing user: nothing of it is sent until it is unlocked. One that is locked stays so, for the new reason.',
    attributes: {
      ...identity,
      reason: { description: 'Why, for the history of locks.', type: 'string', required: true },
    },
  },
  validate: (config) => argumentFaults(config, checks),
  invoke: (scope, config) => change(scope, config, 'lock', { reason: config['reason'] }),
};

export const unlockIdentity: Action = {
  name: 'postplane_unlock_identity',
  schema: {
    version: 0,
    description:
      'Unlocks an identity behind an outgoing user, whoever locked it; counting begins anew. One that is not locked stays so.',
    attributes: identity,
  },
  validate: (config) => argumentFaults(config, checks),
  invoke: (scope, config) => change(scope, config, 'unlock'),
};

async function* change(
  scope: CallScope,
  config: ValueObject,
  verb: 'lock' | 'unlock',
  body?: unknown,
): AsyncGenerator<string> {
  const [domain, user, name] = [String(config['domain']), String(config['outgoing_user']), String(config['identity'])];
  const path = `${outgoingUser.path([domain, user])}/identities/${encodeURIComponent(name)}:${verb}`;
  const what = `identity ${name} of outgoing user ${user}@${domain}`;
  await send(scope, { method: 'POST', path, ...(body === undefined ? {} : { body }) }, `To ${verb} ${what}`);
  yield `${what} is ${verb}ed`;
}
