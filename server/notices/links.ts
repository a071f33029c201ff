// Links in mail: what they do is written in them and signed, so that nothing is stored of those nobody follows. A GET shows what
// would happen, a POST does it.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A report schedule, and to whom the report went. */
export interface ReportLink {
  readonly schedule_kind: string;
  readonly schedule_id: string;
  readonly recipient: string;
}

export type LinkAction =
  | {
      readonly kind: 'unlock';
      readonly domain: string;
      readonly user: string;
      /** Empty: the user itself. */
      readonly identity: string;
      /** The lock it ends, and no later one. */
      readonly lock_id: number;
    }
  | (ReportLink & { readonly kind: 'release' | 'delete' | 'lock_identity'; readonly queue_id: string })
  | (ReportLink & { readonly kind: 'unsubscribe' });

export interface Link {
  /** Names the link among those that were used. */
  readonly id: string;
  readonly action: LinkAction;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** What makes the links of a node: null without a public URL, or in a preview. */
export interface LinkMaker {
  /** The URL of an action that may be taken until then. */
  (action: LinkAction, expiresAt: number): string;
}

export function linkMaker(key: Buffer, publicUrl: string): LinkMaker {
  return (action, expiresAt) => `${publicUrl}/v1/links/${signLink(key, action, expiresAt)}`;
}

function signLink(key: Buffer, action: LinkAction, expiresAt: number): string {
  const payload = Buffer.from(JSON.stringify([expiresAt, action])).toString('base64url');
  return `${payload}.${signature(key, payload).toString('base64url')}`;
}

/** The link of a token; undefined for what this key did not sign. Whether it has expired is for the caller to see. */
export function readLink(key: Buffer, token: string): Link | undefined {
  const [payload = '', signed = '', ...rest] = token.split('.');
  const wanted = signature(key, payload);
  const given = Buffer.from(signed, 'base64url');
  if (rest.length > 0 || given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
  // Another spelling of the same octets would be another link.
  if (given.toString('base64url') !== signed) return undefined;
  const [expiresAt, action] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [number, LinkAction];
  return { id: createHash('sha256').update(payload).digest('base64url'), action, expiresAt };
}

function signature(key: Buffer, payload: string): Buffer {
  return createHmac('sha256', key).update('postplane link\0').update(payload).digest();
}
