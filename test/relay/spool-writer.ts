// A process to be killed: puts messages without end and prints the id of each that was acknowledged. Arguments: engine, directory,
// how many at a time, how many in all (0: for ever).
import { writeSync } from 'node:fs';
import { content, envelopeOf } from './sending-setup.ts';
import { spoolEngines } from './spool-engines.ts';

const [engine = '', dir = '', concurrency = '1', total = '0'] = process.argv.slice(2);
const spool = await (spoolEngines[engine] as NonNullable<(typeof spoolEngines)[string]>)(dir);
let started = 0;

function refused(error: NodeJS.ErrnoException): boolean {
  writeSync(2, `${error.code}\n`);
  return false;
}

async function worker(): Promise<void> {
  while (total === '0' || started < Number(total)) {
    started += 1;
    const envelope = envelopeOf();
    const acknowledged = await spool.put(envelope, [content, Buffer.from(envelope.queueId)]).then(() => true, refused);
    if (acknowledged) writeSync(1, `${envelope.queueId}\n`);
  }
}

await Promise.all(Array.from({ length: Number(concurrency) }, worker));
await spool.close();
