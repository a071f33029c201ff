// Transactions against a real database.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTestDatabase } from '../support/postgres.ts';

test('a statement whose columns another version has changed fails once, and is then planned anew', async () => {
  const { db, drop } = await createTestDatabase();
  const read = (): Promise<object[]> => db.transaction((tx) => tx.query('select value from thing where id = $1', [1]));
  try {
    await db.query('create table thing (id int, value int)');
    await db.query('insert into thing values (1, 7)');
    assert.deepEqual(await read(), [{ value: 7 }]);
    await db.query('alter table thing alter value type text');
    await assert.rejects(read(), /cached plan/);
    assert.deepEqual(await read(), [{ value: '7' }]);
  } finally {
    await drop();
  }
});
