// Rspamd: POST /checkv2 over HTTP, what SMTP knows in header fields of the request; the answer is JSON.
import * as z from 'zod';
import { mappedScore, type ScanContext, type Scanner } from './scanner.ts';

const ANSWER_MOST = 1_048_576;

const answerType = z.object({
  score: z.number(),
  required_score: z.number(),
  action: z.string(),
  symbols: z.record(z.string(), z.object({ score: z.number().optional() })).default({}),
});

export function rspamdScanner(url: string): Scanner {
  return {
    name: 'rspamd',
    finds: 'spam',
    maxBytes: 50_000_000, // max_message of rspamd
    scan: async (content, context, signal) => {
      const response = await fetch(new URL('/checkv2', url), {
        method: 'POST',
        headers: requestHeaders(context, content.size),
        body: ReadableStream.from(content.chunks),
        duplex: 'half',
        redirect: 'error',
        signal,
      });
      const text = await bounded(response);
      if (!response.ok) throw new Error(`rspamd: HTTP ${response.status} ${text.slice(0, 200)}`);
      return readAnswer(answerType.parse(JSON.parse(text)));
    },
  };
}

function requestHeaders(context: ScanContext, size: number): Headers {
  // With the length said, the body goes as it is and not in chunks of HTTP.
  const headers = new Headers({
    'content-type': 'text/plain',
    'content-length': String(size),
    'queue-id': context.queueId,
  });
  const set = (name: string, value: string): void => headers.append(name, value.replaceAll(/[^\x21-\x7e]/g, '?'));
  set('from', context.mailFrom);
  // Several fields Rcpt; a list in one field means the same to rspamd.
  if (context.recipients.length > 0) set('rcpt', context.recipients.slice(0, 50).join(','));
  set('ip', context.address);
  if (context.helo !== '') set('helo', context.helo);
  if (context.login !== null) set('user', context.login);
  return headers;
}

async function bounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > ANSWER_MOST) throw new Error('rspamd: the answer is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

// Symbols that pull the score up, the strongest first.
function readAnswer(answer: z.output<typeof answerType>): Awaited<ReturnType<Scanner['scan']>> {
  const symbols = Object.entries(answer.symbols)
    .filter(([, { score = 0 }]) => score > 0)
    .sort(([, { score: a = 0 }], [, { score: b = 0 }]) => b - a)
    .map(([name]) => name)
    .concat(answer.action === 'reject' ? Object.keys(answer.symbols).filter((name) => name === 'GTUBE') : [])
    .slice(0, 100);
  const reject = answer.action === 'reject';
  const mapped = mappedScore(answer.score, answer.required_score);
  const score = reject ? Math.max(mapped, 0.9) : mapped;
  const malware = reject && symbols.some((one) => /VIRUS|CLAM|MALWARE/.test(one));
  const phish = symbols.some((one) => /PHISH/.test(one));
  const spam = phish ? 'phish' : 'spam';
  return {
    scanner: 'rspamd',
    classification: malware ? 'virus' : score > 0 ? spam : 'accepted',
    score,
    symbols,
  };
}
