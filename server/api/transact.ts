// One write in one transaction: dry runs leave no trace, an Idempotency-Key replays, a serialization failure is tried again.
import { createHash } from 'node:crypto';
import type { JsonObject } from '../../schemas/parse.ts';
import type { Queryable } from '../store/database.ts';
import { findAnswer, storeAnswer, takeIdempotencyKey } from '../store/idempotency.ts';
import type { Answer, Call } from './operation.ts';
import { problem } from './problems.ts';

const ATTEMPTS = 3;

/** Carries the answer of a dry run out of the transaction it rolls back. */
class DryRun extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super('dry run');
    this.answer = answer;
  }
}

/** Runs `work`; `kept` is what a replay answers, where that is not the answer itself. */
export async function transact(
  call: Call,
  work: (tx: Queryable) => Promise<Answer>,
  kept: (answer: Answer) => Answer = (answer) => answer,
): Promise<Answer> {
  const dryRun = call.query['dry_run'] === true;
  try {
    return await retrying(() =>
      call.deps.database.transaction(async (tx) => {
        if (dryRun) throw new DryRun(await work(tx));
        return idempotently(tx, call, work, kept);
      }),
    );
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
    return { ...error.answer, headers: { ...error.answer.headers, 'postplane-dry-run': 'true' } };
  }
}

async function retrying<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      const code = (error as { code?: unknown } | null)?.code;
      if (attempt === ATTEMPTS || (code !== '40001' && code !== '40P01')) throw error;
    }
  }
}

async function idempotently(
  tx: Queryable,
  call: Call,
  work: (tx: Queryable) => Promise<Answer>,
  kept: (answer: Answer) => Answer,
): Promise<Answer> {
  const key = idempotencyKey(call);
  if (key === undefined) return work(tx);
  const fingerprint = fingerprintOf(call);
  const ours = await takeIdempotencyKey(tx, call.principal.tokenId, key, fingerprint, call.deps.now());
  if (!ours) return replay(tx, call, key, fingerprint);
  const answer = await work(tx);
  const { status, headers = {}, body = null, revision } = kept(answer);
  const marked = revision === undefined ? headers : { ...headers, 'postplane-revision': String(revision) };
  await storeAnswer(tx, call.principal.tokenId, key, { status, headers: marked, body: body as JsonObject | null });
  return answer;
}

function idempotencyKey(call: Call): string | undefined {
  const key = call.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw problem(
    'bad_request',
    'An Idempotency-Key has 1 to 255 visible ASCII characters; a random UUID is a good one.',
  );
}

async function replay(tx: Queryable, call: Call, key: string, fingerprint: string): Promise<Answer> {
  const stored = await findAnswer(tx, call.principal.tokenId, key);
  if (!stored || stored.fingerprint !== fingerprint) {
    throw problem(
      'idempotency_mismatch',
      'This Idempotency-Key came with another request within the last 24 hours: use a new key for each request.',
    );
  }
  const headers = { ...stored.headers, 'idempotent-replayed': 'true' };
  return { status: stored.status, headers, ...(stored.body === null ? {} : { body: stored.body }) };
}

function fingerprintOf(call: Call): string {
  const parts = [
    call.method,
    call.url,
    call.headers['if-match'] ?? '',
    call.headers['if-none-match'] ?? '',
    call.bodyDigest,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64');
}
