// The errors of the API: one table of code, HTTP status and title. RFC 9457 documents are made from it.

export const problems = {
  invalid_document: { status: 422, title: 'The document is not valid' },
  malformed_body: { status: 400, title: 'The body is not JSON' },
  bad_request: { status: 400, title: 'The request is not valid' },
  invalid_cursor: { status: 400, title: 'The cursor is not one this list gave' },
  unauthorized: { status: 401, title: 'A valid bearer token is needed' },
  forbidden: { status: 403, title: 'The token does not allow this' },
  not_found: { status: 404, title: 'There is no such object' },
  no_such_path: { status: 404, title: 'There is no such path' },
  parent_not_found: { status: 404, title: 'The parent of the object does not exist' },
  method_not_allowed: { status: 405, title: 'The path does not take this method' },
  already_claimed: { status: 409, title: 'A value that must be unique is in use' },
  in_use: { status: 409, title: 'Other objects still refer to this one' },
  protected: { status: 409, title: 'The object is protected against deletion' },
  mail_queued: { status: 409, title: 'Mail of the domain is still queued' },
  limit_reached: { status: 409, title: 'A limit of the admin is reached' },
  managed_elsewhere: { status: 409, title: 'Another manager looks after the object' },
  conflict: { status: 409, title: 'The state of the object does not allow this' },
  reference_not_found: { status: 422, title: 'The document names an object that does not exist' },
  already_exists: { status: 412, title: 'The object exists already' },
  stale: { status: 412, title: 'The object has changed since it was read' },
  payload_too_large: { status: 413, title: 'The body is too large' },
  unsupported_media_type: { status: 415, title: 'The body must be application/json' },
  idempotency_mismatch: { status: 422, title: 'The Idempotency-Key was used with another request' },
  precondition_required: { status: 428, title: 'A write needs If-Match or If-None-Match' },
  too_many_requests: { status: 429, title: 'Too many requests' },
  header_too_large: { status: 431, title: 'The request headers are too large' },
  internal: { status: 500, title: 'The server failed' },
  unavailable: { status: 503, title: 'The service is not available now' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

/** What is wrong with one place of a document. */
export interface Fault {
  /** JSON pointer (RFC 6901) into the body; empty for the whole. */
  pointer: string;
  /** A code of `faultCodes` or of `problems`. */
  code: string;
  /** What is wrong and what would be right, for a stranger. */
  detail: string;
}

/** The codes of single faults inside a document. */
export const faultCodes = {
  required: 'The attribute is missing.',
  wrong_type: 'The value has another type than the attribute.',
  invalid_value: 'The value is not allowed or not in canonical form.',
  unknown_property: 'The document has a property that the resource does not.',
  read_only: 'The property is chosen by the server.',
  immutable: 'The attribute cannot change after creation.',
  conflict: 'The value contradicts another attribute.',
  conflicting_object: 'The value contradicts another object, which may be changed instead.',
  forbidden: 'The token may not set this attribute.',
} as const;
