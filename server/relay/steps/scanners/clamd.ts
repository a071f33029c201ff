// ClamAV: INSTREAM of the clamd protocol. The message goes in pieces with their length in front; one line comes back.
import type { Content } from '../../transaction.ts';
import { exchange } from './exchange.ts';
import type { Scanner } from './scanner.ts';

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

function framed({ chunks }: Content): Buffer[] {
  const pieces = chunks.filter((piece) => piece.length > 0).flatMap((piece) => [length(piece.length), piece]);
  return [Buffer.from('zINSTREAM\0'), ...pieces, length(0)];
}

function length(octets: number): Buffer {
  const field = Buffer.alloc(4);
  field.writeUInt32BE(octets);
  return field;
}

function readAnswer(line: string): Awaited<ReturnType<Scanner['scan']>> {
  if (line === 'stream: OK') return { scanner: 'clamd', classification: 'accepted', score: 0, symbols: [] };
  const found = /^stream: (.{1,200}) FOUND$/.exec(line)?.[1];
  if (found === undefined) throw new Error(`clamd: ${line.slice(0, 200)}`);
  const phish = /phish/i.test(found);
  return { scanner: 'clamd', classification: phish ? 'phish' : 'virus', score: 1, symbols: [found] };
}
