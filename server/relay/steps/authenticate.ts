// Who sends: an outgoing user by AUTH (RFC 4954) or by its address, else an unknown peer that may only reach our domains.
import type { Direction } from '../../../schemas/events.ts';
import type { OutgoingUserConfig, Snapshot } from '../../config/configuration.ts';
import { isTemporaryPassword } from '../../store/temporary-passwords.ts';
import { type Address, normalDomain } from '../../mail/address.ts';
import type { AuthAbusePolicy } from '../../store/auth-blocks.ts';
import { type Reply, replies } from '../replies.ts';
import type { Relay, Session } from '../transaction.ts';
import { type Refusal, refuse } from '../verdict.ts';
import { connectionsOf, isoTime, submissionKey } from './limits.ts';
import { type Trusted, byTrustedRelay } from './trusted-relay.ts';

export interface Credentials {
  readonly authzid: string;
  readonly login: string;
  readonly password: string;
}

export interface Sender {
  readonly direction: Direction;
  /** Null also where only the message will tell. */
  readonly user: OutgoingUserConfig | null;
  readonly trusted?: Trusted;
}

// One answer for all that is wrong with a login, so that nobody learns which logins exist.
const REFUSED: Reply = replies.badCredentials;

/** Checks a login and notes it in the session. */
export async function authenticate(relay: Relay, session: Session, given: Credentials): Promise<Reply> {
  const blocked = relay.senders?.authBlocks.blockedUntil(session.address) ?? null;
  if (blocked !== null) return counted(relay, 'blocked', replies.authBlocked(isoTime(blocked)));
  const user = relay.configuration.current.userByLogin(given.login);
  const matches =
    isTemporaryPassword(user?.temporaryPasswords ?? [], given.password, relay.now()) ||
    (await relay.passwords.check(session.address, user?.passwordHash ?? null, given.password));
  if (matches === 'limited') return counted(relay, matches, replies.tooManyAttempts);
  if (matches === 'busy') return counted(relay, matches, replies.authBusy);
  // An authorization identity other than one's own is never granted (RFC 4616, section 2).
  const permitted = given.authzid === '' || given.authzid === given.login;
  if (!matches || user === undefined) {
    await noteFailure(relay, session, given.login);
    return failed(relay, session, given.login);
  }
  if (!user.active || !permitted) return failed(relay, session, given.login);
  const { max_concurrent_connections: most } = user.settings.limits;
  if (connectionsOf(relay, submissionKey(session.address)) > most)
    return counted(relay, 'limited', replies.tooManyForUser);
  session.authenticated = { login: given.login, domain: user.domain.name, user: user.name, at: relay.now() };
  relay.senders?.limits.expect(user);
  return counted(relay, 'success', replies.authenticated);
}

// Wrong passwords block an address, whoever they are for; the answer waits a little.
async function noteFailure({ configuration, senders }: Relay, { address }: Session, login: string): Promise<void> {
  const { installation, domain } = configuration.current;
  const policy = installation['auth_abuse'] as AuthAbusePolicy | undefined;
  if (senders === undefined || policy === undefined) return;
  const named = domain(normalDomain(login.slice(login.lastIndexOf('@') + 1)) ?? '');
  await senders.authBlocks.failed({ address, login, domain: named?.name ?? null }, policy);
}

function failed(relay: Relay, session: Session, login: string): Reply {
  session.authFailures += 1;
  relay.logger.info(
    { session: session.id, address: session.address, login: login.slice(0, 100) },
    'authentication failed',
  );
  return counted(relay, 'failure', session.authFailures >= 5 ? replies.tooManyErrors : REFUSED);
}

function counted(relay: Relay, outcome: string, reply: Reply): Reply {
  relay.metrics.authentications.inc({ outcome });
  return reply;
}

/** Whose mail the next transaction is, by the configuration of this moment: users come, change and go within a session. */
export function whoSends(relay: Relay, session: Session, snapshot: Snapshot, from: Address | null): Sender | Refusal {
  if (session.listener.direction === 'incoming' && !relay.settings.relayOnSmtpPort)
    return { direction: 'incoming', user: null };
  if (session.authenticated !== null) {
    const { domain, user, at } = session.authenticated;
    if (relay.senders?.revocations.isRevoked(`${domain}/${user}`, at) === true)
      return refuse(replies.sessionRevoked, 'deferred', 'sessions revoked');
    return byLogin(session.authenticated, snapshot);
  }
  const user = snapshot.userByAddress(session.address);
  if (user?.active) return { direction: 'outgoing', user };
  if (session.listener.direction === 'incoming') return { direction: 'incoming', user: null };
  const trusted = user === undefined ? byTrustedRelay(snapshot, session.address, from) : undefined;
  if (trusted !== undefined) return 'kind' in trusted ? trusted : { direction: 'outgoing', ...trusted };
  // Submission needs a known sender (RFC 6409, section 4.3).
  return user === undefined
    ? refuse(replies.authRequired, 'blacklisted')
    : refuse(replies.notPermitted, 'blacklisted', `outgoing user ${user.login} is not active`);
}

/** Somebody has greeted: if the address makes it an outgoing user, what its first message takes of its limits is asked for now. */
export function expectSender(relay: Relay, session: Session): void {
  if (relay.senders === undefined || session.listener.direction === 'incoming' || session.authenticated !== null)
    return;
  const user = relay.configuration.current.userByAddress(session.address);
  if (user?.active) relay.senders.limits.expect(user);
}

function byLogin(who: { domain: string; user: string }, snapshot: Snapshot): Sender | Refusal {
  const user = snapshot.domain(who.domain)?.outgoingUsers.get(who.user);
  if (user?.active) return { direction: 'outgoing', user };
  return refuse(
    replies.notPermitted,
    'blacklisted',
    `outgoing user ${who.user} of ${who.domain} is gone or not active`,
  );
}
