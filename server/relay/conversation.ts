// The dialogue of one connection: each command to its reply, in the order RFC 5321, section 4.1.4, allows.
import { DataSection } from '../mail/data-section.ts';
import { type Exchange, beginExchange } from './auth-exchange.ts';
import {
  AUTH_LINE_LIMIT,
  commandLineLimit,
  constantReply,
  extensions,
  heloName,
  mailArgument,
  recipientArgument,
} from './commands.ts';
import { type Reservation, reservation } from './memory-budget.ts';
import { mail, message, over, recipient } from './pipeline.ts';
import { type Reply, replies } from './replies.ts';
import { authenticate, expectSender } from './steps/authenticate.ts';
import type { Candidate } from './steps/recipient.ts';
import type { Relay, Session, Transaction } from './transaction.ts';
import type { Refusal, Verdict } from './verdict.ts';

type Answer = Reply | Promise<Reply>;

// So many errors, commands without mail and unknown recipients, then the connection ends.
const ERRORS_MOST = 10;
const COMMANDS_MOST = 100;
// Recipients put off between two messages.
const PUT_OFF_MOST = 5000;
const UNKNOWN_MOST = 20;

/** The state of one dialogue. */
export class Conversation {
  readonly #relay: Relay;
  readonly session: Session;
  #transaction: Transaction | null = null;
  #section: DataSection | null = null;
  #exchange: Extract<Exchange, { kind: 'challenge' }> | null = null;
  readonly #memory: Reservation;
  #errors = 0;
  #commands = 0;
  #putOff = 0;
  #ended = false;
  #judging = false;

  constructor(relay: Relay, session: Session) {
    this.#relay = relay;
    this.session = session;
    this.#memory = reservation(relay.memory);
  }

  /** The DATA section that comes next, once DATA was answered with 354. */
  get section(): DataSection | null {
    return this.#section;
  }

  get inTransaction(): boolean {
    return this.#transaction !== null;
  }

  /** Forgets all the client said, as STARTTLS demands (RFC 3207, section 4.2). */
  forget(): void {
    this.#reset();
    this.#exchange = null;
    this.session.helo = null;
    this.session.extended = false;
    this.session.authenticated = null;
  }

  /** The connection is gone. */
  end(): void {
    this.#ended = true;
    this.#reset();
  }

  /** Most octets of a line that begins so. */
  lineLimit(start: string): number {
    return this.#exchange !== null ? AUTH_LINE_LIMIT : commandLineLimit(start);
  }

  /** A command line: its reply. */
  command(line: string): Answer {
    try {
      const answer = this.#dispatch(line);
      if (!(answer instanceof Promise)) return this.#counted(answer);
      return answer.then((reply) => this.#counted(reply)).catch((error: unknown) => this.#failed(error));
    } catch (error) {
      return this.#failed(error);
    }
  }

  /** A line that does not end in CR LF. */
  bareLine(): Reply {
    this.#errors += ERRORS_MOST / 3;
    return this.#errors >= ERRORS_MOST - 1 ? replies.bareLineEnds : replies.bareLineEnd;
  }

  /** The end of DATA. */
  async data(section: DataSection): Promise<Reply> {
    const transaction = this.#transaction as Transaction;
    this.#section = null;
    this.#judging = true;
    try {
      const reply = await message(this.#relay, transaction, section);
      this.#commands = 0;
      this.#putOff = 0;
      if (reply.code === 250) this.#errors = 0;
      return reply;
    } catch (error) {
      return this.#failed(error);
    } finally {
      this.#judging = false;
      over(this.#relay, transaction);
      this.#reset();
    }
  }

  #dispatch(line: string): Answer {
    if (this.#exchange !== null) return this.#continueExchange(this.#exchange.answer(line));
    const space = line.indexOf(' ');
    const verb = (space < 0 ? line : line.slice(0, space)).toUpperCase();
    const argument = space < 0 ? '' : line.slice(space + 1);
    switch (verb) {
      case 'MAIL':
        return this.#mail(argument);
      case 'RCPT':
        return this.#recipient(argument);
      case 'DATA':
        return this.#data(argument);
      case 'EHLO':
      case 'HELO':
        return this.#hello(argument, verb === 'EHLO');
      case 'RSET':
        return this.#withoutArgument(argument, () => this.#rset());
      case 'QUIT':
        return this.#withoutArgument(argument, () => replies.bye);
      case 'STARTTLS':
        return this.#startTls(argument);
      case 'AUTH':
        return this.#auth(argument);
      default:
        return constantReply(verb, line);
    }
  }

  // Each reply counts; who only makes errors, or never sends mail, is shown out.
  #counted(reply: Reply): Reply {
    if (reply.close) return reply;
    const isError = reply.code === 530 || reply.code === 555 || (reply.code >= 500 && reply.code <= 504);
    if (isError && ++this.#errors >= ERRORS_MOST) return replies.tooManyErrors;
    // A recipient that comes later, in another transaction, is no idle command: the others of this one are to go.
    if (reply.code === 452 && this.#transaction !== null && this.#putOff < PUT_OFF_MOST) {
      this.#putOff += 1;
      return reply;
    }
    return ++this.#commands > COMMANDS_MOST + (this.#transaction?.recipients.length ?? 0)
      ? replies.tooManyCommands
      : reply;
  }

  #hello(argument: string, extended: boolean): Reply {
    const name = heloName(argument);
    if (name === undefined) return replies.heloSyntax;
    this.#reset(); // RFC 5321, section 4.1.4: like RSET
    this.session.helo = name;
    this.session.extended = extended;
    expectSender(this.#relay, this.session);
    const { hostname } = this.#relay.settings;
    return extended
      ? replies.hello([hostname, ...extensions(this.session, this.#relay.settings.maxMessageBytes)])
      : replies.hello([hostname]);
  }

  #mail(argument: string): Answer {
    if (this.session.helo === null) return replies.helloFirst;
    if (this.#transaction !== null) return replies.badSequence;
    const given = mailArgument(argument, this.session.listener.direction === 'outgoing');
    if ('code' in given) return given;
    const result = mail(this.#relay, this.session, given.sender, given.parameters);
    return result instanceof Promise ? result.then((one) => this.#senderReply(one)) : this.#senderReply(result);
  }

  #senderReply(result: Transaction | Refusal): Reply {
    if ('kind' in result) return this.#senderRefused(result);
    if (this.#ended) over(this.#relay, result);
    this.#transaction = result;
    return replies.senderOk;
  }

  #senderRefused({ reply, detail }: Refusal): Reply {
    this.#relay.logger.info({ session: this.session.id, code: reply.code, reason: detail }, 'sender refused');
    return reply;
  }

  #recipient(argument: string): Answer {
    const transaction = this.#transaction;
    if (transaction === null) return this.session.helo === null ? replies.helloFirst : replies.mailFirst;
    const candidate = recipientArgument(argument, transaction.parameters.smtpUtf8, this.#relay.settings.postmaster);
    if ('code' in candidate) return candidate;
    const verdict = recipient(this.#relay, transaction, candidate);
    return verdict instanceof Promise
      ? verdict.then((one) => this.#recipientReply(transaction, candidate, one))
      : this.#recipientReply(transaction, candidate, verdict);
  }

  #recipientReply(transaction: Transaction, candidate: Candidate, verdict: Verdict): Reply {
    if (verdict.kind === 'accept') return replies.recipientOk;
    this.#relay.refusals.recipient(this.#relay, transaction, candidate, verdict);
    const unknown = verdict.classification === 'unknown' && verdict.reply.code >= 500;
    if (unknown && ++this.session.unknownRecipients >= UNKNOWN_MOST) return replies.tooManyUnknown;
    return verdict.reply;
  }

  #data(argument: string): Reply {
    if (argument !== '') return replies.noParameters;
    if (this.#transaction === null) return this.session.helo === null ? replies.helloFirst : replies.mailFirst;
    // Pipelined behind refused recipients (RFC 2920, section 3.1).
    if (this.#transaction.recipients.length === 0) return replies.noValidRecipients;
    const { maxMessageBytes, maxTextLine } = this.#relay.settings;
    const reserve = (bytes: number): boolean => this.#memory.take(bytes);
    this.#section = new DataSection({ maxBytes: maxMessageBytes, maxLine: maxTextLine, reserve });
    return replies.startData;
  }

  #rset(): Reply {
    this.#reset();
    return replies.ok;
  }

  #withoutArgument(argument: string, answer: () => Reply): Reply {
    return argument.trim() === '' ? answer() : replies.noParameters;
  }

  #startTls(argument: string): Reply {
    if (argument !== '') return replies.noParameters; // RFC 3207, section 4
    if (this.session.listener.tls === 'none') return replies.notImplemented;
    return this.session.tls === null ? replies.startTls : replies.tlsActive;
  }

  #auth(argument: string): Answer {
    const { listener, tls, authenticated, helo } = this.session;
    if (listener.direction === 'incoming') return replies.notImplemented; // never on the port for incoming mail
    if (helo === null) return replies.helloFirst;
    if (tls === null && listener.requireTlsForAuth) return replies.tlsRequired;
    if (authenticated !== null) return replies.authOnce;
    if (this.#transaction !== null) return replies.badSequence; // RFC 4954, section 4
    return this.#continueExchange(beginExchange(argument));
  }

  #continueExchange(exchange: Exchange): Answer {
    this.#exchange = exchange.kind === 'challenge' ? exchange : null;
    if (exchange.kind !== 'complete') return exchange.reply;
    return authenticate(this.#relay, this.session, exchange.credentials).catch((error: unknown) => {
      this.#failed(error);
      return replies.authBusy;
    });
  }

  #reset(): void {
    // A message under way is settled by its outcome, also when the client has gone.
    if (this.#transaction !== null && !this.#judging) over(this.#relay, this.#transaction);
    this.#transaction = null;
    this.#section = null;
    this.#memory.giveBack();
  }

  #failed(error: unknown): Reply {
    this.#relay.logger.error(
      { session: this.session.id, error: error instanceof Error ? error.stack : String(error) },
      'a step failed',
    );
    return replies.internalError;
  }
}
