// The built-in detector: the two test strings every scanner knows. It searches octets and takes nothing apart, so it costs
// little on each message; base64 is looked at where the message has some.

export type Finding = 'virus' | 'spam';

// EICAR, in hex so that scanners leave this file alone. It must begin the file that holds it.
const EICAR = Buffer.from('58354f2150254041505b345c505a58353428505e2937434329377d24', 'hex');
const EICAR_BASE64 = EICAR.subarray(0, 27).toString('base64');
// GTUBE, as SpamAssassin and others define it.
const GTUBE = Buffer.from('XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X', 'latin1');

/** What stands in the content; malware counts more. */
export function scan(chunks: readonly Buffer[], size: number): Finding | undefined {
  const content = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size);
  if (content.includes(EICAR) || content.includes(EICAR_BASE64)) return 'virus';
  if (content.includes(GTUBE)) return 'spam';
  return content.includes('base64') && gtubeFragments.some((one) => content.includes(one)) ? 'spam' : undefined;
}

// GTUBE in base64 begins at one of three places within a group and may be cut by a line end: for each place three pieces,
// of which at least one is whole.
const gtubeFragments = [0, 1, 2].flatMap((shift) => {
  const whole = Buffer.concat([Buffer.alloc(shift), GTUBE]).toString('base64');
  return [4, 32, 60].map((from) => whole.slice(from, from + 24));
});
