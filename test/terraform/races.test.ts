// Several writers at once: one wins each object whole, and the others are told what changed and what to do.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { block } from './hcl.ts';
import { isWrite } from './recording-proxy.ts';
import { openWorkspace, type Run, type Workspace } from './terraform.ts';

let api: ControlPlane;
let one: Workspace;
let other: Workspace;

beforeEach(async () => {
  api = await startControlPlane();
  await api.api.create('/v1/domains/example.com', { admin: 'acme' });
  one = await openWorkspace({ resources, endpoint: api.url, token: api.token });
  other = await openWorkspace({ resources, endpoint: api.url, token: api.token });
});
afterEach(async () => {
  await one.close();
  await other.close();
  await api.stop();
});

const COUNT = 10;
const flat = (text: string): string => text.replace(/\n[│\s]*/g, ' ');
const routePath = (name: string): string => `/v1/domains/example.com/routes/${name}`;
const names = Array.from({ length: COUNT }, (_, index) => `r${index}`);

/** Ten routes whose values tell who wrote them. */
const routesOf = (writer: 'one' | 'other'): string => `resource "postplane_route" "r" {
  count    = ${COUNT}
  domain   = "example.com"
  name     = "r\${count.index}"
  host     = "${writer}.example.net"
  port     = ${writer === 'one' ? 1025 : 2025}
  priority = ${writer === 'one' ? 1 : 2}
}
`;
const written = {
  one: { host: 'one.example.net', port: 1025, priority: 1 },
  other: { host: 'other.example.net', port: 2025, priority: 2 },
};

/** Who wrote each object; throws when it is not wholly one's. */
async function winners(): Promise<('one' | 'other')[]> {
  return Promise.all(
    names.map(async (name) => {
      const found = await api.get(routePath(name));
      const winner = found?.['host'] === written.one.host ? 'one' : 'other';
      assert.partialDeepStrictEqual(found, written[winner]);
      return winner;
    }),
  );
}

const applyBoth = (...args: string[]): Promise<Run[]> =>
  Promise.all([one, other].map((tf) => tf.run('apply', '-auto-approve', '-no-color', ...args)));

// The first write of an object waits for that of the other run.
function meetAtEachObject(): void {
  const waiting = new Map<string, () => void>();
  const met = new Set<string>();
  api.arriving = (request) => {
    const { path } = request;
    if (!isWrite(request) || met.has(path)) return 'go on';
    const release = waiting.get(path);
    if (release === undefined) return new Promise((resolve) => waiting.set(path, () => resolve('go on')));
    met.add(path);
    release();
    return 'go on';
  };
}

async function changesSince(revision: number): Promise<string[]> {
  const reply = await api.api.send('GET', `/v1/changes?after=${revision}&limit=500`);
  return reply.body.items.map((change: { operation: string; id: string }) => `${change.operation} ${change.id}`).sort();
}

const latest = async (): Promise<number> =>
  (await api.api.send('GET', '/v1/changes?limit=500')).body.items.at(-1).revision;

test('two states, the same objects with other values: each object is made once and whole, the loser told to import', async () => {
  one.write(routesOf('one'));
  other.write(routesOf('other'));
  const before = await latest();
  meetAtEachObject();
  const runs = await applyBoth();
  const won = await winners();
  assert.deepEqual(
    await changesSince(before),
    names.map((name) => `created example.com/${name}`),
  );
  for (const [index, writer] of (['one', 'other'] as const).entries()) {
    const output = flat(runs[index]?.output ?? '');
    const lost = names.filter((_, place) => won[place] !== writer);
    assert.equal(runs[index]?.code, lost.length > 0 ? 1 : 0, output);
    const held = (await [one, other][index]?.state())?.map(({ values }) => values['name']);
    assert.deepEqual(
      held?.sort(),
      names.filter((name) => !lost.includes(name)),
    );
    for (const name of lost) {
      assert.ok(output.includes(`with postplane_route.r[${name.slice(1)}], on main.tf line`), name);
      assert.ok(output.includes(`terraform import postplane_route.NAME 'example.com/${name}'`), name);
    }
    if (lost.length > 0)
      assert.match(output, /host: "\w+\.example\.net" there, "\w+\.example\.net" in the configuration/);
  }
});

test('two states, the same objects with the same values: both have them, both plans are empty', async () => {
  one.write(routesOf('one'));
  other.write(routesOf('one'));
  meetAtEachObject();
  for (const run of await applyBoth()) assert.equal(run.code, 0, run.output);
  assert.deepEqual(new Set(await winners()), new Set(['one']));
  await one.expectNoChanges();
  await other.expectNoChanges();
});

test('two plans of the same objects applied at once: each is changed by one, the other is told what changed', async () => {
  const start = routesOf('one').replaceAll('one.example.net', 'start.example.net');
  for (const tf of [one, other]) {
    tf.write(start);
    await tf.apply();
  }
  one.write(routesOf('one'));
  other.write(routesOf('other'));
  for (const tf of [one, other]) await tf.ok('plan', '-out=saved', '-no-color');
  const before = await latest();
  meetAtEachObject();
  const runs = await applyBoth('saved');
  const won = await winners();
  assert.deepEqual(
    await changesSince(before),
    names.map((name) => `updated example.com/${name}`),
  );
  for (const [index, writer] of (['one', 'other'] as const).entries()) {
    const output = flat(runs[index]?.output ?? '');
    const lost = names.filter((_, place) => won[place] !== writer);
    assert.equal(runs[index]?.code, lost.length > 0 ? 1 : 0, output);
    for (const name of lost) {
      assert.ok(output.includes(`with postplane_route.r[${name.slice(1)}], on main.tf line`), name);
      assert.match(
        output,
        new RegExp(`route example\\.com/${name} has changed since Terraform read it \\(updated by `),
      );
    }
    if (lost.length > 0)
      assert.match(
        output,
        /host: "start\.example\.net" -> "\w+\.example\.net" .*Nothing was changed: run `terraform plan` again/,
      );
  }
});

const single = block('postplane_route', 'r', { domain: 'example.com', name: 'r0', host: 'mail.example.com' });

test('a saved plan that is stale changes and deletes nothing, and tells who changed what', async () => {
  one.write(single);
  await one.apply();
  const changed = { ...(await api.get(routePath('r0'))), host: 'elsewhere.example.com' };
  for (const [hcl, effect] of [
    [single.replace('mail.', 'new.'), 'Nothing was changed'],
    ['', 'Nothing was deleted'],
  ] as const) {
    await api.change(routePath('r0'), { host: 'mail.example.com' });
    one.write(hcl);
    await one.ok('plan', '-out=saved', '-no-color');
    await api.change(routePath('r0'), { host: 'elsewhere.example.com' });
    const applied = await one.run('apply', '-no-color', 'saved');
    assert.equal(applied.code, 1);
    assert.match(
      flat(applied.output),
      /postplane_route\.r.* route example\.com\/r0 has changed since Terraform read it \(updated by bootstrap through .* host: "mail\.example\.com" -> "elsewhere\.example\.com"/,
    );
    assert.ok(flat(applied.output).includes(`${effect}: run \`terraform plan\` again`), applied.output);
    const found = (await api.get(routePath('r0'))) as Record<string, unknown>;
    const { revision: _, updated_at: __, ...rest } = found;
    assert.partialDeepStrictEqual(changed, rest);
  }
});

test('two applies of one state: the second finds it locked and writes nothing', async () => {
  one.write(routesOf('one'));
  let second: Run | undefined;
  api.arriving = async (request): Promise<'go on'> => {
    if (!isWrite(request) || second) return 'go on';
    second = await one.run('apply', '-auto-approve', '-no-color');
    return 'go on';
  };
  await one.ok('apply', '-auto-approve', '-no-color', '-parallelism=1');
  assert.equal(second?.code, 1);
  assert.match(second?.output ?? '', /Error acquiring the state lock/);
  assert.equal(api.requests.filter(isWrite).length, COUNT);
  await one.expectNoChanges();
});

test('100 objects with -parallelism=50', async () => {
  one.write(
    ['postplane_route', 'postplane_mailbox']
      .map(
        (type) => `resource "${type}" "all" {
  count  = 50
  domain = "example.com"
  ${type === 'postplane_route' ? 'host = "mail.example.com"\n  name' : 'local_part'} = "o\${count.index}"
}
`,
      )
      .join(''),
  );
  const applied = await one.ok('apply', '-auto-approve', '-no-color', '-parallelism=50');
  assert.match(applied.output, /100 added, 0 changed, 0 destroyed/);
  await one.expectNoChanges();
  const destroyed = await one.ok('destroy', '-auto-approve', '-no-color', '-parallelism=50');
  assert.match(destroyed.output, /100 destroyed/);
});
