// Ephemeral resources in the real terraform with spawned providers: the token works in the run, then is dead, and is found nowhere.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { type Installed, installProvider } from './installed.ts';
import { terraform } from './terraform.ts';

let api: ControlPlane;
let installed: Installed;

before(async () => {
  api = await startControlPlane();
  installed = await installProvider(api.url, api.token);
});
after(async () => {
  await installed.remove();
  await api.stop();
});

const configuration = `
ephemeral "postplane_api_token" "run" {
  name        = "run"
  admin       = "acme"
  ttl_seconds = 600
}

provider "postplane" {
  alias = "short"
  token = ephemeral.postplane_api_token.run.token
}

resource "postplane_domain" "d" {
  provider = postplane.short
  domain   = "example.com"
  admin    = "acme"
}
`;

async function liveTokens(): Promise<string[]> {
  const { items } = (await api.get('/v1/tokens')) as { items: { name: string }[] };
  return items.map((one) => one.name);
}

/** The tokens that came with requests, but for the provider's own. */
function tokensUsed(): string[] {
  const given = api.requests.map((one) => (one.headers['authorization'] ?? '').replace(/^Bearer /, ''));
  return [...new Set(given)].filter((one) => one !== '' && one !== api.token);
}

async function isDead(token: string): Promise<boolean> {
  const { status } = await fetch(`${api.url}/v1/whoami`, { headers: { authorization: `Bearer ${token}` } });
  return status === 401;
}

test('a short token serves a second provider, is revoked after plan and after apply, and is in no state, plan or log', async () => {
  const { workspace: tf, root, environment } = installed;
  const log = join(root, 'trace.log');
  const traced = (...args: string[]): ReturnType<typeof terraform> =>
    terraform(tf.directory, { ...environment, TF_LOG: 'TRACE', TF_LOG_PATH: log }, args);
  tf.write(configuration);
  await tf.ok('init', '-no-color');
  const planned = await traced('plan', '-no-color', '-out=run.tfplan');
  assert.equal(planned.code, 0, planned.output);
  assert.deepEqual(await liveTokens(), ['bootstrap'], 'that of the plan is gone');
  const applied = await traced('apply', '-no-color', 'run.tfplan');
  assert.equal(applied.code, 0, applied.output);
  assert.deepEqual(await liveTokens(), ['bootstrap'], 'that of the apply is gone');

  const written = api.requests.find((one) => one.method === 'PUT' && !one.query.has('dry_run'));
  const tokens = tokensUsed();
  assert.ok(tokens.includes((written?.headers['authorization'] ?? '').slice('Bearer '.length)), 'the short one wrote');
  assert.ok(tokens.length >= 2, 'plan and apply had one each');
  const places: Record<string, string> = {
    state: readFileSync(join(tf.directory, 'terraform.tfstate'), 'utf8'),
    plan: (await tf.ok('show', '-json', 'run.tfplan')).stdout,
    'plan file': readFileSync(join(tf.directory, 'run.tfplan'), 'latin1'),
    log: readFileSync(log, 'utf8'),
    output: planned.output + applied.output,
  };
  assert.match(places['log'] ?? '', /OpenEphemeralResource/);
  for (const token of tokens) {
    assert.ok(await isDead(token));
    for (const [place, text] of Object.entries(places)) assert.ok(!text.includes(token), `not in the ${place}`);
  }
});

// Terraform closes nothing after an error in what depends on it.
test('a run that fails revokes it too, when the provider is told to end', async () => {
  const { workspace: tf } = installed;
  api.requests.length = 0;
  tf.write(
    `${configuration}\nresource "postplane_route" "wrong" {\n  provider = postplane.short\n  domain   = "example.net"\n  name     = "r"\n  host     = "mail.example.com"\n}\n`,
  );
  const failed = await tf.run('apply', '-auto-approve', '-no-color');
  assert.equal(failed.code, 1);
  assert.ok(tokensUsed().length > 0);
  assert.deepEqual(await liveTokens(), ['bootstrap']);
});

test('arguments are checked by validate, at their line', async () => {
  const { workspace: tf } = installed;
  tf.write(
    'ephemeral "postplane_outgoing_user_credential" "c" {\n  domain        = "Example.com"\n  outgoing_user = "app"\n  ttl_seconds   = 5\n}\n',
  );
  const { code, output } = await tf.run('validate', '-no-color');
  assert.equal(code, 1);
  assert.match(output, /`domain` is not in canonical form: write example\.com\./);
  assert.match(output, /`ttl_seconds` must be 60 to 86400\./);
  assert.match(output, /domain {8}= "Example\.com"/);
});
