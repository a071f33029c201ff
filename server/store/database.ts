// The connection to PostgreSQL: a bounded pool, transactions, and notifications that survive a lost connection.
import pg from 'pg';

/** Anything that runs statements: the pool, or a transaction. */
export interface Queryable {
  /** Runs one statement and returns its rows. bigint and numeric come back as numbers, timestamps as Date. */
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

export interface Database extends Queryable {
  /** Runs `work` in one transaction; a throw rolls back. Never await anything but `tx` inside. */
  transaction<Result>(work: (tx: Queryable) => Promise<Result>): Promise<Result>;
  /**
   * Calls `onNotify` for each notification and `onGap` whenever some may have been missed (connection lost and back).
   * Returns a function that stops it.
   */
  listen(channel: string, onNotify: (payload: string) => void, onGap: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  url: string;
  /** Most connections of the pool. Default 10. */
  poolSize?: number;
  /** How long a statement may go unanswered before its connection is given up, in milliseconds. Default 10,000. */
  queryTimeoutMs?: number;
  /** What went wrong on an idle or listening connection; it is replaced by itself. */
  onError?: (error: Error) => void;
}

const INT8 = 20;
const NUMERIC = 1700;
const RELISTEN_MS = 1000;
/** A listening connection says nothing for hours; only asking tells that it is still there. */
const PING_MS = 2000;

const LISTEN_TIMEOUT_MS = 3000;

/** Opens a pool; the server need not be there yet. */
export function openDatabase({
  url,
  poolSize = 10,
  queryTimeoutMs = 10_000,
  onError = () => {},
}: DatabaseOptions): Database {
  const config = {
    connectionString: url,
    connectionTimeoutMillis: 5000,
    statement_timeout: 30_000,
    // The server's time-out cannot help when the connection swallows everything: then it is given up from this side.
    query_timeout: queryTimeoutMs,
    keepAliveInitialDelayMillis: 10_000,
    idle_in_transaction_session_timeout: 30_000,
    types: { getTypeParser: typeParser },
    application_name: 'postplane',
    keepAlive: true,
  };
  const pool = new pg.Pool({ ...config, max: poolSize, idleTimeoutMillis: 30_000 });
  pool.on('error', onError);
  const query = async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await pool.query<Row & pg.QueryResultRow>(sql, [...values])).rows;
  return {
    query,
    transaction: (work) => inTransaction(pool, work),
    listen: (channel, onNotify, onGap) =>
      keepListening({ ...config, query_timeout: LISTEN_TIMEOUT_MS }, channel, onNotify, onGap, onError),
    close: () => pool.end(),
  };
}

function typeParser(oid: number, format?: string): (value: string) => unknown {
  if (oid === INT8 || oid === NUMERIC) return Number;
  return pg.types.getTypeParser(oid, format as 'text') as (value: string) => unknown;
}

async function inTransaction<Result>(pool: pg.Pool, work: (tx: Queryable) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const noteError = (error: Error): void => {
    broken = error;
  };
  client.on('error', noteError);
  try {
    await client.query('begin');
    const result = await work({
      query: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
        (await client.query<Row & pg.QueryResultRow>(prepared(sql, values))).rows,
    });
    await client.query('commit');
    return result;
  } catch (error) {
    // On a connection that does not answer a rollback would wait as long again; giving it up rolls back too.
    if (isTimeout(error) || isStalePlan(error)) broken = error;
    else await client.query('rollback').catch(noteError);
    throw error;
  } finally {
    client.off('error', noteError);
    client.release(broken);
  }
}

function isTimeout(error: unknown): error is Error {
  return error instanceof Error && error.message === 'Query read timeout';
}

// Transactions run the same few statements for each write: parsed and planned once for a connection they cost the database a third
// less. Texts that are put together at run time may be any number, of which only the first are kept.
const MOST_PREPARED = 300;
const names = new Map<string, string>();

function prepared(text: string, values: readonly unknown[]): pg.QueryConfig {
  const name = names.get(text) ?? `statement_${names.size}`;
  if (values.length === 0 || (names.size >= MOST_PREPARED && !names.has(text))) return { text, values: [...values] };
  names.set(text, name);
  return { name, text, values: [...values] };
}

// The type of a column has changed under it, by a newer version beside us: another connection plans anew.
function isStalePlan(error: unknown): error is Error {
  return error instanceof pg.DatabaseError && error.code === '0A000';
}

// One connection of its own; when it breaks a new one is made, and the listener told that it may have missed something.
async function keepListening(
  config: pg.ClientConfig,
  channel: string,
  onNotify: (payload: string) => void,
  onGap: () => void,
  onError: (error: Error) => void,
): Promise<() => Promise<void>> {
  let stopped = false;
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let ping: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    const next = new pg.Client(config);
    let lost = false;
    const reconnect = (error?: Error): void => {
      if (lost) return;
      lost = true;
      clearInterval(ping);
      if (error) onError(error);
      void next.end().catch(() => {});
      if (!stopped) retry = setTimeout(() => void connect().catch(() => {}), RELISTEN_MS);
    };
    next.on('error', reconnect);
    next.on('end', () => reconnect());
    next.on('notification', (message) => onNotify(message.payload ?? ''));
    try {
      await next.connect();
      await next.query(`listen ${pg.escapeIdentifier(channel)}`);
      client = next;
      ping = setInterval(() => void next.query('select 1').catch(reconnect), PING_MS);
      onGap();
    } catch (error) {
      reconnect(error as Error);
    }
  };

  await connect();
  return async () => {
    stopped = true;
    clearTimeout(retry);
    clearInterval(ping);
    await client?.end().catch(() => {});
  };
}
