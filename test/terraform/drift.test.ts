// Drift with names: objects are claimed when read or written, others are warned or refused, and a report tells what they did.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { resources } from '../../schemas/index.ts';
import { type Reply, startApi, type TestApi } from '../support/api.ts';
import { eventually } from '../support/mail.ts';
import { openWorkspace, type Workspace } from './terraform.ts';

let api: TestApi;
let tf: Workspace;
const MANAGER = 'acme/mail';
const OTHER = 'acme/other';

before(async () => {
  api = await startApi();
  await api.create('/v1/admins/acme', {});
  await api.create('/v1/domains/example.com', { admin: 'acme' });
  tf = await openWorkspace({ resources, endpoint: api.url, token: api.token });
});
after(async () => {
  await tf?.close();
  await api?.stop();
});

const provider = (manager: string, more = ''): string =>
  `provider "postplane" {\n  managed_by = "${manager}"\n  ${more}\n}\n`;
const routes = (...names: string[]): string =>
  names
    .map(
      (name) =>
        `resource "postplane_route" "${name}" {\n  domain = "example.com"\n  name = "${name}"\n  host = "mail.example.com"\n}\n`,
    )
    .join('');
const path = (name: string): string => `/v1/domains/example.com/routes/${name}`;
const byHand = (method: string, name: string, body?: unknown, more: Record<string, string> = {}): Promise<Reply> =>
  api.send(method, path(name), {
    headers: { 'if-match': '*', 'user-agent': 'console/2.1', ...more },
    ...(body === undefined ? {} : { body }),
  });
const claims = async (manager: string): Promise<string[]> =>
  (await api.send('GET', `/v1/managed-objects?manager=${encodeURIComponent(manager)}`)).body.items.map(
    (one: { id: string }) => one.id,
  );
// No read waits for its claim.
const claimedBy = (manager: string, ...names: string[]): Promise<boolean> =>
  eventually(`${names.join()} claimed by ${manager}`, async () =>
    isDeepStrictEqual(
      await claims(manager),
      names.map((name) => `example.com/${name}`),
    ),
  );
const claimRequests = async (): Promise<number> =>
  (await api.database.query(`select from idempotent_answer where body::text like '%"result":%'`)).length;
const REPORT = `
data "postplane_drift_report" "ours" {
  manager = "${MANAGER}"
}
output "drift" {
  value = data.postplane_drift_report.ours
}
`;
const flat = (text: string): string => text.replace(/\n[│\s]*/g, ' ');

interface Report {
  changed: number;
  deleted: number;
  unmanaged: number;
  changes: { id: string; operation: string; client: string; actor: string }[];
}
async function report(): Promise<Report> {
  await tf.ok('apply', '-refresh-only', '-auto-approve', '-no-color');
  return JSON.parse((await tf.ok('output', '-json', 'drift')).stdout) as Report;
}

test('what was there before is claimed by the first refresh, in one request; the next claims nothing', async () => {
  tf.write(routes('a', 'b', 'c', 'd', 'e'));
  await tf.apply();
  assert.deepEqual(await claims(MANAGER), []);
  tf.write(provider(MANAGER) + routes('a', 'b', 'c', 'd', 'e'));
  await tf.expectNoChanges();
  await claimedBy(MANAGER, 'a', 'b', 'c', 'd', 'e');
  const revision = async (): Promise<unknown> => await api.database.query('select * from managed_object order by id');
  const before = await revision();
  await tf.expectNoChanges();
  assert.deepEqual(await revision(), before);
});

test('many objects are claimed in one request, however few Terraform reads at once', async () => {
  const many =
    'resource "postplane_route" "many" {\n  count = 60\n  domain = "example.com"\n  name = "many-${count.index}"\n  host = "mail.example.com"\n}\n';
  const before = await claimRequests();
  tf.write(many + routes('a', 'b', 'c', 'd', 'e'));
  await tf.apply();
  assert.equal(await claimRequests(), before);
  tf.write(provider(MANAGER) + many + routes('a', 'b', 'c', 'd', 'e'));
  await tf.expectNoChanges();
  await eventually('all claimed', async () => (await claims(MANAGER)).length >= 65);
  const sent = (await claimRequests()) - before;
  assert.ok(sent <= 2, `${sent} requests for 60 claims`);
  tf.write(provider(MANAGER) + routes('a', 'b', 'c', 'd', 'e'));
  await tf.apply();
});

test('with read_only nothing is claimed', async () => {
  tf.write(provider(OTHER, 'read_only = true') + routes('a', 'b', 'c', 'd', 'e'));
  await tf.expectNoChanges();
  assert.deepEqual(await claims(OTHER), []);
});

test('a change by hand: told with who, through what and when, and in the report until the next apply', async () => {
  tf.write(provider(MANAGER) + routes('a', 'b', 'c', 'd', 'e') + REPORT);
  assert.deepEqual([(await report()).changed, (await report()).deleted], [0, 0]);
  for (const port of [26, 27, 28, 29, 30]) await byHand('PATCH', 'a', { port });
  await byHand('DELETE', 'b');
  const { output } = await tf.run('plan', '-no-color');
  assert.match(
    flat(output),
    /Changed outside Terraform: route example\.com\/a .*updated by bootstrap through console\/2\.1/,
  );
  assert.match(output, /port: 25 -> 30/);
  assert.match(flat(output), /Deleted outside Terraform: route example\.com\/b/);
  // Of a check that does not refresh the objects.
  await tf.ok('apply', '-refresh=false', '-target=data.postplane_drift_report.ours', '-auto-approve', '-no-color');
  const told = JSON.parse((await tf.ok('output', '-json', 'drift')).stdout) as Report;
  assert.deepEqual([told.changed, told.deleted], [1, 1]);
  assert.deepEqual(
    new Set(told.changes.map(({ id, client }) => `${id} ${client}`)),
    new Set(['example.com/a console/2.1', 'example.com/b console/2.1']),
  );
  await tf.apply();
  const done = await report();
  assert.deepEqual([done.changed, done.deleted, done.changes], [0, 0, []]);
});

test('a change by hand that the configuration takes over is no drift any more', async () => {
  await byHand('PATCH', 'a', { port: 26 });
  const adopted = routes('b', 'c', 'd', 'e') + routes('a').replace('host', 'port = 26\n  host');
  tf.write(provider(MANAGER) + adopted + REPORT);
  await tf.apply();
  await tf.expectNoChanges();
  assert.equal((await report()).changed, 0);
  tf.write(provider(MANAGER) + routes('a', 'b', 'c', 'd', 'e') + REPORT);
  await tf.apply();
});

test('refuse: others are kept out, in the plan already, and this configuration is not; break-glass shows', async () => {
  await api.send('PATCH', '/v1/admins/acme', { headers: { 'if-match': '*' }, body: { foreign_writes: 'refuse' } });
  const refused = await byHand('PATCH', 'c', { port: 26 });
  assert.deepEqual([refused.status, refused.body.code], [409, 'managed_elsewhere']);
  tf.write(provider(OTHER) + routes('a', 'b', 'c', 'd', 'e').replace('mail.example.com', 'other.example.com'));
  const plan = await tf.run('plan', '-no-color');
  assert.equal(plan.code, 1);
  assert.match(flat(plan.output), /route example\.com\/a is managed by acme\/mail, since/);
  tf.write(provider(MANAGER) + routes('a', 'b', 'c', 'd', 'e').replace('mail.example.com', 'new.example.com') + REPORT);
  await tf.apply();
  await byHand('PATCH', 'c', { port: 27 }, { 'postplane-override': 'mail is down' });
  const { output } = await tf.run('plan', '-no-color');
  assert.match(flat(output), /Changed outside Terraform: route example\.com\/c .*: "mail is down"/);
  const [event] = (await api.send('GET', '/v1/audit-events?kind=route&id=example.com/c&limit=1')).body.items;
  assert.deepEqual([event.reason, event.foreign_to], ['mail is down', MANAGER]);
  await tf.apply();
  await api.send('PATCH', '/v1/admins/acme', { headers: { 'if-match': '*' }, body: { foreign_writes: 'warn' } });
});

test('another configuration with the same objects is warned when it reads and when it writes; creating is an error', async () => {
  tf.write(provider(OTHER) + routes('a', 'b', 'c', 'd', 'e').replaceAll('mail.example.com', 'new.example.com'));
  const { output } = await tf.apply();
  assert.match(flat(output), /Managed elsewhere .*route example\.com\/. is in this state and is managed by acme\/mail/);
  assert.match(flat(output), /and \d+ more similar warnings elsewhere/);
  assert.deepEqual(await claims(OTHER), []);
  await tf.ok('state', 'rm', 'postplane_route.b');
  const create = await tf.run('apply', '-auto-approve', '-no-color');
  assert.equal(create.code, 1);
  assert.match(flat(create.output), /Object managed elsewhere.*is managed by acme\/mail/);
});

test('what nobody manages is listed with what an import needs, and imported it is managed', async () => {
  tf.write(
    `${provider(OTHER)}data "postplane_unmanaged" "routes" {\n  kind = "route"\n}\noutput "found" {\n  value = data.postplane_unmanaged.routes.objects\n}\n`,
  );
  await api.create(path('by-hand'), { host: 'mail.example.com' });
  await tf.ok('state', 'rm', 'postplane_route.a', 'postplane_route.c', 'postplane_route.d', 'postplane_route.e');
  await tf.apply();
  const found = async (): Promise<string[]> =>
    JSON.parse((await tf.ok('output', '-json', 'found')).stdout).map(
      (one: { id: string; resource_type: string }) => `${one.resource_type} ${one.id}`,
    );
  assert.deepEqual(await found(), ['postplane_route example.com/by-hand']);
  tf.write(`${provider(OTHER)}${routes('by-hand')}`);
  await tf.ok('import', '-no-color', 'postplane_route.by-hand', 'example.com/by-hand');
  await tf.expectNoChanges();
  await claimedBy(OTHER, 'by-hand');
  await tf.ok('destroy', '-auto-approve', '-no-color');
  assert.deepEqual(await claims(OTHER), []);
});

test('the reason of a run stands in the audit, and a manager without a name is told', async () => {
  tf.write(
    `${provider(OTHER, 'change_reason = "commit 4f2a, run 17"')}${routes('reasoned')}data "postplane_audit_events" "all" {\n  manager = "${OTHER}"\n  depends_on = [postplane_route.reasoned]\n}\noutput "reasons" {\n  value = data.postplane_audit_events.all.audit_events[*].reason\n}\n`,
  );
  await tf.apply();
  assert.equal(JSON.parse((await tf.ok('output', '-json', 'reasons')).stdout)[0], 'commit 4f2a, run 17');
  tf.write(provider(' x') + routes('reasoned'));
  const wrong = await tf.run('plan', '-no-color');
  assert.match(flat(wrong.output), /Invalid managed_by.*1 to 200 visible ASCII characters/);
});

test('a token or an endpoint that reaches something else does not make the objects deleted', async () => {
  tf.write(provider(MANAGER) + routes('z'));
  await tf.apply();
  await api.create('/v1/admins/elsewhere', {});
  const { token } = (await api.send('POST', '/v1/tokens', { body: { name: 'elsewhere', admin: 'elsewhere' } })).body;
  tf.write(`provider "postplane" {\n  token = "${token}"\n}\n${routes('z')}`);
  const narrow = await tf.run('plan', '-no-color', '-target=postplane_route.z');
  assert.match(
    flat(narrow.output),
    /Not found: route example\.com\/z .*It does not exist, or the token does not reach it\./,
  );
  assert.doesNotMatch(narrow.output, /Deleted outside/);
  tf.write(`provider "postplane" {\n  endpoint = "${api.url}/v1"\n}\n${routes('z')}`);
  const wrong = await tf.run('plan', '-no-color');
  assert.equal(wrong.code, 1);
  assert.match(flat(wrong.output), /There is no such path .*Check `endpoint`: it is the address alone, without \/v1\./);
  await byHand('PATCH', 'z', { port: 27 }, { 'postplane-managed-by': OTHER });
  tf.write(provider(MANAGER) + routes('z'));
  const told = await tf.run('plan', '-no-color');
  assert.match(flat(told.output), /updated by bootstrap for acme\/other through /);
  await tf.apply();
});
