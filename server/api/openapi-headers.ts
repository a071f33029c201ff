// Headers of requests and answers, as the OpenAPI document describes them.
import type { JsonObject } from '../../schemas/parse.ts';

function header(description: string, example: unknown, schema: JsonObject = { type: 'string' }): JsonObject {
  return { description, schema, example };
}

/** Of answers. */
export const headers: JsonObject = {
  ETag: header('The revision of the object, in quotes.', '"17"'),
  'X-Request-Id': header(
    'The id of the request; it leads to its lines in the log.',
    '8a0c6c9e-6f0e-4a8e-9d5e-0d1d8b2f6f11',
  ),
  Location: header('The path of what was created.', '/v1/domains/example.com'),
  'Postplane-Revision': header('The revision that the write has made.', 17, { type: 'integer' }),
  'Postplane-Relays': header(
    '`current`: every live relay runs the revision. `pending`: not all did within the time given in Prefer.',
    'current',
    { type: 'string', enum: ['current', 'pending'] },
  ),
  'Postplane-Dry-Run': header('Present when nothing was written.', 'true'),
  'Postplane-Changed-Fields': header(
    'What a replacement changes, or with `dry_run` would change: JSON pointers, percent-encoded, at most 50.',
    '/host, /port',
  ),
  'Postplane-Warning': header(
    'Present when another manager looks after the object, where `foreign_writes` is not `allow`: `managed_by="NAME"`.',
    'managed_by="acme/mail"',
  ),
  'Postplane-Advice': header(
    'Codes of what is allowed and not advised, as `/v1/advisories` lists it, `verification_ends` of a domain that goes to another tenant, and `certificate_expired` of a listener; absent where there is nothing.',
    'ip_auto_lock_user',
  ),
  'Preference-Applied': header('The wait that was kept.', 'wait=10'),
  'Idempotent-Replayed': header(
    'Present when the answer is that of an earlier request with the same Idempotency-Key.',
    'true',
  ),
};

function parameter(name: string, description: string, example: unknown): JsonObject {
  return { name, in: 'header', required: false, description, schema: { type: 'string' }, example };
}

/** Of requests. */
export const requestHeaders: JsonObject = {
  IfMatch: parameter('If-Match', 'The ETag of what is to be changed, or `*` for whatever is there.', '"17"'),
  IfNoneMatchCreate: parameter('If-None-Match', '`*`: create, and fail when it exists.', '*'),
  IfNoneMatch: parameter('If-None-Match', 'The ETag the reader has: 304 when it is still true.', '"17"'),
  IdempotencyKey: parameter(
    'Idempotency-Key',
    'A random key: the same request with it, within 24 hours, is not done twice but answered as before.',
    '1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01',
  ),
  Prefer: parameter(
    'Prefer',
    '`wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.',
    'wait=10',
  ),
  ChangeReason: parameter('X-Change-Reason', 'Why; it stands in the change log.', 'new mail host'),
  ManagedBy: parameter(
    'Postplane-Managed-By',
    'The configuration or pipeline this is written for; it claims the object. 1 to 200 visible ASCII characters.',
    'acme/mail',
  ),
  Override: parameter(
    'Postplane-Override',
    'Why this must be written although another manager looks after the object; needed where `foreign_writes` is `refuse`.',
    'route is down, on call',
  ),
};
