// `npm run quickstart`: a gateway on this machine, set up by terraform, with mail through it; each step says what it shows.
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type GatewayProcess, startGateway } from './gateway.ts';
import { type MailServer, sendMail, startMailServer } from './smtp.ts';
import { findTerraform, type Run, terraform, writeCliConfig } from './terraform.ts';

const ROOT = dirname(dirname(import.meta.dirname));
const started = performance.now();

interface Scene {
  readonly work: string;
  readonly gateway: GatewayProcess;
  readonly mailServer: MailServer;
  readonly run: (...args: string[]) => Promise<Run>;
}

async function main(): Promise<void> {
  const ends = process.argv.includes('--exit');
  const found = await findTerraform();
  if ('problem' in found) throw new Error(found.problem);
  const undo: (() => Promise<unknown> | void)[] = [];
  const stopped = stopOnSignals();
  try {
    const scene = await setUp(found.program, undo);
    step(`terraform ${found.version}, provider, PostgreSQL, control plane and relay are there`, '');
    const playing = play(scene);
    await Promise.race([playing, stopped]);
    if (isStopped) await Promise.race([playing.catch(() => {}), sleep(10_000)]);
    else if (!ends) await stayUp(scene, stopped);
  } finally {
    say(`\nStopping and removing everything of the quickstart ...`);
    for (const one of undo.reverse()) await one();
  }
  say(`Done.`);
}

let isStopped = false;
const interrupted = new AbortController();

function stopOnSignals(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        isStopped = true;
        interrupted.abort();
        resolve();
      });
    }
  });
}

async function stayUp(scene: Scene, stopped: Promise<void>): Promise<void> {
  tellWhereToLook(scene);
  await Promise.race([stopped, scene.gateway.ended]);
  if (!isStopped) throw new Error('the gateway ended by itself');
}

async function setUp(program: string, undo: (() => Promise<unknown> | void)[]): Promise<Scene> {
  say('Postplane quickstart. Everything it makes is in a temporary directory and goes away at the end.\n');
  const work = await mkdtemp(join(tmpdir(), 'postplane-quickstart-'));
  undo.push(() => rm(work, { recursive: true, force: true, maxRetries: 5 }));
  const registry = await buildRegistry(work);
  const mailServer = await startMailServer();
  undo.push(() => mailServer.close());
  const gateway = await startGateway({
    dataDir: join(work, 'data'),
    logFile: join(work, 'gateway.log'),
    smarthostPort: mailServer.port,
    say: note,
  });
  undo.push(() => gateway.stop());
  const directory = join(work, 'terraform');
  await mkdir(directory);
  await copyFile(join(import.meta.dirname, 'main.tf'), join(directory, 'main.tf'));
  await writeCliConfig(join(work, 'terraform.rc'), registry);
  const environment = {
    TF_CLI_CONFIG_FILE: join(work, 'terraform.rc'),
    TF_VAR_mail_server_port: String(mailServer.port),
    POSTPLANE_ENDPOINT: gateway.api,
    POSTPLANE_TOKEN: gateway.token,
  };
  await writeEnvironment(join(work, 'env.sh'), environment);
  const quiet = { CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1', NODE_COMPILE_CACHE: join(work, 'cache') };
  return {
    work,
    gateway,
    mailServer,
    run: (...args) =>
      terraform(
        { program, directory, environment: { ...environment, ...quiet }, signal: interrupted.signal },
        ...args,
        '-no-color',
      ),
  };
}

// In the tree, where `npm run build` puts it too; a tree that is not ours to write to stays as it is.
async function buildRegistry(work: string): Promise<string> {
  const { buildProvider } = await import('../../provider/build.ts');
  for (const registry of [join(ROOT, 'dist/registry'), join(work, 'registry')]) {
    try {
      await buildProvider(registry);
      return registry;
    } catch (error) {
      if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  throw new Error(`the provider cannot be built: neither ${ROOT}/dist nor ${work} can be written to`);
}

async function writeEnvironment(path: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const lines = Object.entries(environment).map(
    ([name, value]) => `export ${name}='${value.replaceAll("'", `'\\''`)}'\n`,
  );
  await writeFile(path, lines.join(''), { mode: 0o600 });
}

async function play(scene: Scene): Promise<void> {
  await applyExample(scene);
  await sendIncoming(scene);
  await sendOutgoing(scene);
  await showDrift(scene);
}

async function applyExample({ run }: Scene): Promise<void> {
  await expect(run('init', '-input=false'), 0, 'terraform init');
  step('terraform init', 'the provider built from this tree is installed from its mirror, without a network');
  const applied = await expect(run('apply', '-auto-approve', '-input=false'), 0, 'terraform apply');
  step('terraform apply', /Apply complete![^\n]*/.exec(applied.output)?.[0] ?? 'applied');
  await expect(run('plan', '-input=false', '-detailed-exitcode'), 0, 'a second terraform plan');
  step('terraform plan', 'empty: what was written is what is there');
}

async function sendIncoming({ gateway, mailServer }: Scene): Promise<void> {
  const port = gateway.smtpPort;
  const mail = (to: string, subject: string): Promise<string> =>
    sendMail({
      port,
      from: 'friend@example.net',
      to,
      content: `From: friend@example.net\nTo: ${to}\nSubject: ${subject}\n\nHello.`,
    });
  check(await mail('info@example.com', 'Hello'), /^250/, 'a message for info@example.com');
  const received = await mailServer.next();
  check(
    `${received.from} ${received.to.join()}`,
    /^friend@example\.net info@example\.com$/,
    'the envelope at the mail server',
  );
  step('mail in', `a message for info@example.com on port ${port} came out at the mail server of the route`);
  step(
    '',
    `a mailbox that is not declared: ${check(await mail('nobody@example.com', 'Hello'), /^550/, 'a message for nobody@example.com')}`,
  );
  step(
    '',
    `what the filter rule blocks: ${check(await mail('info@example.com', 'Overdue invoice'), /^5/, 'a message that a rule blocks')}`,
  );
}

async function sendOutgoing({ gateway, mailServer }: Scene): Promise<void> {
  const content =
    'From: shop@example.com\nTo: customer@example.net\nSubject: Your order\nX-Client-Id: webshop-17\n\nThank you.';
  const reply = await sendMail({
    port: gateway.submissionPort,
    from: 'shop@example.com',
    to: 'customer@example.net',
    content,
  });
  check(reply, /^250/, 'an outgoing message');
  const received = await mailServer.next();
  check(received.to.join(), /^customer@example\.net$/, 'the recipient at the smarthost');
  if (/x-client-id/i.test(received.content)) throw new Error('the identity header was not removed');
  step('mail out', `a message on port ${gateway.submissionPort} left through the smarthost, its X-Client-Id removed`);
  const identity = await loggedIdentity(gateway);
  step('', `the message log names who is responsible for it: ${identity}`);
}

async function loggedIdentity(gateway: GatewayProcess): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { items } = (await (await request(gateway, 'GET', '/v1/messages?direction=outgoing')).json()) as {
      items: { identity: string | null }[];
    };
    if (items[0]?.identity) return items[0].identity;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the message log does not show the outgoing message');
}

async function showDrift({ gateway, run }: Scene): Promise<void> {
  const changed = await request(gateway, 'PATCH', '/v1/domains/example.com/routes/primary', { priority: 50 });
  check(String(changed.status), /^200$/, 'a change through the API');
  step('behind its back', 'the priority of the route was changed through the API, from 10 to 50');
  const drift = await expect(run('plan', '-input=false', '-detailed-exitcode'), 2, 'terraform plan after that change');
  const line = drift.output.split('\n').find((one) => /^\s*~ priority\b/.test(one));
  if (line === undefined) throw new Error(`the plan does not show the attribute:\n${drift.output}`);
  step('terraform plan', `sees the drift: ${line.trim().replace(/\s+/g, ' ')}`);
  await expect(run('apply', '-auto-approve', '-input=false'), 0, 'terraform apply');
  await expect(run('plan', '-input=false', '-detailed-exitcode'), 0, 'terraform plan after that');
  step('terraform apply', 'put it right; the plan is empty again');
}

function request({ api, token }: GatewayProcess, method: string, path: string, body?: object): Promise<Response> {
  const headers: Record<string, string> = { authorization: `Bearer ${token}` };
  if (body)
    Object.assign(headers, { 'content-type': 'application/merge-patch+json', 'if-match': '*', prefer: 'wait=10' });
  return fetch(api + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
}

function tellWhereToLook({ work, gateway }: Scene): void {
  say(`
It stays up until Ctrl-C.

  API            ${gateway.api}/v1, documentation ${gateway.api}/docs
  token          ${gateway.token}
  incoming mail  127.0.0.1:${gateway.smtpPort}, for info@example.com
  outgoing mail  127.0.0.1:${gateway.submissionPort}, without a login from this machine
  log            ${work}/gateway.log

Change the example and apply it yourself:

  . ${work}/env.sh
  cd ${work}/terraform
  $EDITOR main.tf && terraform apply

Send a message:

  printf 'Subject: hi\\r\\n\\r\\nHello.\\r\\n' | curl -sS smtp://127.0.0.1:${gateway.smtpPort} --mail-from me@example.net --mail-rcpt info@example.com -T -
  curl -s -H "authorization: Bearer $POSTPLANE_TOKEN" ${gateway.api}/v1/messages
`);
}

async function expect(run: Promise<Run>, code: number, what: string): Promise<Run> {
  const result = await run;
  if (result.code !== code) throw new Error(`${what} ended with ${result.code}, not ${code}:\n${result.output}`);
  return result;
}

function check(found: string, wanted: RegExp, what: string): string {
  const reply = found.replaceAll('\r\n', ' ');
  if (!wanted.test(reply)) throw new Error(`${what}: ${reply}`);
  return reply;
}

function step(what: string, shows: string): void {
  say(
    `${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${shows === '' ? what : `${what.padEnd(16)}${shows}`}`,
  );
}

function note(text: string): void {
  say(`         ${text}`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

await main().catch((error: Error) => {
  if (!isStopped) {
    process.stderr.write(`\nThe quickstart failed: ${error.message}\n`);
    process.exitCode = 1;
  }
});
process.exit();
