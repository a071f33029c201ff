// action.postplane_verify_domain: looks for the verification record of a domain until it is there.
import { domainName } from '../../schemas/types.ts';
import type { Action } from '../actions.ts';
import { argumentFaults } from '../arguments.ts';
import { untilVerified } from '../domain-verification.ts';
import { DEFAULT_TIMEOUT_SECONDS, timeoutAttribute, waitCheck } from '../waiting.ts';

export const verifyDomain: Action = {
  name: 'postplane_verify_domain',
  schema: {
    version: 0,
    description:
      'Looks for the verification record of a domain in DNS now, and again until it is there or the time is over. A domain that is verified is left as it is.',
    attributes: {
      domain: { description: 'The domain to verify.', type: 'string', required: true },
      timeout_seconds: timeoutAttribute('it'),
    },
  },
  validate: (config) => argumentFaults(config, { domain: domainName, timeout_seconds: waitCheck }),
  invoke: async function* (scope, config) {
    const domain = String(config['domain']);
    yield* untilVerified(scope, domain, Number(config['timeout_seconds'] ?? DEFAULT_TIMEOUT_SECONDS));
    yield `${domain} is verified`;
  },
};
