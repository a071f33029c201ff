// End-of-data confusion (reliability ): every mix of line ends around a dot, in every segmentation, is one message
// or none, and nothing behind it is taken for a command unless CR LF "." CR LF stood before it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from './dialog.ts';
import { type TestRelay, domain, startTestRelay } from './fixture.ts';

let relay: TestRelay;
before(async () => {
  relay = await startTestRelay({
    domains: [domain('example.com')],
    settings: { caps: { total: 500, perAddress: 500, perSubmissionAddress: 500 } },
  });
});
after(() => relay.stop());

const lineEnds = ['\r\n', '\n', '\r', '\r\r\n', '\n\r', '\0\r\n', '\r\0\n', '\r\n\0'];
const dots = ['.', '..', '. ', '.\0', ' .'];
const smuggled =
  'MAIL FROM:<evil@b.test>\r\nRCPT TO:<smuggled@example.com>\r\nDATA\r\nSubject: smuggled\r\n\r\nbody\r\n.\r\n';

function sequences(): string[] {
  return lineEnds.flatMap((before) => dots.flatMap((dot) => lineEnds.map((behind) => before + dot + behind)));
}

async function send(content: string, pieces: 'whole' | 'octets' | 'split'): Promise<string> {
  const client = await Client.open(relay.port('smtp'));
  await client.reply();
  client.write('EHLO client.test\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<x@example.com>\r\nDATA\r\n');
  for (let count = 0; count < 4; count++) await client.reply();
  for (const part of split(content, pieces)) {
    client.write(part);
    if (pieces !== 'whole') await new Promise((resolve) => setImmediate(resolve));
  }
  const heard = `${await client.reply()}\r\n${await client.rest(5)}`;
  client.destroy();
  return heard;
}

function split(content: string, pieces: 'whole' | 'octets' | 'split'): string[] {
  if (pieces === 'whole') return [content];
  const edge = 'Subject: outer\r\n\r\nbody'.length;
  if (pieces === 'split')
    return [content.slice(0, edge + 1), content.slice(edge + 1, edge + 3), content.slice(edge + 3)];
  return [content.slice(0, edge), ...content.slice(edge, edge + 8).split(''), content.slice(edge + 8)];
}

for (const pieces of ['whole', 'split', 'octets'] as const) {
  test(`no end but CR LF . CR LF, sent in pieces: ${pieces}`, async () => {
    for (const sequence of sequences()) {
      relay.stored.length = 0;
      const content = `Subject: outer\r\n\r\nbody${sequence}${smuggled}`;
      const heard = await send(content, pieces);
      const label = `${JSON.stringify(sequence)} in ${pieces}: ${JSON.stringify(heard)}`;
      if (sequence.includes('\r\n.\r\n')) continue; // a true end: what follows is the client's own business
      assert.ok(relay.stored.length <= 1, label);
      assert.ok(!relay.stored.some((one) => one.envelope.mailFrom === 'evil@b.test'), label);
      if (relay.stored.length === 0) assert.match(heard, /^550 5\.5\.2 /, label);
      const [first] = relay.stored;
      if (first !== undefined) assert.ok(first.content.includes('MAIL FROM:<evil@b.test>'), label);
    }
  });
}

test('the true end in every segmentation is one message', async () => {
  const content = 'Subject: outer\r\n\r\n..\r\n...\r\n.x\r\nbody\r\n.\r\n';
  for (let cut = 1; cut < content.length; cut++) {
    relay.stored.length = 0;
    const client = await Client.open(relay.port('smtp'));
    await client.reply();
    client.write('EHLO client.test\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<x@example.com>\r\nDATA\r\n');
    for (let count = 0; count < 4; count++) await client.reply();
    client.write(content.slice(0, cut));
    await new Promise((resolve) => setImmediate(resolve));
    client.write(content.slice(cut));
    assert.match(await client.reply(), /^250 2\.0\.0/);
    client.destroy();
    assert.equal(relay.stored.length, 1);
    assert.ok(
      relay.stored[0]?.content.toString('latin1').endsWith('Subject: outer\r\n\r\n.\r\n..\r\nx\r\nbody\r\n'),
      `cut at ${cut}`,
    );
  }
});

test('a bare line end anywhere refuses the message, and the next one is taken', async () => {
  for (const bad of ['a\nb', 'a\rb', 'a\0b', '\n', '\r']) {
    relay.stored.length = 0;
    const client = await Client.open(relay.port('smtp'));
    await client.reply();
    client.write('EHLO client.test\r\n');
    await client.reply();
    for (const [body, expected] of [
      [bad, /^550 5\.5\.2 /],
      ['fine', /^250 2\.0\.0 /],
    ] as const) {
      client.write('MAIL FROM:<a@b.test>\r\nRCPT TO:<x@example.com>\r\nDATA\r\n');
      for (let count = 0; count < 3; count++) await client.reply();
      client.write(`Subject: x\r\n\r\n${body}\r\n.\r\n`);
      assert.match(await client.reply(), expected);
    }
    client.destroy();
    assert.equal(relay.stored.length, 1);
  }
});
