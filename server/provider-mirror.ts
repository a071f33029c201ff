// `postplane provider install`: copies the provider that was built with this release into a mirror of the user's, and says how
// terraform finds it there.
import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ADDRESS = 'registry.terraform.io/postplane/postplane';
/** What `postplane/postplane` means to terraform, and to tofu. */
const ADDRESSES = [ADDRESS, 'registry.opentofu.org/postplane/postplane'];

// Beside this tree where it was built, beside `server` where it was shipped.
const root = dirname(import.meta.dirname);
const PLACES = [join(root, 'registry'), join(root, 'dist/registry')];

/** Installs into `directory`, or where terraform users keep such things. Throws an error that says what to do. */
export async function installProvider(directory: string | undefined): Promise<string> {
  const source = await builtMirror();
  const target = resolve(directory ?? defaultDirectory());
  const versions = await readdir(join(source, ADDRESS));
  await mkdir(target, { recursive: true });
  for (const address of ADDRESSES)
    await cp(join(source, ADDRESS), join(target, address), { recursive: true, force: true });
  const all = ADDRESSES.map((address) => JSON.stringify(address)).join(', ');
  return `Installed the provider ${ADDRESS} ${versions.join(', ')} into ${target}.

Tell terraform in ~/.terraformrc, tofu in ~/.tofurc if there is one and else there too, or either in the file that TF_CLI_CONFIG_FILE names:

provider_installation {
  filesystem_mirror {
    path    = ${JSON.stringify(target)}
    include = [${all}]
  }
  direct {
    exclude = [${all}]
  }
}
`;
}

async function builtMirror(): Promise<string> {
  for (const place of PLACES) {
    if ((await stat(join(place, ADDRESS)).catch(() => undefined))?.isDirectory()) return place;
  }
  throw new Error(`the provider is not built: run "npm run build" in ${root}, which makes dist/registry`);
}

function defaultDirectory(): string {
  return join(process.env['XDG_DATA_HOME'] ?? join(homedir(), '.local/share'), 'postplane/registry');
}
