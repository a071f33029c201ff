// action.postplane_rotate_dkim_key: a new key beside the old one; once its record is in DNS the old one retires.
import { dkimKey } from '../../schemas/resources/dkim-key.ts';
import { dkimSelector, domainName } from '../../schemas/types.ts';
import type { Action } from '../actions.ts';
import type { components } from '../api-types.ts';
import { argumentFaults } from '../arguments.ts';
import { DiagnosticError, errorDiagnostic } from '../protocol/diagnostics.ts';
import { attributeStep, type ValueObject } from '../protocol/types.ts';
import { getDocument, type Document } from '../documents.ts';
import type { CallScope } from '../session.ts';
import { DEFAULT_TIMEOUT_SECONDS, pause, timeoutAttribute, waitCheck } from '../waiting.ts';
import { send } from './call.ts';

const POLL_MS = 5_000;

type Status = components['schemas']['DkimKeyStatus'];

export const rotateDkimKey: Action = {
  name: 'postplane_rotate_dkim_key',
  schema: {
    version: 0,
    description:
      'Rotates a DKIM key: makes a key of the same kind under a new selector, waits until its record is in DNS, and sets the old one to `retiring`. Should the time be over first, both keys stay as they are, and invoking it again goes on from there. For keys that Terraform manages, change the resources instead: this would be drift.',
    attributes: {
      domain: { description: 'The domain.', type: 'string', required: true },
      selector: { description: 'Selector of the key to retire.', type: 'string', required: true },
      new_selector: { description: 'Selector of the key to make.', type: 'string', required: true },
      timeout_seconds: timeoutAttribute('it'),
    },
  },
  validate: (config) => [
    ...argumentFaults(config, {
      domain: domainName,
      selector: dkimSelector,
      new_selector: dkimSelector,
      timeout_seconds: waitCheck,
    }),
    ...(typeof config['selector'] === 'string' && config['selector'] === config['new_selector']
      ? [
          errorDiagnostic('Invalid new_selector', '`new_selector` must differ from `selector`.', [
            attributeStep('new_selector'),
          ]),
        ]
      : []),
  ],
  invoke: (scope, config) => rotate(scope, config),
};

async function* rotate(scope: CallScope, config: ValueObject): AsyncGenerator<string> {
  const old = [String(config['domain']), String(config['selector'])];
  const fresh = [String(config['domain']), String(config['new_selector'])];
  const retired = await existing(scope, old);
  const made = await make(scope, fresh, retired);
  const { name, value } = made['dns_record'] as { name: string; value: string };
  yield `key ${dkimKey.id(fresh)} is made; publish ${name}  TXT  "${value}"`;
  yield* untilPublished(scope, fresh, Number(config['timeout_seconds'] ?? DEFAULT_TIMEOUT_SECONDS));
  yield `the record of ${dkimKey.id(fresh)} is in DNS`;
  if (retired['state'] === 'active') await retire(scope, old);
  yield `key ${dkimKey.id(old)} is retiring; delete or revoke it a week from now`;
}

async function existing(scope: CallScope, key: readonly string[]): Promise<Document> {
  const found = await getDocument(scope, dkimKey, key);
  if (found) return found;
  throw new DiagnosticError(
    errorDiagnostic('Object not found', `There is no DKIM key ${dkimKey.id(key)} within reach of the token.`, [
      attributeStep('selector'),
    ]),
  );
}

// The same key as an earlier try made is taken up again.
async function make(scope: CallScope, key: readonly string[], like: Document): Promise<Document> {
  const { algorithm, bits } = like;
  const [domain, selector] = key;
  const answer = await send(
    scope,
    {
      method: 'PUT',
      path: dkimKey.path(key),
      body: { domain, selector, algorithm, ...(bits === null ? {} : { bits }) },
      headers: { 'if-none-match': '*' },
    },
    `Making DKIM key ${dkimKey.id(key)}`,
    { also: [412], fields: dkimKey.attributes },
  );
  if (answer.status !== 412) return answer.body as Document;
  const found = await existing(scope, key);
  if (found['state'] === 'active' && found['algorithm'] === algorithm) return found;
  throw new DiagnosticError(
    errorDiagnostic(
      'Object exists already',
      `DKIM key ${dkimKey.id(key)} exists and is ${String(found['algorithm'])}, ${String(found['state'])}: choose another \`new_selector\`.`,
      [attributeStep('new_selector')],
    ),
  );
}

async function* untilPublished(scope: CallScope, key: readonly string[], timeout: number): AsyncGenerator<string> {
  const deadline = performance.now() + timeout * 1_000;
  const path = `${dkimKey.path(key)}/status:check`;
  for (;;) {
    const answer = await send(scope, { method: 'POST', path }, `Looking for the record of ${dkimKey.id(key)}`);
    const { dns, record } = answer.body as Status;
    if (dns === 'ok') return;
    const remaining = deadline - performance.now();
    if (remaining <= 0) throw new DiagnosticError(notPublished(key, timeout, record));
    yield dns === 'mismatch' ? `${record.name} has another value` : `${record.name} is not in DNS yet`;
    await pause(scope, Math.min(POLL_MS, remaining));
  }
}

function notPublished(
  key: readonly string[],
  timeout: number,
  record: Status['record'],
): ReturnType<typeof errorDiagnostic> {
  const detail = `After ${timeout} seconds the record of ${dkimKey.id(key)} is not in DNS. The record needed is\n\n  ${record.name}  TXT  "${record.value}"\n\nBoth keys stay as they are. Publish it and invoke the action again.`;
  return errorDiagnostic('DKIM record not published', detail, [attributeStep('new_selector')]);
}

async function retire(scope: CallScope, key: readonly string[]): Promise<void> {
  const doing = `Retiring DKIM key ${dkimKey.id(key)}`;
  const path = dkimKey.path(key);
  const current = await existing(scope, key);
  const headers = { 'if-match': `"${String(current['revision'])}"`, 'content-type': 'application/merge-patch+json' };
  await send(scope, { method: 'PATCH', path, body: { state: 'retiring' }, headers }, doing);
}
