// ClamAV: INSTREAM of the clamd protocol. The message goes in pieces with their length in front; one line comes back.
import { exchange } from './exchange.ts';
import type { Scanner } from './scanner.ts';

const PIECE = 262_144;

export function clamdScanner(host: string, port: number): Scanner {
  return {
    name: 'clamd',
    finds: 'malware',
    maxBytes: 25_000_000, // clamd's StreamMaxLength unless configured otherwise
    scan: async (content, _, signal) => {
      const answer = await exchange({ host, port, half: false, question: framed(content) }, signal);
      return readAnswer(answer.toString('utf8').replace(/[\0\r\n]+$/, ''));
    },
  };
}

function framed(content: Buffer): Buffer[] {
  const parts: Buffer[] = [Buffer.from('zINSTREAM\0')];
  for (let at = 0; at < content.length; at += PIECE) {
    const piece = content.subarray(at, at + PIECE);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    parts.push(length, piece);
  }
  parts.push(Buffer.alloc(4));
  return parts;
}

function readAnswer(line: string): Awaited<ReturnType<Scanner['scan']>> {
  if (line === 'stream: OK') return { scanner: 'clamd', classification: 'accepted', score: 0, symbols: [] };
  const found = /^stream: (.{1,200}) FOUND$/.exec(line)?.[1];
  if (found === undefined) throw new Error(`clamd: ${line.slice(0, 200)}`);
  const phish = /phish/i.test(found);
  return { scanner: 'clamd', classification: phish ? 'phish' : 'virus', score: 1, symbols: [found] };
}
