// The built provider as users install it: a filesystem mirror, from which terraform spawns it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProvider } from '../../provider/build.ts';
import { type Workspace, workspace } from './terraform.ts';

export interface Installed {
  /** A directory of the test; the mirror is its `registry`. */
  readonly root: string;
  /** What terraform needs to find it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly workspace: Workspace;
  remove(): Promise<void>;
}

/** Installs it for the given control plane. */
export async function installProvider(endpoint: string, token: string): Promise<Installed> {
  const root = mkdtempSync(join(tmpdir(), 'postplane-installed-'));
  await buildProvider(join(root, 'registry'));
  const settings = join(root, 'terraformrc');
  writeFileSync(
    settings,
    `provider_installation {\n  filesystem_mirror {\n    path = "${join(root, 'registry')}"\n  }\n}\n`,
  );
  const environment = {
    TF_CLI_CONFIG_FILE: settings,
    XDG_CACHE_HOME: join(root, 'cache'),
    POSTPLANE_ENDPOINT: endpoint,
    POSTPLANE_TOKEN: token,
  };
  const opened = workspace(environment, async () => undefined);
  const remove = async (): Promise<void> => {
    await opened.close();
    rmSync(root, { recursive: true, force: true });
  };
  return { root, environment, workspace: opened, remove };
}
