// The bare provider as Terraform installs it: bundled and launched like Postplane's own, in the same mirror.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLE, shellLauncher } from '../../../provider/launcher.ts';
import { resourceType } from '../../../provider/resource-type.ts';
import { resources } from '../../../schemas/index.ts';

const VERSION = '0.1.0';

/** Installs it as registry.terraform.io/postplane/bare in the filesystem mirror `mirror`. */
export async function installBareProvider(mirror: string): Promise<void> {
  const mailbox = resources.find(({ kind }) => kind === 'mailbox');
  if (!mailbox) throw new Error('there is no resource mailbox');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./bare-provider.ts', import.meta.url))],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    define: { BARE_SCHEMA: JSON.stringify(resourceType(mailbox).schema) },
    write: false,
  });
  const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
  const directory = join(mirror, 'registry.terraform.io/postplane/bare', VERSION, platform);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, BUNDLE), outputFiles[0]?.text ?? '');
  const launcher = join(directory, `terraform-provider-bare_v${VERSION}`);
  writeFileSync(launcher, shellLauncher(process.execPath));
  chmodSync(launcher, 0o755);
}
