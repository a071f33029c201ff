// The engines that keep accepted mail: each must pass spool.test.ts.
import { openFileSpool } from '../../server/relay/file-spool.ts';
import type { Spool } from '../../server/relay/spool.ts';

export const spoolEngines: Readonly<Record<string, (dir: string) => Promise<Spool>>> = {
  file: (dir) => openFileSpool({ dir }),
};
