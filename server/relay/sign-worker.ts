// Signs one message after another, in a thread of its own: an RSA signature takes 1.8 ms, a long body more.
import { parentPort } from 'node:worker_threads';
import { type DkimOptions, type DkimSigningKey, dkimSignatures } from '../mail/dkim.ts';

export interface SigningRequest {
  readonly id: number;
  readonly content: Uint8Array;
  readonly keys: readonly DkimSigningKey[];
  readonly options: DkimOptions;
}

export interface SigningAnswer {
  readonly id: number;
  readonly fields: string | null;
  readonly error: string | null;
}

function answer({ id, content, keys, options }: SigningRequest): SigningAnswer {
  try {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    return { id, fields: dkimSignatures(bytes, keys, options), error: null };
  } catch (error) {
    return { id, fields: null, error: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (request: SigningRequest) => parentPort?.postMessage(answer(request)));
