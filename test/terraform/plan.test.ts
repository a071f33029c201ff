// What a plan tells: faults at their attribute, the control plane's opinion, and nothing that depends on it being there.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { field } from '../../schemas/field.ts';
import { resources } from '../../schemas/index.ts';
import { defineResource, type Resource } from '../../schemas/resource.ts';
import { bool, slug } from '../../schemas/types.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { block, Expression } from './hcl.ts';
import { openWorkspace, type Workspace } from './terraform.ts';

// Declared nowhere but here: the engine must serve a kind it has never seen.
const beacon: Resource = defineResource({
  kind: 'beacon',
  description: 'A made-up kind.',
  attributes: {
    name: field(slug, { description: 'Its name.', requires_replace: true }),
    lit: field(bool, { description: 'Whether it burns.', default: true }),
  },
  example: { name: 'north' },
});
const all = [...resources, beacon];

let api: ControlPlane;
let tf: Workspace;

beforeEach(async () => {
  api = await startControlPlane({ resources: all });
  tf = await openWorkspace({ resources: all, endpoint: api.url, token: api.token });
});
afterEach(async () => {
  await tf.close();
  await api.stop();
});

const flat = (text: string): string => text.replace(/\n[│\s]*/g, ' ');
const domain = block('postplane_domain', 'd', { domain: 'example.com', admin: 'acme' });

test('validation is offline, finds all faults at once and points at the line', async () => {
  tf.write(
    block('postplane_route', 'r', { domain: 'Example.com', name: 'primary', host: 'mail.example.com', port: 99_999 }),
  );
  await api.stop();
  const result = await tf.run('validate', '-no-color');
  api = await startControlPlane();
  assert.equal(result.code, 1);
  assert.match(
    flat(result.output),
    /Invalid domain .*on main\.tf line \d+, in resource "postplane_route" "r".*write example\.com/,
  );
  assert.match(flat(result.output), /Invalid port .*`port`/);
});

test('unknown values are skipped, known ones beside them are not', async () => {
  const unknown = 'resource "terraform_data" "t" {}\n';
  tf.write(
    unknown +
      block('postplane_route', 'r', {
        domain: 'example.com',
        name: 'primary',
        host: new Expression('terraform_data.t.id'),
        port: 0,
      }),
  );
  const plan = await tf.run('plan', '-no-color');
  assert.match(plan.output, /Invalid port/);
  assert.doesNotMatch(plan.output, /Invalid host/);
});

test('a number JavaScript cannot hold is refused at its attribute', async () => {
  tf.write(
    block('postplane_route', 'r', {
      domain: 'example.com',
      name: 'primary',
      host: 'a.example.com',
      priority: new Expression('9007199254740993'),
    }),
  );
  const result = await tf.run('validate', '-no-color');
  assert.match(flat(result.output), /Number out of range .*`priority` is 9007199254740993/);
});

test('fractions survive configuration, plan and state', async () => {
  tf.write(
    block('postplane_domain', 'd', {
      domain: 'example.com',
      admin: 'acme',
      quarantine_threshold: new Expression('0.7'),
    }),
  );
  await tf.apply();
  await tf.expectNoChanges();
});

test('a nested object given in part is planned with its defaults', async () => {
  tf.write(
    block('postplane_domain', 'd', { domain: 'example.com', admin: 'acme', outgoing: { enforce_sender_domain: true } }),
  );
  const applied = await tf.apply();
  assert.match(applied.output, /enforce_sender_mailbox = false/);
  assert.match(applied.output, /format\s+= "arf"/);
  assert.doesNotMatch(applied.output, /known after apply/);
  await tf.expectNoChanges();
});

test('a fault only the control plane finds shows in the plan, at its attribute', async () => {
  api.intercept = (request) =>
    request.query.get('dry_run') === 'true' && request.method === 'PUT'
      ? {
          status: 422,
          body: {
            type: 'x/invalid_document',
            title: 'The document is not valid',
            request_id: 'req-7',
            errors: [
              {
                pointer: '/outgoing/arf/rate_limit_per_hour',
                code: 'forbidden',
                detail: 'is more than the admin allows',
              },
            ],
          },
        }
      : null;
  tf.write(
    block('postplane_domain', 'd', {
      domain: 'example.com',
      admin: 'acme',
      outgoing: { arf: { rate_limit_per_hour: 9 } },
    }),
  );
  const plan = await tf.run('plan', '-no-color');
  assert.equal(plan.code, 1);
  assert.match(
    flat(plan.output),
    /`outgoing\.arf\.rate_limit_per_hour` is more than the admin allows\. Request ID: req-7/,
  );
  assert.equal(await api.get('/v1/domains/example.com'), null);
});

test('a parent created in the same plan is no fault', async () => {
  tf.write(
    domain +
      block('postplane_route', 'r', {
        domain: new Expression('postplane_domain.d.domain'),
        name: 'primary',
        host: 'mail.example.com',
      }),
  );
  await tf.ok('plan', '-no-color');
  assert.ok(
    api.requests.some(
      (one) => one.method === 'PUT' && one.path.endsWith('/routes/primary') && one.query.get('dry_run') === 'true',
    ),
  );
});

test('a plan asks once about what is below an absent parent, and an apply leaves the checks to its writes', async () => {
  const many = `resource "postplane_route" "r" {
  count  = 60
  domain = postplane_domain.d.domain
  name   = "r\${count.index}"
  host   = "mail.example.com"
}
`;
  tf.write(domain + many);
  await tf.apply();
  const dryRuns = api.requests.filter((one) => one.query.has('dry_run'));
  // Those under way together when the first answer comes: as many as Terraform runs at once, in the plan and in the apply.
  assert.ok(dryRuns.length <= 22, `${dryRuns.length} dry runs`);
  await tf.expectNoChanges();
  tf.write(domain + many.replace('mail.example.com', 'localhost'));
  api.requests.length = 0;
  await tf.ok('plan', '-no-color');
  assert.equal(
    api.requests.filter((one) => one.query.has('dry_run')).length,
    60,
    'each change of what exists is checked',
  );
});

test('a first plan works without a control plane, with one warning', async () => {
  tf.write(
    domain +
      ['a', 'b', 'c']
        .map((name) => block('postplane_route', name, { domain: 'example.com', name, host: 'mail.example.com' }))
        .join(''),
  );
  const { url } = api;
  await api.stop();
  const plan = await tf.run('plan', '-no-color');
  api = await startControlPlane();
  assert.equal(plan.code, 0);
  assert.match(plan.output, /Plan: 4 to add/);
  assert.equal(plan.output.match(/Plan not checked by the control plane/g)?.length, 1);
  assert.ok(plan.output.includes(new URL(url).host));
});

test('missing credentials name both ways to give them', async () => {
  const bare = await openWorkspace({ resources: all, endpoint: '', token: '' });
  bare.write(domain);
  const plan = await bare.run('plan', '-no-color');
  await bare.close();
  assert.equal(plan.code, 1);
  assert.match(
    flat(plan.output),
    /Set `endpoint` in the provider "postplane" block, or the environment variable POSTPLANE_ENDPOINT/,
  );
  assert.match(flat(plan.output), /Set `token` .*POSTPLANE_TOKEN/);
});

test('a brake that is set in other words holds, and what is no word at all is refused; so is a token with a line end', async () => {
  const told = async (environment: Record<string, string>): Promise<string> => {
    const guarded = await openWorkspace({ resources: all, endpoint: api.url, token: api.token, environment });
    try {
      guarded.write(domain);
      return flat((await guarded.run('apply', '-auto-approve', '-no-color')).output);
    } finally {
      await guarded.close();
    }
  };
  for (const word of ['yes', 'ON', '1'])
    assert.match(await told({ POSTPLANE_READ_ONLY: word }), /provider is read-only/);
  assert.match(
    await told({ POSTPLANE_READ_ONLY: 'garbage' }),
    /POSTPLANE_READ_ONLY is "garbage": set it to true or false/,
  );
  assert.match(await told({ POSTPLANE_TOKEN: `${api.token}\n` }), /Invalid token .*a line end/);
});

test('read_only plans and tells drift, and refuses every write before it leaves', async () => {
  const guarded = await openWorkspace({
    resources: all,
    endpoint: api.url,
    token: api.token,
    environment: { POSTPLANE_READ_ONLY: 'true' },
  });
  try {
    guarded.write(domain);
    const plan = await guarded.run('plan', '-detailed-exitcode', '-no-color');
    assert.equal(plan.code, 2, plan.output);
    api.requests.length = 0;
    const apply = await guarded.run('apply', '-auto-approve', '-no-color');
    assert.equal(apply.code, 1);
    assert.match(flat(apply.output), /The provider is read-only .*PUT .* was not sent: `read_only` is set/);
    assert.deepEqual(
      api.requests.filter((one) => one.method !== 'GET' && one.query.get('dry_run') !== 'true'),
      [],
    );
    guarded.write(`provider "postplane" {\n  read_only = false\n}\n${domain}`);
    await guarded.apply();
    await guarded.ok('destroy', '-auto-approve', '-no-color');
  } finally {
    await guarded.close();
  }
});

test('unknown credentials do not fail the plan', async () => {
  const bare = await openWorkspace({ resources: all, endpoint: '', token: '' });
  bare.write(
    `resource "terraform_data" "t" {}\nprovider "postplane" {\n  endpoint = "https://${'${terraform_data.t.id}'}"\n  token = "x"\n}\n${domain}`,
  );
  const plan = await bare.run('plan', '-no-color');
  await bare.close();
  assert.equal(plan.code, 0, plan.output);
});

test('a kind made up at run time goes through every request', async () => {
  tf.write(block('postplane_beacon', 'b', { name: 'north' }));
  await tf.apply();
  await tf.expectNoChanges();
  tf.write(block('postplane_beacon', 'b', { name: 'north', lit: false }));
  await tf.apply();
  await tf.ok('state', 'rm', 'postplane_beacon.b');
  await tf.ok('import', '-no-color', 'postplane_beacon.b', 'north');
  await tf.expectNoChanges();
  await tf.ok('destroy', '-auto-approve', '-no-color');
});

test('the state of an older release loses removed attributes and gains new ones', async () => {
  tf.write(block('postplane_beacon', 'b', { name: 'north' }));
  await tf.apply();
  const pulled = JSON.parse((await tf.ok('state', 'pull')).stdout) as {
    serial: number;
    resources: { instances: { attributes: Record<string, unknown> }[] }[];
  };
  const attributes = pulled.resources[0]?.instances[0]?.attributes as Record<string, unknown>;
  delete attributes['lit'];
  attributes['smoke'] = 'grey';
  pulled.serial++;
  const { writeFileSync } = await import('node:fs');
  writeFileSync(`${tf.directory}/terraform.tfstate`, JSON.stringify(pulled));
  await tf.expectNoChanges();
});

test('a relay that is late is a warning, not an error', async () => {
  api.intercept = (request) =>
    request.method === 'PUT' && request.query.get('dry_run') !== 'true'
      ? { status: 201, headers: { 'postplane-relays': 'pending' }, body: { name: 'north', lit: true, revision: 7 } }
      : null;
  tf.write(block('postplane_beacon', 'b', { name: 'north' }));
  assert.match((await tf.apply()).output, /Not yet active on every relay/);
});

test('what contradicts an object that the same plan changes is a warning, and the apply goes through', async () => {
  const admin = (more: object): string => block('postplane_admin', 'small', { name: 'small', ...more });
  const inside = { domain: 'small.example', admin: new Expression('postplane_admin.small.name') };
  const listener = (name: string): string =>
    block('postplane_listener', 'l', { name, port: 10_025, direction: 'outgoing' });
  const less = { products: ['incoming'], allow_ip_authentication: false };
  tf.write(admin(less) + block('postplane_domain', 'd', { ...inside, products: ['incoming'] }) + listener('one'));
  await tf.apply();
  const more = { products: ['incoming', 'outgoing'], allow_ip_authentication: true };
  const user = { name: 'u', type: 'ip', cidr: '192.0.2.1', domain: new Expression('postplane_domain.d.domain') };
  tf.write(
    admin(more) +
      block('postplane_domain', 'd', { ...inside, products: ['incoming', 'outgoing'] }) +
      block('postplane_outgoing_user', 'u', user) +
      listener('two'),
  );
  const { output } = await tf.ok('plan', '-no-color');
  assert.match(flat(output), /does not have the product "outgoing": add it there first/);
  assert.match(flat(output), /unless this plan also changes that, and does so before\. \(and 2 more similar warnings/);
  await tf.apply();
  await tf.expectNoChanges();
});

test('what is named, is not there and comes from nothing referred to is warned of', async () => {
  const mailbox = { domain: 'nowhere.example', local_part: 'info' };
  tf.write(
    block('postplane_domain', 'd', { domain: 'lost.example', admin: 'nobody' }) +
      block('postplane_mailbox', 'm', mailbox),
  );
  const warned = flat((await tf.ok('plan', '-no-color')).output);
  assert.match(warned, /Named object not found .*There is no (admin nobody|domain nowhere\.example) within reach/);
  assert.match(warned, /\(and one more similar warning elsewhere\)/);
  const inside = { ...mailbox, domain: new Expression('postplane_domain.d.domain') };
  const admin = block('postplane_admin', 'a', { name: 'new' });
  const of = new Expression('postplane_admin.a.name');
  tf.write(
    admin +
      block('postplane_domain', 'd', { domain: 'found.example', admin: of }) +
      block('postplane_mailbox', 'm', inside),
  );
  assert.doesNotMatch((await tf.ok('plan', '-no-color')).output, /Named object not found/);
});

test('networks as wide as the Internet are warned of, also before the domain exists', async () => {
  const user = (cidr: string): string =>
    block('postplane_outgoing_user', 'u', { domain: 'example.com', name: 'u', type: 'ip', cidr });
  const relay = (cidrs: string[]): string =>
    block('postplane_trusted_relay', 't', { name: 't', cidrs, require: 'none' });
  for (const [wide, attribute, detail] of [
    [user('0.0.0.0/0'), 'cidr', /sends mail without a login/],
    [user('2001:db8::/31'), 'cidr', /sends mail without a login/],
    [relay(['192.0.2.0/24', '::/0']), 'cidrs', /taken at its word/],
  ] as const) {
    tf.write(wide);
    const { output } = await tf.ok('plan', '-no-color');
    assert.match(flat(output), new RegExp(`Warning: Not advised .*${attribute} += .*`));
    assert.match(flat(output), detail);
  }
  tf.write(user('10.0.0.0/16') + relay(['2001:db8::/32']));
  assert.doesNotMatch(flat((await tf.ok('plan', '-no-color')).output), /as wide as this/);
});

test('a kind that the token does not reach is refused in the plan', async () => {
  const narrow = await fetch(`${api.url}/v1/tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${api.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'narrow', admin: 'acme' }),
  });
  const { token } = (await narrow.json()) as { token: string };
  const below = await openWorkspace({ resources: all, endpoint: api.url, token });
  try {
    below.write('resource "postplane_installation" "this" {\n}\n');
    const { code, output } = await below.run('plan', '-no-color');
    assert.equal(code, 1, output);
    assert.match(flat(output), /Planning installation installation: /);
  } finally {
    await below.close();
  }
});

test('what is renamed, is referred to and holds what only one may have needs two applies, which is said', async () => {
  const inside = new Expression('postplane_domain.d.domain');
  const user = (name: string): string =>
    block('postplane_outgoing_user', 'u', { domain: inside, name, type: 'ip', cidr: '192.0.2.1' });
  const entry = block('postplane_sender_list_entry', 'e', {
    domain: inside,
    direction: 'outgoing',
    list: 'block',
    pattern: 'a@example.com',
    outgoing_user: new Expression('postplane_outgoing_user.u.name'),
  });
  tf.write(domain + user('one') + entry);
  await tf.apply();
  tf.write(domain + user('two') + entry);
  assert.match(flat((await tf.ok('plan', '-no-color')).output), /Take away what refers to it in one apply/);
});
