// The exchange of AUTH PLAIN (RFC 4616) and AUTH LOGIN: challenges out, base64 in, credentials at the end (RFC 4954, section 4).
import { type Reply, replies } from './replies.ts';
import type { Credentials } from './steps/authenticate.ts';

/** What an exchange comes to: a reply that ends it, credentials, or a challenge and what takes its answer. */
export type Exchange =
  | { readonly kind: 'failed'; readonly reply: Reply }
  | { readonly kind: 'complete'; readonly credentials: Credentials }
  | { readonly kind: 'challenge'; readonly reply: Reply; readonly answer: (line: string) => Exchange };

type Continue = (decoded: Buffer) => Exchange;

const mechanisms: Readonly<Record<string, { first: Reply; next: Continue }>> = {
  PLAIN: { first: replies.challenge(''), next: plain },
  LOGIN: { first: replies.challenge('VXNlcm5hbWU6'), next: loginName },
};

export const mechanismNames = Object.keys(mechanisms);

/** Begins with what follows AUTH: the mechanism and perhaps an initial response. */
export function beginExchange(argument: string): Exchange {
  const [name = '', initial, extra] = argument.trim().split(/ +/);
  if (name === '' || extra !== undefined) return failed(replies.syntax);
  const mechanism = Object.hasOwn(mechanisms, name.toUpperCase()) ? mechanisms[name.toUpperCase()] : undefined;
  if (mechanism === undefined) return failed(replies.unknownMechanism);
  if (initial === undefined) return challenge(mechanism.first, mechanism.next);
  // "=" is an empty initial response (RFC 4954, section 4).
  return decode(initial === '=' ? '' : initial, mechanism.next);
}

function challenge(reply: Reply, next: Continue): Exchange {
  return {
    kind: 'challenge',
    reply,
    answer: (line) => (line === '*' ? failed(replies.authAborted) : decode(line, next)),
  };
}

function failed(reply: Reply): Exchange {
  return { kind: 'failed', reply };
}

function decode(text: string, next: Continue): Exchange {
  const wellFormed = text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
  return wellFormed ? next(Buffer.from(text, 'base64')) : failed(replies.authSyntax);
}

// message = [authzid] NUL authcid NUL passwd (RFC 4616, section 2).
function plain(response: Buffer): Exchange {
  const parts = response.toString('utf8').split('\0');
  const [authzid = '', login = '', password = ''] = parts;
  if (parts.length !== 3 || login === '' || password === '') return failed(replies.authSyntax);
  return complete(authzid, login, password);
}

function loginName(response: Buffer): Exchange {
  return challenge(replies.challenge('UGFzc3dvcmQ6'), (password) =>
    complete('', response.toString('utf8'), password.toString('utf8')),
  );
}

function complete(authzid: string, login: string, password: string): Exchange {
  if (/[\u0000-\u001f\u007f]/.test(authzid + login + password)) return failed(replies.authSyntax);
  return { kind: 'complete', credentials: { authzid, login, password } };
}
