// Many writers at once: one wins, nothing is lost, and the change log is in the order of commit.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
before(async () => {
  api = await startApi();
  await api.create('/v1/admins/acme', { domains_limit: 5 });
});
after(() => api.stop());

const times = <Result>(count: number, run: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => run(index)));
const tally = (statuses: number[]): Record<number, number> =>
  statuses.reduce<Record<number, number>>((all, one) => ({ ...all, [one]: (all[one] ?? 0) + 1 }), {});

test('100 parallel creations: one 201, 99 times 412', async () => {
  const replies = await times(100, (index) =>
    api.send('PUT', '/v1/domains/race.example', {
      body: { admin: 'acme', description: `d${index}` },
      headers: { 'if-none-match': '*' },
    }),
  );
  assert.deepEqual(tally(replies.map((one) => one.status)), { 201: 1, 412: 99 });
});

test('100 parallel writes on one revision: one 200, 99 times 412', async () => {
  const { body } = await api.send('GET', '/v1/domains/race.example');
  const replies = await times(100, (index) =>
    api.send(index % 2 ? 'PUT' : 'PATCH', '/v1/domains/race.example', {
      body: { admin: 'acme', description: `e${index}` },
      headers: { 'if-match': `"${body.revision}"` },
    }),
  );
  assert.deepEqual(tally(replies.map((one) => one.status)), { 200: 1, 412: 99 });
});

test('the limit of domains holds against parallel writers', async () => {
  const replies = await times(20, (index) =>
    api.send('PUT', `/v1/domains/d${index}.example`, { body: { admin: 'acme' }, headers: { 'if-none-match': '*' } }),
  );
  assert.deepEqual(tally(replies.map((one) => one.status)), { 201: 4, 409: 16 });
});

test('a follower of the change feed sees every change once, in order, whatever the writers do', async () => {
  const seen: number[] = [];
  let writing = true;
  const follow = async (): Promise<void> => {
    for (let after = 0; ; ) {
      const { body } = await api.send('GET', `/v1/changes?after=${after}&wait=1&limit=7`);
      seen.push(...body.items.map((one: { revision: number }) => one.revision));
      if (!writing && body.items.length === 0) return;
      after = body.next_after;
    }
  };
  const follower = follow();
  await times(60, (index) =>
    api.send('PUT', `/v1/domains/race.example/mailboxes/m${index}`, { body: {}, headers: { 'if-none-match': '*' } }),
  );
  writing = false;
  await follower;
  const all = (await api.database.query<{ revision: number }>('select revision from change order by revision')).map(
    (one) => one.revision,
  );
  assert.deepEqual(seen, all);
  assert.deepEqual(
    all,
    all.map((_, index) => index + 1),
  );
});

test('a child is not created below a parent that is being deleted', async () => {
  await api.send('DELETE', '/v1/domains/d0.example', { headers: { 'if-match': '*' } });
  for (let round = 0; round < 5; round++) {
    const name = `/v1/admins/p${round}`;
    await api.create(name, {});
    const [gone, child] = await Promise.all([
      api.send('DELETE', name, { headers: { 'if-match': '*' } }),
      api.send('PUT', `/v1/admins/p${round}/recipient-list-entries/block/x`, {
        body: {},
        headers: { 'if-none-match': '*' },
      }),
    ]);
    assert.ok(
      (gone.status === 204 && child.status === 404) || (gone.status === 409 && child.status === 201),
      `${gone.status} ${child.status}`,
    );
  }
});
