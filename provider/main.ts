// The provider's process: Terraform starts it, it answers until it is told to stop.
import { answersOf, handlersOnDemand } from './on-demand.ts';
import type { ProviderHandlers } from './protocol/handlers.ts';
import type { Log } from './protocol/log.ts';
import { main } from './protocol/serve.ts';
import { ADDRESS, VERSION } from './version.ts';
import { writtenAnswers } from './written-answers.ts';

const { env } = process;

async function load(log: Log): Promise<ProviderHandlers> {
  const [{ createProvider }, { resources }] = await Promise.all([
    import('./provider.ts'),
    import('../schemas/index.ts'),
  ]);
  return createProvider({ resources, environment: env, version: VERSION }).handlers(log);
}

const options = { name: 'postplane', address: ADDRESS, environment: env };
void main(
  { ...options, handlers: handlersOnDemand(load), writtenAnswers: answersOf(writtenAnswers) },
  process.argv.slice(2),
);
