// The dialog scripts, each against a relay of its own.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runDialog } from './dialog.ts';
import { domain, startTestRelay } from './fixture.ts';

const folder = join(import.meta.dirname, 'dialogs');

const answers = { 'known@callout.test': 'valid', 'unknown@callout.test': 'invalid' } as const;

for (const name of readdirSync(folder).filter((one) => one.endsWith('.dialog'))) {
  test(name, async () => {
    const relay = await startTestRelay({
      domains: [
        domain('example.com', { users: [{ name: 'bob', password: 'secret-1' }] }),
        domain('strict.test', { unlisted: 'reject', mailboxes: { info: {} }, lists: { sales: 'block' } }),
        domain('callout.test', { unlisted: 'callout' }),
        domain('inactive.test', { active: false }),
        domain('outgoing-only.test', { products: ['outgoing'] }),
      ],
      callout: async (_, address) => answers[address as keyof typeof answers] ?? 'unknown',
      settings: { maxMessageBytes: 100_000 },
    });
    try {
      await runDialog(join(folder, name), relay);
    } finally {
      await relay.stop();
    }
  });
}
