// data.postplane_whoami: whose token this is and how far it reaches.
import { stateOf } from './document.ts';
import { problemDiagnostics } from './faults.ts';
import type { DataSource } from './managed.ts';
import { DiagnosticError } from './protocol/diagnostics.ts';
import type { BlockSchema } from './protocol/schema.ts';
import { get } from './documents.ts';

const schema: BlockSchema = {
  version: 0,
  description: 'Whose token the provider uses, and how far it reaches.',
  attributes: {
    token_id: { description: 'ID of the token.', type: 'string', computed: true },
    name: { description: 'Name of the token.', type: 'string', computed: true },
    role: {
      description: '`installation`: reaches everything. `admin`: reaches the subtree of `admin`.',
      type: 'string',
      computed: true,
    },
    admin: {
      description: 'The admin whose subtree it reaches; null for the whole installation.',
      type: 'string',
      computed: true,
    },
    access: {
      description: '`write`: everything within reach. `read`: reads and dry runs, which is enough for a plan.',
      type: 'string',
      computed: true,
    },
    expires_at: { description: 'When it ends (RFC 3339); null: never.', type: 'string', computed: true },
  },
};

export const whoami: DataSource = {
  name: 'postplane_whoami',
  schema,
  validate: () => [],
  read: async (scope) => {
    const answer = await get(scope, '/v1/whoami');
    if (answer.status !== 200) throw new DiagnosticError(...problemDiagnostics(answer, 'Reading whoami'));
    return stateOf(schema.attributes, answer.body);
  },
};
