#!/usr/bin/env node
// The `postplane` command: starts the gateway, shows its settings, installs the provider, brings what exists under Terraform.

const usage = `postplane: mail security as code

  postplane start                    start the gateway, as the environment and postplane.yaml say
  postplane settings                 list the settings, their defaults and what they mean
  postplane provider install [DIR]   copy the Terraform provider into a mirror in DIR and say how terraform finds it
  postplane export [ADMIN]           write import blocks for what POSTPLANE_TOKEN reaches at POSTPLANE_ENDPOINT, or for ADMIN and
                                     all below it; terraform plan -generate-config-out=FILE then writes the configuration
  postplane version                  show the version
`;

const [command = 'help', ...rest] = process.argv.slice(2);

const wantsHelp = command === 'help' || [command, ...rest].some((one) => one === '--help' || one === '-h');

if (wantsHelp) process.stdout.write(usage);
else if (command === 'start' && rest.length === 0) await import('./main.ts');
else if (command === 'settings' && rest.length === 0) await showSettings();
else if (command === 'provider' && rest[0] === 'install' && rest.length <= 2) await install(rest[1]);
else if (command === 'export' && rest.length <= 1) await exportBlocks(rest[0] ?? null);
else if (command === 'version' || command === '--version')
  process.stdout.write(`${(await import('./version.ts')).version}\n`);
else {
  process.stderr.write(`postplane: there is no command "${[command, ...rest].join(' ')}"\n\n${usage}`);
  process.exitCode = 2;
}

async function install(directory: string | undefined): Promise<void> {
  const { installProvider } = await import('./provider-mirror.ts');
  await shown(installProvider(directory));
}

async function exportBlocks(admin: string | null): Promise<void> {
  const { importBlocks } = await import('./import-blocks.ts');
  const { POSTPLANE_ENDPOINT: endpoint, POSTPLANE_TOKEN: token } = process.env;
  const blocks =
    endpoint && token
      ? importBlocks({ endpoint, token, admin })
      : Promise.reject(new Error('set POSTPLANE_ENDPOINT and POSTPLANE_TOKEN'));
  await shown(blocks);
}

/** Writes what came out, or why nothing did. */
async function shown(text: Promise<string>): Promise<void> {
  await text.then(
    (done) => process.stdout.write(done),
    (error: Error) => {
      process.stderr.write(`postplane: ${error.message}\n`);
      process.exitCode = 1;
    },
  );
}

async function showSettings(): Promise<void> {
  const { settingsTable } = await import('./settings.ts');
  for (const one of settingsTable()) {
    process.stdout.write(
      `${one.name}${one.default === '' ? '' : ` (default ${one.default})`}\n    ${one.description}\n`,
    );
  }
}
