// One mail transaction on an open connection (RFC 5321 §3.3), pipelined where the destination offers it (RFC 2920).
import type { Envelope, EnvelopeRecipient } from './envelope.ts';
import type { Reply } from './queue-state.ts';
import { hasBareLineEnd, hasEightBit, wireChunks } from './smtp-content.ts';
import type { SmtpConnection } from './smtp-connection.ts';
import { ConnectionFailure, type NextHop } from './smtp-dial.ts';
import { enhancedCode, replyText, type SmtpReply } from './smtp-reply.ts';

/** What became of one recipient. */
export interface Outcome {
  readonly kind: 'delivered' | 'permanent' | 'transient';
  readonly reply: Reply;
}

export interface Delivery {
  readonly envelope: Envelope;
  readonly content: Buffer;
  /** Indexes into envelope.recipients. */
  readonly recipients: readonly number[];
}

export interface DeliveryResult {
  /** By index; recipients without an outcome were not decided: the connection failed before. */
  readonly outcomes: Map<number, Outcome>;
  /** The connection broke. */
  readonly failure?: ConnectionFailure;
  /** The destination may have the message although it did not say so: it must not be offered elsewhere at once (RFC 1047). */
  readonly uncertain: boolean;
  /** The destination said something in this transaction. */
  readonly answered: boolean;
  /** The destination passes on notifications of success itself (RFC 3461 §5.2.1). */
  readonly handsOnDsn: boolean;
}

export function remoteName({ host, address, port }: NextHop): string {
  return host === address ? `[${address}]:${port}` : `${host} [${address}]:${port}`;
}

/** Why a destination cannot take this message as it is; undefined when it can. */
export function unfit(connection: SmtpConnection, { envelope, content, recipients }: Delivery): Outcome | undefined {
  const { extensions, hop } = connection;
  const refuse = (enhanced: string, text: string): Outcome => ({
    kind: 'permanent',
    reply: { code: null, enhanced, text, remote: remoteName(hop) },
  });
  const limit = Number(extensions.get('SIZE') || 0);
  if (limit > 0 && content.length > limit)
    return refuse('5.3.4', `message of ${content.length} octets exceeds the limit of ${limit}`);
  // RFC 6531 §3.5: internationalised mail is not sent to a server that does not offer SMTPUTF8.
  if (envelope.smtpUtf8 && !extensions.has('SMTPUTF8') && needsUtf8(envelope, recipients, content)) {
    return refuse('5.6.7', 'destination does not support internationalised addresses and headers');
  }
  if (hasBareLineEnd(content)) return refuse('5.6.0', 'message holds a bare CR or LF');
  return undefined;
}

function needsUtf8(envelope: Envelope, recipients: readonly number[], content: Buffer): boolean {
  const addresses = [envelope.mailFrom, ...recipients.map((index) => envelope.recipients[index]?.address ?? '')];
  if (addresses.some((address) => hasEightBit(Buffer.from(address)))) return true;
  const end = content.indexOf('\r\n\r\n');
  return hasEightBit(end < 0 ? content : content.subarray(0, end));
}

/** Offers a message; never throws. */
export async function deliver(connection: SmtpConnection, delivery: Delivery): Promise<DeliveryResult> {
  const transaction = new Transaction(connection, delivery);
  try {
    await transaction.run();
    return transaction.result();
  } catch (error) {
    if (!(error instanceof ConnectionFailure)) throw error;
    return transaction.result(error);
  } finally {
    connection.used += 1;
  }
}

class Transaction {
  readonly #connection: SmtpConnection;
  readonly #delivery: Delivery;
  readonly #remote: string;
  readonly #outcomes = new Map<number, Outcome>();
  #accepted: number[] = [];
  #answered = false;
  #ended = false;

  constructor(connection: SmtpConnection, delivery: Delivery) {
    this.#connection = connection;
    this.#delivery = delivery;
    this.#remote = remoteName(connection.hop);
  }

  async run(): Promise<void> {
    if (this.#connection.extensions.has('PIPELINING')) await this.#pipelined();
    else await this.#inTurn();
  }

  result(failure?: ConnectionFailure): DeliveryResult {
    // A refusal that came amid the content, such as 552, is the answer to it.
    if (failure?.reply && failure.reply.code >= 500 && this.#accepted.length > 0) this.#refuseAll(failure.reply);
    const handsOnDsn = this.#connection.extensions.has('DSN');
    const parts = {
      outcomes: this.#outcomes,
      uncertain: failure !== undefined && this.#ended,
      answered: this.#answered,
      handsOnDsn,
    };
    return failure ? { ...parts, failure } : parts;
  }

  // RFC 2920 §3.1: MAIL, RCPT and DATA in one go; the answers are read in the order of the commands.
  async #pipelined(): Promise<void> {
    const connection = this.#connection;
    const { mailMs, rcptMs, dataMs } = connection.timeouts;
    const { recipients } = this.#delivery;
    const commands = [this.#mail(), ...recipients.map((index) => this.#rcpt(index)), 'DATA\r\n'];
    const reset = connection.needsReset;
    connection.send((reset ? 'RSET\r\n' : '') + commands.join(''), commands.length + (reset ? 1 : 0));
    connection.needsReset = true;
    if (reset) await this.#reply(mailMs, 'RSET');
    const mail = await this.#reply(mailMs, 'MAIL');
    for (const index of recipients) this.#answerRcpt(index, await this.#reply(rcptMs, 'RCPT'), mail);
    const data = await this.#reply(dataMs, 'DATA');
    if (data.code === 354) await this.#content();
    else this.#refuseAll(data);
  }

  async #inTurn(): Promise<void> {
    const connection = this.#connection;
    const { mailMs, rcptMs, dataMs } = connection.timeouts;
    const ask = (command: string, timeoutMs: number, stage: string): Promise<SmtpReply> => {
      connection.send(command, 1);
      return this.#reply(timeoutMs, stage);
    };
    if (connection.needsReset) await ask('RSET\r\n', mailMs, 'RSET');
    connection.needsReset = true;
    const mail = await ask(this.#mail(), mailMs, 'MAIL');
    if (!isPositive(mail)) {
      for (const index of this.#delivery.recipients) this.#decide(index, mail);
      return;
    }
    for (const index of this.#delivery.recipients)
      this.#answerRcpt(index, await ask(this.#rcpt(index), rcptMs, 'RCPT'), mail);
    if (this.#accepted.length === 0) return;
    const data = await ask('DATA\r\n', dataMs, 'DATA');
    if (data.code === 354) await this.#content();
    else this.#refuseAll(data);
  }

  async #reply(timeoutMs: number, stage: string): Promise<SmtpReply> {
    const reply = await this.#connection.reply(timeoutMs, stage);
    this.#answered = true;
    return reply;
  }

  #answerRcpt(index: number, reply: SmtpReply, mail: SmtpReply): void {
    if (!isPositive(mail)) this.#decide(index, mail);
    else if (isPositive(reply)) this.#accepted.push(index);
    else this.#decide(index, reply);
  }

  async #content(): Promise<void> {
    const connection = this.#connection;
    // RFC 2920 §3.1: DATA may be taken although no recipient was; an empty message ends it and reaches nobody.
    const content = this.#accepted.length > 0 ? this.#delivery.content : Buffer.alloc(0);
    let before: Buffer[] | undefined;
    for (const chunks of wireChunks(content)) {
      if (before) await connection.write(before, false);
      before = chunks;
    }
    this.#ended = this.#accepted.length > 0;
    await connection.write(before ?? [], true);
    const reply = await this.#reply(connection.timeouts.dotMs, 'end of data');
    this.#ended = false;
    for (const index of this.#accepted) this.#decide(index, reply, true);
    if (isPositive(reply)) connection.needsReset = false;
  }

  /** The content was refused, or never asked for: a positive reply here delivers nothing. */
  #refuseAll(reply: SmtpReply): void {
    for (const index of this.#accepted) this.#decide(index, reply);
  }

  /** `final`: the reply is to the content, so 2xx takes responsibility (RFC 5321 §4.2.5). */
  #decide(index: number, reply: SmtpReply, final = false): void {
    const kind = reply.code >= 500 ? 'permanent' : final && isPositive(reply) ? 'delivered' : 'transient';
    const { code } = reply;
    this.#outcomes.set(index, {
      kind,
      reply: { code, enhanced: enhancedCode(reply), text: replyText(reply), remote: this.#remote },
    });
  }

  #mail(): string {
    const { envelope, content } = this.#delivery;
    const { extensions } = this.#connection;
    let command = `MAIL FROM:<${envelope.mailFrom}>`;
    if (extensions.has('SIZE')) command += ` SIZE=${content.length}`;
    // RFC 6152 §3 would have us convert 8-bit content for a server without 8BITMIME. It is sent as it is: such servers pass octets
    // on unchanged, while a conversion breaks every signature over the body.
    if (extensions.has('8BITMIME') && envelope.body8bit) command += ' BODY=8BITMIME';
    if (extensions.has('SMTPUTF8') && envelope.smtpUtf8) command += ' SMTPUTF8';
    if (extensions.has('DSN') && envelope.ret) command += ` RET=${envelope.ret.toUpperCase()}`;
    if (extensions.has('DSN') && envelope.envid) command += ` ENVID=${envelope.envid}`;
    return `${onOneLine(command)}\r\n`;
  }

  #rcpt(index: number): string {
    const { address, notify, orcpt } = this.#delivery.envelope.recipients[index] as EnvelopeRecipient;
    let command = `RCPT TO:<${address}>`;
    if (this.#connection.extensions.has('DSN')) {
      if (notify?.length) command += ` NOTIFY=${notify.join(',').toUpperCase()}`;
      if (orcpt) command += ` ORCPT=${orcpt}`;
    }
    return `${onOneLine(command)}\r\n`;
  }
}

function isPositive({ code }: SmtpReply): boolean {
  return code >= 200 && code < 300;
}

// Addresses were checked at the door; whatever slips through must still not make a second command.
function onOneLine(command: string): string {
  if (/[\r\n\0]/.test(command)) throw new ConnectionFailure('address holds a line end');
  return command;
}
