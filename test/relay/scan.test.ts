// N2: the test strings are found wherever they lie in a message, also across the windows it is looked through in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW } from '../../server/mail/windows.ts';
import { scan } from '../../server/relay/steps/scan.ts';
import { EICAR, GTUBE } from '../smtp/fixture.ts';

const EDGE = 2 * WINDOW;

/** `text` in otherwise empty content, in chunks of a size. */
function contentWith(text: string, at: number, chunkSize: number): { chunks: Buffer[]; size: number } {
  const whole = Buffer.alloc(3 * WINDOW, 'x');
  whole.write(text, at);
  const chunks: Buffer[] = [];
  for (let from = 0; from < whole.length; from += chunkSize) chunks.push(whole.subarray(from, from + chunkSize));
  return { chunks, size: whole.length };
}

test('N2: GTUBE and EICAR are found at each place around the edge of a window, however the message arrived', async () => {
  for (const chunkSize of [1460, 65_536, WINDOW, 3 * WINDOW])
    for (let before = 0; before <= GTUBE.length; before += 4) {
      const at = EDGE - before;
      assert.equal(await scan(contentWith(GTUBE, at, chunkSize)), 'spam', `GTUBE at ${at}, chunks of ${chunkSize}`);
      assert.equal(await scan(contentWith(EICAR, at, chunkSize)), 'virus', `EICAR at ${at}, chunks of ${chunkSize}`);
    }
});

test('N2: base64 is known from the first window on; malware counts more than spam before it', async () => {
  const encoded = Buffer.from(`Some text before it. ${GTUBE}`).toString('base64');
  const content = contentWith(encoded, EDGE - 40, 65_536);
  assert.equal(await scan(content), undefined, 'not encoded text that happens to look so');
  content.chunks[0]?.write('Content-Transfer-Encoding: base64');
  assert.equal(await scan(content), 'spam');
  content.chunks.at(-1)?.write(EICAR);
  assert.equal(await scan(content), 'virus');
});
