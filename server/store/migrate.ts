// Brings the database to the form this version needs. Safe to run from several processes at once.
import { Kysely, PostgresDialect } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import pg from 'pg';
import type { Queryable } from './database.ts';
import * as resources from './migrations/001-resources.ts';
import * as messages from './migrations/002-messages.ts';
import * as relays from './migrations/003-relays.ts';
import * as locks from './migrations/004-locks.ts';
import * as quarantine from './migrations/005-quarantine.ts';
import * as dkim from './migrations/006-dkim.ts';
import * as reports from './migrations/007-reports.ts';
import * as notices from './migrations/008-notices.ts';
import * as policies from './migrations/009-policies.ts';
import * as protectionChecks from './migrations/010-protection-checks.ts';
import * as archive from './migrations/011-archive.ts';
import * as levels from './migrations/012-levels.ts';
import * as testMessages from './migrations/014-test-messages.ts';
import * as managedObjects from './migrations/015-managed-objects.ts';
import * as complaints from './migrations/016-complaints.ts';
import * as claimReasons from './migrations/017-claim-reasons.ts';
import * as openConnections from './migrations/018-open-connections.ts';
import * as lapsedAndCopies from './migrations/019-lapsed-and-copies.ts';
import * as reportSources from './migrations/021-report-sources.ts';
import * as subjectSearch from './migrations/022-subject-search.ts';
import * as suppressions from './migrations/025-suppressions.ts';
import * as auditIndexes from './migrations/026-audit-indexes.ts';
import * as sessionRevocations from './migrations/027-session-revocations.ts';
import * as deletedObjects from './migrations/028-deleted-objects.ts';
import * as tokenAccess from './migrations/029-token-access.ts';
import * as oidcTrusts from './migrations/030-oidc-trusts.ts';

const migrations: Record<string, Migration> = {
  '001-resources': resources,
  '002-messages': messages,
  '003-relays': relays,
  '004-locks': locks,
  '005-quarantine': quarantine,
  '006-dkim': dkim,
  '007-reports': reports,
  '008-notices': notices,
  '009-policies': policies,
  '010-protection-checks': protectionChecks,
  '011-archive': archive,
  '012-levels': levels,
  '014-test-messages': testMessages,
  '015-managed-objects': managedObjects,
  '016-complaints': complaints,
  '017-claim-reasons': claimReasons,
  '018-open-connections': openConnections,
  '019-lapsed-and-copies': lapsedAndCopies,
  '021-report-sources': reportSources,
  '022-subject-search': subjectSearch,
  '025-suppressions': suppressions,
  '026-audit-indexes': auditIndexes,
  '027-session-revocations': sessionRevocations,
  '028-deleted-objects': deletedObjects,
  '029-token-access': tokenAccess,
  '030-oidc-trusts': oidcTrusts,
};

/** Runs what is missing, in order, in one transaction; nothing when all is there. Throws when one fails. */
export async function migrate(url: string): Promise<void> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: 10_000,
    application_name: 'postplane-migrate',
  });
  pool.on('error', () => {});
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
  } finally {
    await db.destroy();
  }
}

/** The names of migrations that this version needs and the database lacks. */
export async function missingMigrations(db: Queryable): Promise<string[]> {
  const rows = await db.query<{ name: string }>('select name from kysely_migration');
  const done = new Set(rows.map((row) => row.name));
  return Object.keys(migrations).filter((name) => !done.has(name));
}
