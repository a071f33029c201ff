// What the relay knows of its senders beside the configuration: locks, limits, identities, blocked addresses. Run-time state, in the database.
import type { OutgoingUserConfig } from '../config/configuration.ts';
import type { Database } from '../store/database.ts';
import type { LockEventName } from '../store/lock-machine.ts';
import { lockChannel } from '../store/locks.ts';
import { type Clock, systemClock } from './clock.ts';
import { AuthBlocks } from './auth-blocks.ts';
import { DiscoveredSenders } from './discovered-senders.ts';
import { IdentityLog } from './identity-log.ts';
import type { RecipientEvent } from './journal.ts';
import { Locks } from './locks.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { SessionRevocations } from './session-revocations.ts';
import { SharedConnections } from './shared-connections.ts';
import { SendingLimits } from './sending-limits.ts';
import { type Refused, Suppressions } from './suppressions.ts';

export interface SendersOptions {
  readonly database: Database;
  /** The name of this relay among those that share the database. */
  readonly node: string;
  readonly clock?: Clock;
  readonly onError?: (error: Error) => void;
  /** Most identities kept for one outgoing user. */
  readonly identitiesPerUser?: number;
  /** What happened to locks by this node. */
  readonly onLockEvent?: (event: LockEventName) => void;
  /** A block of so many tokens of a limit was leased. */
  readonly onLeaseBlock?: (tokens: number) => void;
}

export interface Senders {
  readonly locks: Locks;
  readonly limits: SendingLimits;
  readonly identities: IdentityLog;
  /** Calls `run` whenever locks may have ended: once a second, and after each change. */
  whenRefreshed(run: () => void): void;
  readonly authBlocks: AuthBlocks;
  readonly discovered: DiscoveredSenders;
  readonly suppressions: Suppressions;
  readonly revocations: SessionRevocations;
  readonly connections: SharedConnections;
  /** Reads again what is in the database, and does what is due. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** A notification may be lost; nothing is known later than this. */
const POLL_MS = 1000;

/** Follows the database until it is closed. Resolves once it was asked; starts without it, too: senders wait then. */
export async function startSenders({
  database,
  node,
  clock = systemClock,
  onError = () => {},
  identitiesPerUser,
  onLockEvent = () => {},
  onLeaseBlock = () => {},
}: SendersOptions): Promise<Senders> {
  const parts = { database, clock, onError };
  const locks = new Locks({ ...parts, onEvent: onLockEvent });
  let onRefreshed = (): void => {};
  const limits = new SendingLimits({ ...parts, onBlock: onLeaseBlock });
  const authBlocks = new AuthBlocks(parts);
  const discovered = new DiscoveredSenders(parts);
  const suppressions = new Suppressions(parts);
  const revocations = new SessionRevocations(parts);
  const connections = new SharedConnections({ ...parts, node });
  const identities = new IdentityLog({
    ...parts,
    ...(identitiesPerUser === undefined ? {} : { capPerUser: identitiesPerUser }),
  });
  const refresh = oneAtATime(async () => {
    await locks.reload();
    await limits.reload();
    await authBlocks.reload();
    await suppressions.reload();
    await revocations.reload();
    await connections.reload();
    onRefreshed();
  }, onError);
  const settle = oneAtATime(() => locks.settle(), onError);
  let cancel: () => void = () => {};
  const poll = (): void => {
    cancel = clock.after(POLL_MS, () => {
      void settle().then(refresh);
      // Also without the database: locks end by time, and those declared come with the configuration.
      onRefreshed();
      poll();
    });
  };
  const unlisten = await database
    .listen(
      lockChannel,
      () => void refresh(),
      () => void refresh(),
    )
    .catch((error: Error) => {
      onError(error);
      return async () => {};
    });
  await connections.start();
  await refresh();
  poll();
  return {
    locks,
    limits,
    identities,
    whenRefreshed: (run) => {
      onRefreshed = run;
    },
    authBlocks,
    discovered,
    suppressions,
    revocations,
    connections,
    refresh: () => settle().then(refresh),
    close: async () => {
      cancel();
      await unlisten();
      await refresh();
      await Promise.all([
        limits.close(),
        identities.close(),
        authBlocks.close(),
        discovered.close(),
        suppressions.close(),
        connections.close(),
      ]);
    },
  };
}

/** What a destination said of a recipient that it does not know. */
export function refusedOf({ envelope, recipient, reply }: RecipientEvent): Refused {
  const said = [reply?.code, reply?.enhanced, reply?.text].filter((part) => part !== null && part !== undefined);
  return {
    recipient: envelope.recipients[recipient]?.address ?? '',
    queueId: envelope.queueId,
    reply: said.join(' '),
  };
}

/** The user whose recipient a destination does not know, for good (RFC 3463, section 3.2: X.1.X); null for other events. */
export function senderOfInvalid(
  { envelope, status, reply }: RecipientEvent,
  find: (domain: string, user: string) => OutgoingUserConfig | undefined,
): OutgoingUserConfig | null {
  if (envelope.direction !== 'outgoing' || envelope.outgoingUser === null || envelope.mailFrom === '') return null;
  if (status !== 'bounced' && status !== 'delivery-failed') return null;
  if (!reply?.remote || !reply.enhanced?.startsWith('5.1.')) return null;
  return find(envelope.domain, envelope.outgoingUser) ?? null;
}
