// Our own listeners are never delivered to, however their address is written.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainAddress } from '../../server/relay/plain-address.ts';
import { isPublicAddress } from '../../server/relay/public-address.ts';
import { startSink } from '../support/sink.ts';
import { configurationOf, envelopeOf, route, sendingFor } from './sending-setup.ts';

test('one address has one form', () => {
  const forms = ['::ffff:127.0.0.1', '::ffff:7f00:1', '::FFFF:7F00:0001', '0:0:0:0:0:ffff:127.0.0.1', '127.0.0.1'];
  assert.deepEqual([...new Set(forms.map(plainAddress))], ['127.0.0.1']);
  assert.equal(plainAddress('0:0:0:0:0:0:0:1'), '::1');
  assert.equal(plainAddress('2001:DB8::0:1'), '2001:db8::1');
  assert.equal(plainAddress('fe80::1%eth0'), 'fe80::1%eth0');
  for (const form of [...forms, '::ffff:a00:1', '::127.0.0.1']) assert.equal(isPublicAddress(form), false, form);
});

for (const listening of ['0.0.0.0', '127.0.0.1', '::', '::ffff:127.0.0.1']) {
  test(`a gateway on ${listening} does not deliver to itself`, async (t) => {
    const ourselves = await startSink();
    t.after(() => ourselves.close());
    const forms = ['127.0.0.1', '::ffff:127.0.0.1', '::ffff:7f00:1', '0:0:0:0:0:ffff:7f00:1'];
    const routes = forms.map((host, index) => [`d${index}.test`, [route({ host, port: ourselves.port })]]);
    const listeners: { address: string; port: number }[] = [];
    const sending = await sendingFor(t, {
      configuration: configurationOf(Object.fromEntries(routes)),
      listeners,
    });
    // As at a start: the sending side comes before the ports are known.
    listeners.push({ address: listening, port: ourselves.port });
    const envelopes = forms.map((_, index) => envelopeOf({ mailFrom: '', to: [`b@d${index}.test`] }));
    for (const envelope of envelopes) await sending.accept(envelope);
    await sending.queue.settled();
    assert.deepEqual(ourselves.sessions, []);
    for (const { queueId } of envelopes) assert.equal(sending.statuses(queueId).at(-1), 'delivery-failed');
  });
}
