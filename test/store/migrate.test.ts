// Migrations run once, also when several processes start together.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { migrate, missingMigrations } from '../../server/store/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
before(async () => {
  database = await createTestDatabase();
});
after(() => database.drop());

test('several at once, then again', async () => {
  await Promise.all(Array.from({ length: 4 }, () => migrate(database.url)));
  await migrate(database.url);
  assert.deepEqual(await missingMigrations(database.db), []);
  const names = (await database.db.query<{ name: string }>('select name from kysely_migration order by name')).map(
    (one) => one.name,
  );
  assert.deepEqual(names, [...new Set(names)]);
});
