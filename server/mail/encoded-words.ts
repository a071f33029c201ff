// Encoded words in header fields (RFC 2047) to text, with the language tag of RFC 2231, section 5.

const WORD = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bq])\?([^?\s]*)\?=/gi;

// A field with more words or charsets than these is no text: what follows stays encoded.
const WORDS_MOST = 2000;
const CHARSETS_MOST = 8;
const DECODERS_MOST = 300;
const decoders = new Map<string, InstanceType<typeof TextDecoder> | null>();

interface Word {
  readonly charset: string;
  readonly octets: Buffer[];
}

/** Text with its encoded words decoded; controls that appear, line breaks above all, become spaces. */
export function decodeEncodedWords(text: string): string {
  if (!text.includes('=?')) return text;
  // White space between two encoded words is not displayed (RFC 2047, section 6.2).
  const joined = text.replace(/(\?=)\s+(?==\?[^?\s]+\?[bq]\?)/gi, '$1');
  let left = WORDS_MOST;
  const charsets = new Set<string>();
  const decoded = joined.replace(/(?:=\?[^?\s]+\?[bq]\?[^?\s]*\?=)+/gi, (run) => {
    const words = [...run.matchAll(WORD)];
    left -= words.length;
    for (const [, charset = ''] of words) charsets.add(charset.toLowerCase());
    return left < 0 || charsets.size > CHARSETS_MOST ? run : decodeRun(words);
  });
  return decoded.replace(/[\u0000-\u001f\u007f]/g, ' ');
}

// A character may be split between neighbours of one charset: their octets are joined first.
function decodeRun(given: readonly RegExpExecArray[]): string {
  const words: Word[] = [];
  for (const [, name = '', encoding = '', value = ''] of given) {
    const charset = name.toLowerCase();
    const octets = encoding.toLowerCase() === 'b' ? Buffer.from(value, 'base64') : decodeQ(value);
    const last = words.at(-1);
    if (last?.charset === charset) last.octets.push(octets);
    else words.push({ charset, octets: [octets] });
  }
  return words.map(decodeWord).join('');
}

function decodeQ(value: string): Buffer {
  const latin1 = value
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(latin1, 'latin1');
}

function decodeWord({ charset, octets }: Word): string {
  const whole = Buffer.concat(octets);
  return decoderOf(charset)?.decode(whole) ?? whole.toString('latin1');
}

// To make one, or to learn that there is none, takes far longer than to decode a word.
function decoderOf(charset: string): InstanceType<typeof TextDecoder> | null {
  const known = decoders.get(charset);
  if (known !== undefined) return known;
  let made: InstanceType<typeof TextDecoder> | null = null;
  try {
    made = new TextDecoder(charset);
  } catch {
    // Not a charset we know.
  }
  if (decoders.size >= DECODERS_MOST) decoders.clear();
  decoders.set(charset, made);
  return made;
}

// An encoded word has at most 75 characters, 12 of them its frame (RFC 2047, section 2); base64 makes 4 of 3 octets.
const OCTETS_MOST = 45;
const ASCII_LINE_MOST = 900;

/** Text for an unstructured field: as it is where it is ASCII that could not be mistaken, else as encoded words, folded. */
export function encodeWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes('=?') && text.length <= ASCII_LINE_MOST) return text;
  const words: string[] = [];
  let octets = Buffer.alloc(0);
  for (const character of text) {
    const next = Buffer.from(character);
    if (octets.length + next.length > OCTETS_MOST) {
      words.push(octets.toString('base64'));
      octets = Buffer.alloc(0);
    }
    octets = Buffer.concat([octets, next]);
  }
  return [...words, octets.toString('base64')].map((word) => `=?utf-8?B?${word}?=`).join('\r\n ');
}
