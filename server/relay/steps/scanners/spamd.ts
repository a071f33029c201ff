// SpamAssassin: SYMBOLS of the spamd protocol 1.5. The verdict is a header of the answer, the names of the tests its body.
import { exchange } from './exchange.ts';
import { mappedScore, type Scanner } from './scanner.ts';

export function spamdScanner(host: string, port: number): Scanner {
  return {
    name: 'spamd',
    finds: 'spam',
    maxBytes: 512_000, // what spamc hands over: larger messages take seconds and are rarely spam
    scan: async (content, _, signal) => {
      const head = Buffer.from(`SYMBOLS SPAMC/1.5\r\nContent-length: ${content.size}\r\n\r\n`);
      return readAnswer(
        (await exchange({ host, port, half: true, question: [head, ...content.chunks] }, signal)).toString(),
      );
    },
  };
}

function readAnswer(text: string): Awaited<ReturnType<Scanner['scan']>> {
  const [head = '', body = ''] = text.split('\r\n\r\n', 2);
  const verdict = /^Spam: *(\w+) *; *(-?[\d.]+) *\/ *(-?[\d.]+)/im.exec(head);
  if (!/^SPAMD\/[\d.]+ 0 /.test(head) || verdict === null) throw new Error(`spamd: ${head.slice(0, 200)}`);
  const [, , score, threshold] = verdict;
  const symbols = body
    .split(/[,\s]+/)
    .filter((one) => one !== '')
    .slice(0, 100);
  const mapped = mappedScore(Number(score), Number(threshold));
  const spam = /^(true|yes)$/i.test(verdict[1] ?? '');
  const phish = symbols.some((one) => /PHISH/.test(one));
  return {
    scanner: 'spamd',
    classification: mapped === 0 && !spam ? 'accepted' : phish ? 'phish' : 'spam',
    score: spam ? Math.max(mapped, 0.9) : mapped,
    symbols,
  };
}
