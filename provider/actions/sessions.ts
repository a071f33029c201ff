// action.postplane_revoke_sessions: whoever is logged in as an outgoing user must log in again.
import { outgoingUser } from '../../schemas/resources/outgoing-user.ts';
import { domainName, slug } from '../../schemas/types.ts';
import type { Action } from '../actions.ts';
import { argumentFaults } from '../arguments.ts';
import { send } from './call.ts';

export const revokeSessions: Action = {
  name: 'postplane_revoke_sessions',
  schema: {
    version: 0,
    description:
      'Ends the SMTP sessions of an outgoing user, on every relay within a second: whoever has logged in as it must do so again, with the password that holds then.',
    attributes: {
      domain: { description: 'The domain.', type: 'string', required: true },
      outgoing_user: { description: 'Name of the outgoing user.', type: 'string', required: true },
    },
  },
  validate: (config) => argumentFaults(config, { domain: domainName, outgoing_user: slug }),
  invoke: async function* (scope, config) {
    const [domain, user] = [String(config['domain']), String(config['outgoing_user'])];
    const what = `the sessions of outgoing user ${user}@${domain}`;
    await send(
      scope,
      { method: 'POST', path: `${outgoingUser.path([domain, user])}:revoke-sessions` },
      `To end ${what}`,
    );
    yield `${what} are ended`;
  },
};
