// One operation of the API: where it is, how it is documented, what it does. app.ts serves the list, openapi.ts documents it.
import type * as z from 'zod';
import type { JsonObject } from '../../schemas/parse.ts';
import type { ProblemCode } from '../../schemas/problems.ts';
import type { Level } from '../store/levels.ts';
import type { Reach } from '../store/resources.ts';
import type { Access } from '../store/tokens.ts';
import type { ApiDependencies } from './dependencies.ts';

/** Whose token the request carries. */
export interface Principal {
  readonly tokenId: string;
  readonly name: string;
  /** The admin it is bound to; null: the installation. */
  readonly admin: string | null;
  readonly expiresAt: Date | null;
  /** The admins it reaches; null: everything. */
  readonly reach: Reach;
  /** The domain or mailbox that it is narrowed to; null: none. */
  readonly level: Level | null;
  readonly access: Access;
}

export interface Call {
  readonly deps: ApiDependencies;
  readonly principal: Principal;
  readonly method: string;
  readonly url: string;
  readonly params: Readonly<Record<string, string>>;
  /** Parsed by the operation's `query`. */
  readonly query: Readonly<Record<string, unknown>>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; undefined without a body. */
  readonly body: unknown;
  /** Of the body's bytes. */
  readonly bodyDigest: string;
  readonly requestId: string;
  /** Aborts when the client has gone. */
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON; undefined for no body. */
  readonly body?: unknown;
  /** Text instead of JSON; its type is the content-type header. */
  readonly text?: string;
  /** Octets instead of JSON. */
  readonly bytes?: Buffer;
  /** The revision that a write has made, or the present one of what it left as it was. */
  readonly revision?: number;
}

export type Method = 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';

/** What OpenAPI says of a body or an answer. */
export interface Content {
  /** A schema of the document's components, or one written out. */
  readonly schema: JsonObject;
  readonly example?: unknown;
  readonly mediaType?: string;
}

export interface Documented {
  readonly description: string;
  readonly content?: Content;
  /** The same as CSV, for `Accept: text/csv`. */
  readonly csv?: true;
  /** Names of headers described in openapi-headers.ts. */
  readonly headers?: readonly string[];
}

export interface Operation {
  readonly id: string;
  readonly method: Method;
  /** `/v1/domains/{domain}`; a verb follows a colon: `/v1/queue/{queue_id}:retry`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  /** Needs no token. */
  readonly open?: true;
  /** An open one that checks a proof in its body: wrong ones count like wrong tokens, and its requests like all others. */
  readonly proves?: true;
  /** Takes what a browser's form or a one-click unsubscription sends, and ignores it. */
  readonly form?: true;
  /** Changes something: takes Idempotency-Key, Prefer and X-Change-Reason. */
  readonly write?: true;
  /** A POST that changes nothing. Whatever else is no GET needs a token that writes. */
  readonly reads?: true;
  /** Also for tokens narrowed to a domain or a mailbox, which get what is theirs. */
  readonly levels?: readonly ('domain' | 'mailbox')[];
  /** Takes If-Match or If-None-Match. */
  readonly conditional?: 'read' | 'put' | 'write';
  readonly query?: z.ZodObject;
  readonly body?: Content & { readonly required: boolean };
  /** By status. */
  readonly answers: Readonly<Record<number, Documented>>;
  readonly problems: readonly ProblemCode[];
  /** Descriptions of path parameters, with an example each. */
  readonly parameters?: Readonly<Record<string, { readonly description: string; readonly example: string }>>;
  handle(call: Call): Promise<Answer>;
}
