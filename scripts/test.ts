// `npm test`: every test on the embedded PostgreSQL with the real terraform; what uses SQL again on a system PostgreSQL, if there is one.
import { spawn } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findTerraform } from '../examples/quickstart/terraform.ts';
import { buildProvider } from '../provider/build.ts';
import { startEmbedded } from '../server/store/embedded.ts';
import { findSystemPostgres, startSystemPostgres } from './system-postgres.ts';

const ROOT = dirname(import.meta.dirname);
const CONCURRENCY = 2;
/** Both runs together; what takes longer hangs: it is ended and has failed. */
const LONGEST_MS = 30 * 60_000;
const SQL_TESTS = [
  'test/store',
  'test/api',
  'test/config',
  'test/flows/mail.test.ts',
  'test/flows/incoming-domain.test.ts',
];

/** Arguments that are no options name files or folders to run alone; options go to `node --test`. */
const given = process.argv.slice(2);
const paths = given.filter((one) => !one.startsWith('-'));
const options = given.filter((one) => one.startsWith('-'));

function filesOf(folders: readonly string[]): string[] {
  const patterns = folders.map((one) => (one.endsWith('.ts') ? one : `${one}/**/*.test.ts`));
  return [...new Set(patterns.flatMap((pattern) => globSync(pattern, { cwd: ROOT })))].sort();
}

async function main(): Promise<boolean> {
  const terraform = await findTerraform();
  if ('problem' in terraform) throw new Error(terraform.problem);
  say(`terraform ${terraform.version} (${terraform.program}), Node.js ${process.version}`);
  await buildProvider(join(ROOT, 'dist/registry'));
  const files = filesOf(paths.length > 0 ? paths : ['test']);
  if (files.length === 0) throw new Error(`there are no tests in ${paths.join(', ')}`);
  const onEmbedded = await withEmbedded((url) => runTests(files, url));
  const sqlFiles =
    paths.length > 0
      ? files.filter((file) => SQL_TESTS.some((one) => file === one || file.startsWith(`${one}/`)))
      : filesOf(SQL_TESTS);
  const onSystem = await againOnSystem(sqlFiles);
  say(
    `embedded PostgreSQL: ${onEmbedded ? 'passed' : 'FAILED'}${onSystem === undefined ? '' : `; system PostgreSQL: ${onSystem ? 'passed' : 'FAILED'}`}`,
  );
  return onEmbedded && onSystem !== false;
}

async function withEmbedded(work: (url: string) => Promise<boolean>): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), 'postplane-test-'));
  const server = await startEmbedded({ dataDir });
  try {
    return await work(server.url);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function againOnSystem(files: readonly string[]): Promise<boolean | undefined> {
  const found = findSystemPostgres();
  if (files.length === 0) return undefined;
  if (found === undefined) {
    say(
      'skipped: the tests that use SQL on a system PostgreSQL (15 or newer), because there is none in /usr/lib/postgresql',
    );
    return undefined;
  }
  say(`\nagain on the system's PostgreSQL ${found.version} (${found.directory})`);
  const server = await startSystemPostgres(found);
  try {
    return await runTests(files, server.url);
  } finally {
    await server.stop();
  }
}

function runTests(files: readonly string[], databaseUrl: string): Promise<boolean> {
  // A file that leaves a timer behind ends with its last test: it must not hold up the run.
  const args = [
    '--test',
    `--test-concurrency=${CONCURRENCY}`,
    '--test-timeout=150000',
    '--test-force-exit',
    ...options,
    ...files,
  ];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...cleanEnvironment(), POSTPLANE_TEST_DATABASE_URL: databaseUrl },
  });
  const deadline = setTimeout(() => {
    say(
      `the run is ended ${LONGEST_MS / 60_000} minutes after its start; the files named under "Interrupted" were running`,
    );
    child.kill('SIGINT');
    setTimeout(() => child.kill('SIGKILL'), 10_000);
  }, LONGEST_MS - performance.now());
  return new Promise<boolean>((resolve) =>
    child.once('error', () => resolve(false)).once('exit', (code) => resolve(code === 0)),
  ).finally(() => clearTimeout(deadline));
}

// What the caller's shell has set for a gateway of its own must not reach the tests; what is meant for them (a seed) does.
function cleanEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(POSTPLANE_(?!TEST_)|TF_)/.test(name) && name !== 'DATABASE_URL'),
  );
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

await main().then(
  (passed) => {
    process.exitCode = passed ? 0 : 1;
  },
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
process.exit();
