// An event as sinks get it: JSON, named by what happened, with an id by which a receiver knows what it has already.
import type { JsonObject } from '../../schemas/parse.ts';
import type { FeedRow } from '../store/log-sinks.ts';

export interface SinkEvent {
  /** The same whenever the event is sent again. */
  readonly id: string;
  /** `message.delivered`, `identity.locked`, `user.unlocked`. */
  readonly type: string;
  readonly at: Date;
  /** One line of JSON. */
  readonly json: string;
}

export function sinkEvent({ xid, id, at, source }: FeedRow, event: JsonObject): SinkEvent {
  const type =
    source === 'message'
      ? `message.${String(event['status'])}`
      : `${event['identity'] === null ? 'user' : 'identity'}.${String(event['event'])}`;
  const name = `${xid}-${id}`;
  const login = source === 'message' ? { auth_user: event['login'] } : {};
  return {
    id: name,
    type,
    at,
    json: JSON.stringify({ ...event, ...login, event_id: name, type, at: at.toISOString() }),
  };
}
