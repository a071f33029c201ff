// A control plane that refuses, fails, stalls or lies: nothing it says plans a creation, gets into the state or steers the terminal.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { block } from './hcl.ts';
import { type Instead, isWrite, type Recorded } from './recording-proxy.ts';
import { openWorkspace, type Run, type Workspace } from './terraform.ts';

let api: ControlPlane;
let tf: Workspace;

beforeEach(async () => {
  api = await startControlPlane();
  tf = await openWorkspace({ resources, endpoint: api.url, token: api.token });
});
afterEach(async () => {
  mock.restoreAll();
  await tf.close();
  await api.stop();
});

const flat = (text: string): string => text.replace(/\n[│\s]*/g, ' ');
const domain = block('postplane_domain', 'd', { domain: 'example.com', admin: 'acme' });
// As many as are read by list.
const routes = `resource "postplane_route" "r" {
  count  = 6
  domain = postplane_domain.d.domain
  name   = "r\${count.index}"
  host   = "mail.example.com"
}
`;
const isRead = (request: Recorded): boolean => request.method === 'GET' && request.path !== '/v1/audit-events';
const foreign = { domain: 'example.net', admin: 'acme', revision: 9 };

interface Failure {
  readonly name: string;
  readonly answer: Instead;
  readonly told: RegExp;
}

const failures: readonly Failure[] = [
  { name: '401', answer: { status: 401 }, told: /Check the token/ },
  { name: '403', answer: { status: 403 }, told: /see what stands before it/ },
  { name: '500', answer: { status: 500 }, told: /fault of its own/ },
  { name: '502 in HTML', answer: { status: 502, text: '<h1>Bad gateway</h1>' }, told: /answered 502/ },
  {
    name: '404 of a proxy',
    answer: { status: 404, text: '<h1>Not found</h1>' },
    told: /not one of a Postplane control plane/,
  },
  {
    name: '404 of another API',
    answer: { status: 404, body: { code: 5 } },
    told: /not one of a Postplane control plane/,
  },
  { name: '410', answer: { status: 410 }, told: /answered 410/ },
  { name: 'a login page', answer: { status: 200, text: '<h1>Log in</h1>' }, told: /answered \(200\) is not JSON/ },
  { name: 'half a document', answer: { status: 200, text: '{"domain":"exam' }, told: /answered \(200\) is not JSON/ },
  { name: 'nothing', answer: { status: 200, text: '' }, told: /the control plane answered with none/ },
  { name: 'a list', answer: { status: 200, body: [] }, told: /the control plane answered with none/ },
  { name: 'another object', answer: { status: 200, body: foreign }, told: /answered with another object/ },
  {
    name: 'a value of another type',
    answer: { status: 200, body: { domain: 'example.com', admin: 7, revision: 9 } },
    told: /a number where a string belongs/,
  },
];

async function failedPlan(name: string): Promise<Run> {
  const plan = await tf.run('plan', '-no-color');
  assert.equal(plan.code, 1, `${name}: ${plan.output}`);
  assert.doesNotMatch(plan.output, /will be created|to add/, name);
  return plan;
}

test('whatever fails or lies on refresh fails the plan: it creates nothing, and the state stays', async () => {
  tf.write(domain + routes);
  await tf.apply();
  for (const { name, answer, told } of failures) {
    api.intercept = (request) => (isRead(request) ? answer : null);
    assert.match(flat((await failedPlan(name)).output), told, name);
  }
  api.calm();
  await tf.expectNoChanges();
});

test('a connection that breaks, or stays silent, fails the plan likewise', async () => {
  tf.write(domain);
  await tf.apply();
  api.arriving = () => 'drop';
  assert.match(flat((await failedPlan('dropped')).output), /Control plane not reachable .*Check the provider argument/);
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  mock.method(AbortSignal, 'timeout', () => timeout(300));
  api.arriving = () => new Promise(() => {});
  assert.match(flat((await failedPlan('silent')).output), /cannot be reached: no answer in time/);
  mock.restoreAll();
  api.calm();
  await tf.expectNoChanges();
});

test('a write answered with another object is an error; the next apply takes over what was made', async () => {
  tf.write(domain);
  api.intercept = (request) => (isWrite(request) ? { status: 201, body: foreign } : null);
  const applied = await tf.run('apply', '-auto-approve', '-no-color');
  assert.equal(applied.code, 1);
  assert.match(flat(applied.output), /Asked for domain example\.com, the control plane answered with another object/);
  assert.deepEqual(await tf.state(), []);
  api.calm();
  await tf.apply();
  await tf.expectNoChanges();
});

const STEERING = 'red \u001b[31malert\u001b[0m \u001b]0;title\u0007 \u009b2J back\b\r over \u202edlrow';

// What Terraform itself writes with -no-color is lines and tabs.
function assertPlain(output: string): void {
  const found = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.exec(output);
  assert.equal(
    found,
    null,
    JSON.stringify(output.slice(Math.max(0, (found?.index ?? 0) - 40), (found?.index ?? 0) + 40)),
  );
}

test('what the control plane says does not steer the terminal', async () => {
  tf.write(domain);
  for (const body of [
    { title: STEERING, detail: STEERING, request_id: STEERING },
    { title: STEERING, errors: [{ pointer: `/${STEERING}`, code: 'x', detail: STEERING }] },
  ]) {
    api.intercept = (request) => (isWrite(request) ? { status: 422, body } : null);
    const applied = await tf.run('apply', '-auto-approve', '-no-color');
    assert.equal(applied.code, 1);
    assert.match(applied.output, /alert/);
    assertPlain(applied.output);
  }
  api.calm();
  await tf.apply();
  await api.change('/v1/domains/example.com', { description: 'other' });
  const change = { revision: 99, operation: STEERING, actor: STEERING, client: STEERING, at: STEERING };
  api.intercept = (request) =>
    request.path === '/v1/audit-events' ? { status: 200, body: { items: [change], next_after: 99 } } : null;
  const drifted = await tf.run('plan', '-no-color');
  assert.match(drifted.output, /Changed outside Terraform/);
  assert.match(drifted.output, /alert/);
  assertPlain(drifted.output);
});

test('429 is waited for as long as Retry-After says, and fails no apply', async () => {
  const times: number[] = [];
  api.intercept = (request) =>
    isWrite(request) && times.push(performance.now()) <= 2 ? { status: 429, headers: { 'retry-after': '1' } } : null;
  tf.write(domain);
  await tf.apply();
  const [first = 0, second = 0, third = 0] = times;
  for (const waited of [second - first, third - second])
    assert.ok(waited >= 1_000 && waited < 2_000, `${Math.round(waited)} ms`);
  const keys = new Set(api.requests.filter(isWrite).map((one) => one.headers['idempotency-key']));
  assert.equal(keys.size, 1, 'each attempt carries the same Idempotency-Key');
  await tf.expectNoChanges();
});

test('what one call is told, all heed: after a 429 none is sent until its time is over', async () => {
  let refusedAt = 0;
  const during: number[] = [];
  api.intercept = (request) => {
    if (!isWrite(request) || !request.path.includes('/routes/')) return null;
    const since = performance.now() - refusedAt;
    if (refusedAt > 0 && since > 500 && since < 2_000) during.push(since);
    if (refusedAt > 0) return null;
    refusedAt = performance.now();
    return { status: 429, headers: { 'retry-after': '2' } };
  };
  tf.write(domain + routes.replace('= 6', '= 30'));
  await tf.apply();
  assert.deepEqual(during, []);
  await tf.expectNoChanges();
});

test('429 during a plan delays its checks, and switches none off', async () => {
  tf.write(domain);
  await tf.apply();
  let refusals = 0;
  const checked = new Set<string>();
  api.intercept = (request) => {
    if (request.query.get('dry_run') !== 'true') return null;
    if (refusals++ < 3) return { status: 429, headers: { 'retry-after': '1' } };
    checked.add(request.path);
    return null;
  };
  tf.write(domain + routes);
  const plan = await tf.ok('plan', '-no-color');
  assert.doesNotMatch(plan.output, /not checked/);
  assert.equal(checked.size, 6);
});
