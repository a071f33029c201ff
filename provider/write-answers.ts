// The answers that never change, as a build writes them down.
import { brotliCompressSync } from 'node:zlib';
import { resources } from '../schemas/index.ts';
import { encodeMessage } from './protocol/codec.ts';
import { messages, services } from './protocol/messages.ts';
import { createProvider } from './provider.ts';
import { VERSION } from './version.ts';

/** What Terraform asks a process for that it starts for nothing else. */
const NAMES = ['GetProviderSchema', 'GetResourceIdentitySchemas'] as const;

/** The text that stands in the place of `written-answers.ts`. */
export async function writtenAnswersModule(): Promise<string> {
  const written: Record<string, string> = {};
  const handlers = createProvider({ resources, environment: {}, version: VERSION }).handlers(() => undefined);
  for (const name of NAMES) {
    const answer = await handlers[name]({}, { signal: AbortSignal.abort() });
    const output = services['tfplugin6.Provider']?.[name]?.output ?? name;
    written[name] = brotliCompressSync(encodeMessage(messages, output, { ...answer })).toString('base64');
  }
  return `export const writtenAnswers = ${JSON.stringify(written)};\n`;
}
