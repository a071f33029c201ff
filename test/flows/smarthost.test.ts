// A spammer among a thousand customers behind one Postfix: set up by Terraform, sent by Postfix. Only the spammer is stopped.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import nodemailer from 'nodemailer';
import { resources } from '../../schemas/index.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually } from '../support/mail.ts';
import { type Postfix, postfixMissing, startPostfix } from '../support/postfix.ts';
import { type Sink, startSink } from '../support/sink.ts';
import { openWorkspace, type Workspace } from '../terraform/terraform.ts';
import { GTUBE } from '../smtp/fixture.ts';

const CUSTOMERS = 1000;
const SPAMMER = 'customer-613';
const SPAM = 12;

const configuration = `
resource "postplane_admin" "host" { name = "hosting" }
resource "postplane_domain" "out" {
  domain   = "out.hosting.example"
  admin    = postplane_admin.host.name
  trusted  = true
  products = ["outgoing"]
}
resource "postplane_outgoing_user" "smarthost" {
  domain                = postplane_domain.out.domain
  name                  = "web-servers"
  type                  = "ip"
  cidr                  = "127.0.0.1"
  identification_method = "header"
  auto_lock_identities  = true
  # Postfix opens up to 20 connections to a destination.
  limits = { max_concurrent_connections = 30 }
}
resource "postplane_identity_header" "client" {
  domain        = postplane_domain.out.domain
  outgoing_user = postplane_outgoing_user.smarthost.name
  name          = "x-client-id"
  position      = 1
}
`;

describe('a smarthost', { skip: postfixMissing() ?? false }, () => {
  let sink: Sink;
  let gateway: Gateway;
  let postfix: Postfix;
  let tf: Workspace;

  before(async () => {
    sink = await startSink();
    gateway = await startGateway({ settings: { POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}` } });
    tf = await openWorkspace({ resources, endpoint: gateway.api, token: gateway.token });
    tf.write(configuration);
    await tf.apply();
    postfix = await startPostfix({ relayhost: `127.0.0.1:${gateway.submission}` });
  });

  after(async () => {
    await postfix?.stop();
    await tf?.close();
    await gateway?.stop();
    await sink?.close();
  });

  test('S2: a spammer among a thousand identities is locked with its fifth bad message, nobody else notices', async () => {
    await sendAll();
    await eventually('an empty queue at Postfix', () => postfix.queued() === 0, 60_000);
    const arrived = await eventually(
      'what the customers sent',
      () => {
        const messages = sink.messages.filter(({ from }) => from === 'web@out.hosting.example');
        return messages.length >= CUSTOMERS && messages;
      },
      30_000,
    );
    const subjects = new Set(arrived.map(({ content }) => /^Subject: (.*)\r$/m.exec(content.toString())?.[1]));
    const expected = Array.from({ length: CUSTOMERS }, (_, index) => `hello from customer-${index}`);
    assert.deepEqual(
      expected.filter((subject) => !subjects.has(subject)),
      [`hello from ${SPAMMER}`].filter((subject) => !subjects.has(subject)),
      'every other customer has all its mail delivered',
    );
    assert.equal(arrived.filter(({ content }) => content.includes(GTUBE)).length, 0, 'no spam left');
    assert.equal(arrived.filter(({ content }) => /^x-client-id:/im.test(content.toString())).length, 0);

    const outcomes = await eventually('the outcome of each bad message', async () => {
      const { body } = await gateway.get(`messages?identity=${SPAMMER}&limit=100`);
      const rows = (body.items as { status: string; classification: string; subject: string }[]).filter(
        ({ subject }) => subject === 'buy',
      );
      return rows.length >= SPAM && rows;
    });
    const spam = outcomes.filter(({ classification }) => classification === 'spam').length;
    assert.equal(spam, 5, 'the fifth bad message locks');
    assert.ok(outcomes.every(({ classification }) => ['spam', 'locked'].includes(classification)));

    const { body } = await gateway.get('identities?locked=true&limit=100');
    assert.deepEqual(
      (body.items as { identity: string; state: string }[]).map(({ identity, state }) => [identity, state]),
      [[SPAMMER, 'automatic']],
    );
    assert.doesNotMatch(postfix.log(), /status=bounced(?!.*(?:refused|locked))/, 'only what was refused has bounced');
    await tf.expectNoChanges();
  });

  // Postfix returns what is refused, which is refused, too: that is not counted here.
  const refusals = (): number => postfix.log().match(/to=<friend@.*status=bounced/g)?.length ?? 0;

  // One message of each customer; those of the spammer in between, one after the other.
  async function sendAll(): Promise<void> {
    const transport = nodemailer.createTransport({
      host: '127.0.0.1',
      port: postfix.port,
      pool: true,
      maxConnections: 8,
      maxMessages: Infinity,
      ignoreTLS: true,
    });
    const send = (identity: string, subject: string, text: string): Promise<unknown> =>
      transport.sendMail({
        from: 'web@out.hosting.example',
        to: 'friend@elsewhere.test',
        subject,
        text,
        headers: { 'X-Client-ID': identity },
      });
    try {
      const spammer = (async () => {
        for (let count = 0; count < SPAM; count++) {
          await send(SPAMMER, 'buy', GTUBE);
          // What arrives at once is judged at once: the next one comes after the answer to this one.
          await eventually('the refusal', () => refusals() > count, 30_000);
        }
      })();
      const customers = Array.from({ length: CUSTOMERS }, (_, index) => `customer-${index}`);
      await Promise.all([spammer, ...customers.map((one) => send(one, `hello from ${one}`, 'Hello.'))]);
    } finally {
      transport.close();
    }
  }
});
