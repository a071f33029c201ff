// The provider's process: Terraform starts it, it answers until it is told to stop.
import { resources } from '../schemas/index.ts';
import { main } from './protocol/serve.ts';
import { createProvider } from './provider.ts';
import { ADDRESS, VERSION } from './version.ts';

const { env } = process;
const provider = createProvider({ resources, environment: env, version: VERSION });
void main(
  { name: 'postplane', address: ADDRESS, handlers: provider.handlers, environment: env },
  process.argv.slice(2),
);
