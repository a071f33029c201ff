// Files of events, a line of JSON each (NDJSON), synced before the batch counts as sent. Opened anew for each batch, so that a
// file may be moved away at any time.
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sender, SinkTarget } from './sender.ts';

export function fileSender({ data, directory }: SinkTarget): Sender {
  return {
    send: async (events) => {
      if (directory === null) throw new Error('POSTPLANE_LOG_SINK_DIR is not set on this node');
      const path = join(directory, `${String(data['file_name'])}.ndjson`);
      const { O_APPEND, O_CREAT, O_RDWR, O_NOFOLLOW } = constants;
      const file = await open(path, O_APPEND | O_CREAT | O_RDWR | O_NOFOLLOW, 0o640);
      try {
        const { size } = await file.stat();
        const end = size === 0 ? '\n' : (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer.toString();
        // A crash may have left half a line: it is ended, and its event follows whole.
        const torn = end === '\n' ? '' : '\n';
        await file.appendFile(`${torn}${events.map((event) => `${event.json}\n`).join('')}`);
        await file.datasync();
      } finally {
        await file.close();
      }
    },
    close: () => {},
  };
}
