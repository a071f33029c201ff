// A process to be killed: accepts messages as fast as it can and delivers them. Prints the id of each that was acknowledged.
// Arguments: data directory, port of the destination, whether to accept (accept) or only to deliver what is there (drain).
import { writeSync } from 'node:fs';
import { startSending } from '../../server/relay/sending.ts';
import { configurationOf, content, dnsOf, envelopeOf, queuedEvent } from './sending-setup.ts';

const [dataDir = '', port = '', mode = ''] = process.argv.slice(2);
const route = { name: 'r', host: '127.0.0.1', port: Number(port), priority: 10, tls: 'none' as const };
const sending = await startSending({
  dataDir,
  node: 'n1',
  hostname: 'gateway.test',
  configuration: configurationOf({ 'example.com': [route], 'sender.test': [route] }),
  resolver: dnsOf({}),
  allowPrivateRoutes: true,
});
await sending.recovered;

async function accept(): Promise<never> {
  for (;;) {
    const envelope = envelopeOf({ to: Math.random() < 0.2 ? ['hard@example.com'] : ['b@example.com'] });
    const body = Buffer.concat([Buffer.from(`X-Token: ${envelope.queueId}\r\n`), content]);
    await sending.spool.put({ ...envelope, size: body.length }, [body]);
    writeSync(1, `${envelope.queueId} ${envelope.recipients[0]?.address}\n`);
    sending.journal.record(queuedEvent(envelope, 0));
    sending.queue.enqueue({ ...envelope, size: body.length }, body);
  }
}

if (mode === 'accept') for (let worker = 0; worker < 4; worker += 1) void accept();
else {
  await sending.queue.settled();
  // Reports are enqueued when their originals are done.
  while (sending.queue.counts().messages > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await sending.close(1000);
  process.exit(0);
}
