// Data sources, the read cache and the verification waiter, through the real terraform.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { block, Expression } from './hcl.ts';
import { openWorkspace, type Workspace } from './terraform.ts';

let api: ControlPlane;
let tf: Workspace;

beforeEach(async () => {
  api = await startControlPlane();
  tf = await openWorkspace({ resources, endpoint: api.url, token: api.token });
});
afterEach(async () => {
  await tf.close();
  await api.stop();
});

const domain = block('postplane_domain', 'd', { domain: 'example.com', admin: 'acme' });
const routes = (count: number): string => `resource "postplane_route" "r" {
  count  = ${count}
  domain = postplane_domain.d.domain
  name   = "r\${count.index}"
  host   = "mail.example.com"
}
`;

async function outputs(): Promise<Record<string, unknown>> {
  const shown = JSON.parse((await tf.ok('output', '-json')).stdout) as Record<string, { value: unknown }>;
  return Object.fromEntries(Object.entries(shown).map(([name, one]) => [name, one.value]));
}

test('one object by its key, with what is in force', async () => {
  tf.write(
    `${domain}data "postplane_domain" "d" {\n  domain = postplane_domain.d.domain\n  depends_on = [postplane_domain.d]\n}\noutput "d" {\n  value = data.postplane_domain.d\n}\n`,
  );
  await tf.apply();
  const { d } = (await outputs()) as { d: Record<string, unknown> };
  assert.equal(d['admin'], 'acme');
  assert.ok(d['effective'] !== null && typeof d['effective'] === 'object');
  assert.equal(typeof d['revision'], 'number');
});

test('the plural data source drains every page and filters by parent', async () => {
  tf.write(domain + routes(7));
  await tf.apply();
  tf.write(
    `${domain}${routes(7)}data "postplane_routes" "all" {}\ndata "postplane_routes" "some" {\n  domain = "example.com"\n}\noutput "counts" {\n  value = [length(data.postplane_routes.all.routes), length(data.postplane_routes.some.routes)]\n}\n`,
  );
  await tf.apply();
  assert.deepEqual((await outputs())['counts'], [7, 7]);
  tf.write('data "postplane_routes" "typo" {\n  domain = "example.net"\n}\n');
  assert.match((await tf.run('plan', '-no-color')).output, /There is no such domain/);
});

test('refreshing many objects of a kind lists them instead of reading each', async () => {
  tf.write(domain + routes(20));
  await tf.apply();
  api.requests.length = 0;
  api.page = null;
  await tf.expectNoChanges();
  const single = api.requests.filter((one) => /\/routes\/r\d+$/.test(one.path));
  assert.ok(single.length <= 3, `${single.length} single reads`);
  assert.ok(api.requests.some((one) => one.path === '/v1/domains/example.com/routes'));
});

test('what the list lacks is confirmed before it counts as gone', async () => {
  tf.write(domain + routes(6));
  await tf.apply();
  api.intercept = (request) =>
    request.path === '/v1/domains/example.com/routes' ? { status: 200, body: { items: [], next_cursor: null } } : null;
  await tf.expectNoChanges();
});

test('DNS records work in for_each in the first plan, before the domain exists', async () => {
  tf.write(`locals {
  domain = "example.com"
}
${domain}data "postplane_dns_records" "d" {
  domain = local.domain
  admin  = "acme"
}
resource "terraform_data" "record" {
  for_each = data.postplane_dns_records.d.records
  input    = each.value.value
}
`);
  const plan = await tf.ok('plan', '-no-color');
  for (const key of ['mx', 'spf', 'verification'])
    assert.ok(plan.output.includes(`terraform_data.record["${key}"]`), key);
  await tf.apply();
  await tf.expectNoChanges();
});

test('verification waits, then says which record is missing', async () => {
  const record = { name: '_postplane-challenge.example.com', type: 'TXT', value: 'postplane-verification=abc' };
  let checks = 0;
  api.intercept = (request) =>
    request.path.includes('/verification')
      ? {
          status: 200,
          body: {
            status: request.method === 'POST' && ++checks < 2 ? 'pending' : 'verified',
            record,
            checked_at: null,
            last_error: 'no such record',
          },
        }
      : null;
  const verification = block('postplane_domain_verification', 'v', {
    domain: new Expression('postplane_domain.d.domain'),
    timeout_seconds: 1,
  });
  tf.write(domain + verification);
  await tf.apply();
  await tf.expectNoChanges();
  api.intercept = (request) =>
    request.path.includes('/verification')
      ? { status: 200, body: { status: 'failed', record, checked_at: null, last_error: 'found another value' } }
      : null;
  const failed = await tf.run('apply', '-auto-approve', '-no-color');
  assert.equal(failed.code, 1);
  assert.match(failed.output, /After 1 seconds example\.com is failed\. Last check: found another value/);
  assert.match(failed.output, /_postplane-challenge\.example\.com {2}TXT {2}"postplane-verification=abc"/);
});

test('whoami', async () => {
  tf.write('data "postplane_whoami" "me" {}\noutput "me" {\n  value = data.postplane_whoami.me.role\n}\n');
  await tf.apply();
  assert.equal((await outputs())['me'], 'installation');
});
