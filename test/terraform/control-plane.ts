// The real control plane with a database of its own, behind a proxy that records what the provider sends and may answer instead.
import type { ApiDependencies } from '../../server/api/dependencies.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { type Recorded, type Rules, startRecordingProxy } from './recording-proxy.ts';

export interface ControlPlane extends Rules {
  readonly url: string;
  readonly token: string;
  readonly requests: Recorded[];
  /** Without the proxy. */
  readonly api: TestApi;
  /** The document at a path; null when there is none. */
  get(path: string): Promise<Record<string, unknown> | null>;
  /** A change made behind Terraform's back. */
  change(path: string, patch: Readonly<Record<string, unknown>>): Promise<void>;
  remove(path: string): Promise<void>;
  /** Takes every rule back: all is passed on. */
  calm(): void;
  stop(): Promise<void>;
}

/** Starts both, and makes the admin `acme`. */
export async function startControlPlane(overrides: Partial<ApiDependencies> = {}): Promise<ControlPlane> {
  const api = await startApi(overrides);
  await api.create('/v1/admins/acme', { name: 'acme' });
  const { url, requests, rules, calm, close } = await startRecordingProxy(api.url);
  const written = { 'if-match': '*' };
  return Object.assign(rules, {
    url,
    token: api.token,
    requests,
    api,
    calm,
    get: async (path: string) => {
      const reply = await api.send('GET', path);
      return reply.status === 200 ? (reply.body as Record<string, unknown>) : null;
    },
    change: async (path: string, patch: Readonly<Record<string, unknown>>) => {
      const reply = await api.send('PATCH', path, { body: patch, headers: written });
      if (reply.status !== 200) throw new Error(`PATCH ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    },
    remove: async (path: string) => void (await api.send('DELETE', path, { headers: written })),
    stop: async () => {
      await close();
      await api.stop();
    },
  });
}
