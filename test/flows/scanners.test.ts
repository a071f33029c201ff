// 3.6, L12: the real engines of Debian behind the whole gateway: from SMTP to verdict, log, quarantine and counters.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type InstalledEngine, type ScanEngine, clamd, rspamd, spamd } from '../support/scan-engines.ts';
import { type Sink, startSink } from '../support/sink.ts';

interface Expected {
  readonly name: string;
  readonly engine: InstalledEngine;
  readonly setting: (port: number) => Record<string, string>;
  readonly classification: 'spam' | 'phish' | 'virus';
  readonly symbol: string;
}

const ENGINES: readonly Expected[] = [
  {
    name: 'clamd',
    engine: clamd,
    setting: (port) => ({ POSTPLANE_CLAMD: `127.0.0.1:${port}` }),
    classification: 'virus',
    symbol: 'Test.Marker.UNOFFICIAL',
  },
  {
    name: 'spamd',
    engine: spamd,
    setting: (port) => ({ POSTPLANE_SPAMD: `127.0.0.1:${port}` }),
    classification: 'spam',
    symbol: 'TEST_MARKER',
  },
  {
    name: 'rspamd',
    engine: rspamd,
    setting: (port) => ({ POSTPLANE_RSPAMD_URL: `http://127.0.0.1:${port}` }),
    classification: 'phish',
    symbol: 'TEST_PHISHING',
  },
];

for (const { name, engine, setting, classification, symbol } of ENGINES)
  describe(`3.6 L12 the real ${name}`, { skip: engine.absent }, () => {
    let running: ScanEngine;
    let sink: Sink;
    let gateway: Gateway;

    before(async () => {
      running = await engine.start();
      sink = await startSink();
      const settings = {
        ...setting(running.port),
        POSTPLANE_SCANNER_SECONDS: '30',
        POSTPLANE_SCANNER_FAIL_MODE: 'tempfail',
      };
      gateway = await startGateway({ settings });
      await gateway.put('admins/acme', { name: 'acme' });
      await gateway.put('domains/example.com', { domain: 'example.com', admin: 'acme', trusted: true });
      const route = { name: 'sink', host: '127.0.0.1', port: sink.port, tls: 'none' };
      await gateway.put('domains/example.com/routes/sink', route);
    });

    after(async () => {
      await gateway.stop();
      await sink.close();
      await running.stop();
    });

    const counted = async (metric: string): Promise<number> => {
      const { body } = await gateway.request('GET', '/metrics');
      const line = String(body)
        .split('\n')
        .find((one) => one.startsWith(`${metric} `));
      return Number(line?.split(' ').at(-1) ?? 0);
    };
    const scans = (outcome: string): Promise<number> =>
      counted(`postplane_scans_total{scanner="${name}",outcome="${outcome}"}`);
    const reply = (subject: string, text: string): Promise<string> =>
      sendMail({ port: gateway.smtp, subject, text }).catch((error: { response: string }) => error.response);
    const logged = (subject: string): Promise<Record<string, unknown>> =>
      eventually(`${subject} in the log`, async () =>
        (await gateway.get('messages')).body.items.find((one: { subject: string }) => one.subject === subject),
      );

    test('what it calls bad is blocked, logged with its word for it, kept with its symbols, and counted', async () => {
      assert.match(await reply('bad', `Look: ${engine.marker}.`), /^550 5\.7\.1 /);
      assert.partialDeepStrictEqual(await logged('bad'), { status: 'quarantined', classification });
      const [item] = (await gateway.get('quarantine')).body.items;
      assert.partialDeepStrictEqual(item, { subject: 'bad', classification });
      const reason = item.reasons.find((one: { scanner: string }) => one.scanner === name);
      assert.partialDeepStrictEqual(reason, { scanner: name, classification });
      assert.ok(reason.symbols.includes(symbol), reason.symbols.join(' '));
      assert.equal(await scans(classification), 1);
      const messages = `direction="incoming",status="quarantined",classification="${classification}"`;
      assert.equal(await counted(`postplane_messages_received_total{${messages}}`), 1);
    });

    test('other mail passes, and is counted as scanned', async () => {
      assert.match(await reply('good', 'The minutes of Monday.'), /^250 /);
      await eventually('the delivery', () => sink.messages.some((one) => one.content.includes('minutes of Monday')));
      assert.partialDeepStrictEqual(await logged('good'), { classification: 'accepted' });
      assert.deepEqual([await scans('accepted'), await scans('failed')], [1, 0]);
      assert.equal(sink.messages.length, 1, 'and nothing else went');
    });

    test('once it is away mail waits at its sender, and that is counted, too', async () => {
      await running.stop();
      assert.match(await reply('waits', 'The minutes of Tuesday.'), /^451 4\.3\.0 /);
      assert.partialDeepStrictEqual(await logged('waits'), { status: 'not-accepted', classification: 'deferred' });
      assert.equal(await scans('failed'), 1);
    });
  });
