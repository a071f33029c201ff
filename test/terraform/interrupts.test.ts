// Nothing is orphaned: runs killed, stopped and cut off at any of their requests; the next one finishes, without import or surgery.
// Every point: `POSTPLANE_TEST_INTERRUPTS=all node --test test/terraform/interrupts.test.ts`, three quarters of an hour.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom } from '../support/random-documents.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { configuration, declared, existing, inState } from './declared.ts';
import { type Installed, installProvider } from './installed.ts';
import { childrenOf, type Point, pointsOf, sampled, type Strike, strike } from './interrupted.ts';
import { isWrite, type Recorded } from './recording-proxy.ts';
import { type Run, type Started, startTerraform, type Workspace } from './terraform.ts';

/** `all` runs every point; else some are sampled. */
const ALL = process.env['POSTPLANE_TEST_INTERRUPTS'] === 'all';
const seed = Number(process.env['POSTPLANE_TEST_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const random = randomFrom(seed);
const chosen = (points: readonly Point[], count: number): readonly Point[] =>
  ALL ? points : sampled(points, count, random);
const told = `${ALL ? 'every point' : `some points, seed ${seed}`}`;
const LONGEST = { timeout: ALL ? 3_600_000 : 150_000 };
const EXIT_MS = 15_000;

let api: ControlPlane;
let installed: Installed;
let tf: Workspace;
/** All requests of a whole apply and of a whole destroy. */
let applying = 0;
let destroying = 0;
let runs = 0;

before(async () => {
  api = await startControlPlane();
  installed = await installProvider(api.url, api.token);
  tf = installed.workspace;
  tf.write(configuration);
  await tf.ok('init', '-no-color');
  applying = await counted('apply');
  destroying = await counted('destroy');
});
after(async () => {
  console.log(`${runs} runs were interrupted`);
  await installed?.remove();
  await api?.stop();
});

type Verb = 'apply' | 'destroy';
const whole = { apply: declared, destroy: [] } as const;

async function counted(verb: Verb): Promise<number> {
  api.requests.length = 0;
  await tf.ok(verb, '-auto-approve', '-no-color');
  assert.deepEqual(await existing(api.api), whole[verb]);
  return api.requests.length;
}

// What an apply starts from is nothing, and a destroy everything.
async function prepared(verb: Verb): Promise<void> {
  const other = verb === 'apply' ? 'destroy' : 'apply';
  if (inState(tf.directory).length !== whole[other].length) await tf.ok(other, '-auto-approve', '-no-color');
}

interface Interrupted {
  readonly run: Run;
  readonly happened: boolean;
  /** From what happened to the exit. */
  readonly ms: number;
}

/** Runs it, with something done to it at one request. */
async function interrupted(
  verb: Verb,
  at: Point,
  matches: Strike['matches'],
  act: (started: Started, request: Recorded) => Promise<'go on' | 'drop'>,
): Promise<Interrupted> {
  await prepared(verb);
  runs++;
  let since = performance.now();
  const happened = strike(api, {
    at,
    matches,
    act: (request) => {
      since = performance.now();
      return act(started, request);
    },
  });
  const args = [verb, '-auto-approve', '-no-color'];
  const started = startTerraform(tf.directory, installed.environment, args, { ownGroup: true });
  const run = await started.end;
  api.calm();
  return { run, happened: happened(), ms: performance.now() - since };
}

/** The next run finishes what was begun. */
async function finished(verb: Verb, at: Point): Promise<void> {
  const next = await tf.run(verb, '-auto-approve', '-no-color');
  const place = `${verb}, request ${at.nth}, ${at.when}`;
  assert.equal(next.code, 0, `${place}:\n${next.output}`);
  assert.deepEqual(await existing(api.api), whole[verb], place);
  assert.deepEqual(inState(tf.directory), whole[verb], place);
  if (verb === 'apply') await tf.expectNoChanges();
}

// Terraform writes a local state in place, after each object: killed in the middle of that it has none, which no provider can help.
const STATE_WRITTEN_MS = 250;

const killGroup = async (started: Started): Promise<'drop'> => {
  await sleep(STATE_WRITTEN_MS);
  started.signalGroup('SIGKILL');
  await started.end;
  return 'drop';
};

const killProvider = async ({ pid }: Started): Promise<'drop'> => {
  const providers = childrenOf(pid);
  assert.ok(providers.length > 0, 'terraform has a provider');
  for (const one of providers) process.kill(one, 'SIGKILL');
  return 'drop';
};

// Terraform tells the provider to stop about a second after the signal.
const interruptOnce = async (started: Started): Promise<'go on'> => {
  started.signalGroup('SIGINT');
  await sleep(1_500);
  return 'go on';
};

test(`kill -9 of a whole run at a write: the next one finishes it (${told})`, LONGEST, async () => {
  for (const at of chosen(pointsOf(declared.length), 2))
    for (const verb of ['apply', 'destroy'] as const) {
      const { run, happened } = await interrupted(verb, at, isWrite, killGroup);
      assert.ok(happened);
      assert.equal(run.code, -1);
      await finished(verb, at);
    }
});

test(`kill -9 of the provider at a write: terraform says so, the next run finishes (${told})`, LONGEST, async () => {
  for (const at of chosen(pointsOf(declared.length), 1))
    for (const verb of ['apply', 'destroy'] as const) {
      const { run, happened } = await interrupted(verb, at, isWrite, killProvider);
      assert.ok(happened);
      assert.equal(run.code, 1);
      assert.match(run.output, /Error: (Plugin did not respond|Request cancelled)/);
      await finished(verb, at);
    }
});

test(
  `Ctrl-C at a request: ends soon, the state holds what exists, the next run finishes (${told})`,
  LONGEST,
  async () => {
    for (const verb of ['apply', 'destroy'] as const)
      for (const at of chosen(pointsOf(verb === 'apply' ? applying : destroying), 1)) {
        const { run, ms } = await interrupted(verb, at, () => true, interruptOnce);
        const place = `${verb}, request ${at.nth}, ${at.when}:\n${run.output}`;
        assert.ok(run.code === 0 || run.code === 1, place);
        assert.ok(ms < EXIT_MS, `${Math.round(ms)} ms: ${place}`);
        assert.deepEqual(inState(tf.directory), await existing(api.api), place);
        await finished(verb, at);
      }
  },
);

test(
  'Ctrl-C while a reply does not come: asked again with the same key, without waiting for the relays',
  LONGEST,
  async () => {
    const route = (request: Recorded): boolean => isWrite(request) && request.path === declared.at(-1);
    api.requests.length = 0;
    const { run, ms } = await interrupted('apply', { nth: 1, when: 'before its reply' }, route, async (started) => {
      started.signalGroup('SIGINT');
      await started.end;
      return 'drop';
    });
    assert.equal(run.code, 1);
    assert.ok(ms < EXIT_MS, `${Math.round(ms)} ms`);
    const [first, second, ...more] = api.requests.filter(route).map(({ headers }) => headers);
    assert.deepEqual(more, []);
    assert.equal(second?.['idempotency-key'], first?.['idempotency-key']);
    assert.deepEqual([first?.['prefer'], second?.['prefer']], ['wait=15', undefined]);
    assert.deepEqual(inState(tf.directory), await existing(api.api));
    await finished('apply', { nth: 1, when: 'before its reply' });
  },
);

test(
  'requests and replies that are lost: repeated with the same key, one object each, done in the same run',
  LONGEST,
  async () => {
    for (const verb of ['apply', 'destroy'] as const) {
      await prepared(verb);
      api.requests.length = 0;
      const before = await changes();
      const lost = new Set<string>();
      const loseOnce = (request: Recorded): 'go on' | 'drop' => {
        const key = request.headers['idempotency-key'] ?? '';
        if (!isWrite(request) || lost.has(key)) return 'go on';
        lost.add(key);
        return 'drop';
      };
      api.arriving = (request) => (request.path.length % 3 === 0 ? loseOnce(request) : 'go on');
      api.answered = loseOnce;
      await tf.ok(verb, '-auto-approve', '-no-color');
      api.calm();
      const keys = declared.map((path) =>
        api.requests.filter((one) => isWrite(one) && one.path === path).map((one) => one.headers['idempotency-key']),
      );
      for (const [first, ...more] of keys) assert.deepEqual(more, [first]);
      assert.equal(lost.size, declared.length);
      assert.deepEqual(await existing(api.api), whole[verb]);
      assert.deepEqual(inState(tf.directory), whole[verb]);
      assert.equal((await changes()) - before, declared.length, 'each was done once');
    }
  },
);

async function changes(): Promise<number> {
  const [row] = await api.api.database.query<{ count: number }>('select count(*)::int as count from change');
  return row?.count ?? 0;
}

test('a state that was lost: the next apply takes everything over', LONGEST, async () => {
  await prepared('destroy');
  rmSync(join(tf.directory, 'terraform.tfstate'));
  await finished('apply', { nth: 0, when: 'before it arrives' });
});
