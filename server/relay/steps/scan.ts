// The built-in detector: the two test strings every scanner knows. It searches octets and takes nothing apart, so it costs
// little on each message; base64 is looked at where the message has some.

import { breath } from '../../mail/breath.ts';
import { windowsOf } from '../../mail/windows.ts';
import type { Content } from '../transaction.ts';

export type Finding = 'virus' | 'spam';

// EICAR, in hex so that scanners leave this file alone. It must begin the file that holds it.
const EICAR = Buffer.from('58354f2150254041505b345c505a58353428505e2937434329377d24', 'hex');
const EICAR_BASE64 = EICAR.subarray(0, 27).toString('base64');
// GTUBE, as SpamAssassin and others define it.
const GTUBE = Buffer.from('XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X', 'latin1');
// What is looked for may lie across two windows.
const LONGEST = GTUBE.length - 1;

/** What stands in the content, looked through window by window; malware counts more. */
export async function scan({ chunks }: Content): Promise<Finding | undefined> {
  let rest = Buffer.alloc(0);
  let isSpam = false;
  let hasBase64 = false;
  for (const window of windowsOf(chunks)) {
    if (rest.length > 0) await breath();
    const text = rest.length > 0 ? Buffer.concat([rest, window]) : window;
    if (text.includes(EICAR) || text.includes(EICAR_BASE64)) return 'virus';
    hasBase64 ||= text.includes('base64');
    isSpam ||= text.includes(GTUBE) || (hasBase64 && gtubeFragments.some((one) => text.includes(one)));
    rest = Buffer.from(text.subarray(-LONGEST));
  }
  return isSpam ? 'spam' : undefined;
}

// GTUBE in base64 begins at one of three places within a group and may be cut by a line end: for each place three pieces,
// of which at least one is whole.
const gtubeFragments = [0, 1, 2].flatMap((shift) => {
  const whole = Buffer.concat([Buffer.alloc(shift), GTUBE]).toString('base64');
  return [4, 32, 60].map((from) => whole.slice(from, from + 24));
});
