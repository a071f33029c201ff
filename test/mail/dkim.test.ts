// DKIM signatures: the vector of RFC 8463, an independent verifier, and what tampering does to them (mail.md K5, reliability.md E-10).
import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, verify } from 'node:crypto';
import { describe, test } from 'node:test';
import { publicKeyText } from '../../schemas/private-key.ts';
import {
  type DkimSigningKey,
  dkimSignatures,
  recommendedHeaders,
  relaxedBody,
  signatureValue,
} from '../../server/mail/dkim.ts';
import { parseHeader } from '../../server/mail/header.ts';
import { verified, withoutVerifier } from '../support/dkim.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const edwards = generateKeyPairSync('ed25519').privateKey;
const keyOf = (algorithm: 'rsa' | 'ed25519', key: KeyObject): DkimSigningKey => ({
  domain: 'example.com',
  selector: algorithm,
  algorithm,
  key,
});
const keys = [keyOf('rsa', rsa), keyOf('ed25519', edwards)];
const records = {
  'rsa._domainkey.example.com': `v=DKIM1; k=rsa; p=${publicKeyText(rsa)}`,
  'ed25519._domainkey.example.com': `v=DKIM1; k=ed25519; p=${publicKeyText(edwards)}`,
};
const at = Math.floor(Date.now() / 1000) - 5;
const options = { headers: recommendedHeaders, at, validSeconds: 10 * 86_400 };
const signed = (message: string | Buffer, more: Partial<typeof options> = {}): Buffer => {
  const content = Buffer.from(message);
  return Buffer.concat([Buffer.from(dkimSignatures(content, keys, { ...options, ...more })), content]);
};

const plain =
  'From: Joe <joe@example.com>\r\nTo: Suzie <suzie@example.net>\r\nSubject: Is dinner ready?\r\nDate: Fri, 11 Jul 2003 21:00:37 -0700\r\nMessage-ID: <1@example.com>\r\n\r\nHi.\r\n\r\nWe lost the game.\r\n';

test('RFC 8463, appendix A: the Ed25519 signature of the sample message', () => {
  const seed = Buffer.from('nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=', 'base64');
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
  const key = createPrivateKey({ key: Buffer.concat([prefix, seed]), format: 'der', type: 'pkcs8' });
  assert.equal(publicKeyText(key), '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=');
  const header = parseHeader(
    Buffer.from(
      'From: Joe SixPack <joe@football.example.com>\r\nTo: Suzie Q <suzie@shopping.example.net>\r\nSubject: Is dinner ready?\r\nDate: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\r\nMessage-ID: <20030712040037.46341.5F8J@football.example.com>\r\n',
    ),
  );
  const names = ['from', 'to', 'subject', 'date', 'message-id', 'from', 'subject', 'date'];
  const field =
    'DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;\r\n d=football.example.com; i=@football.example.com;\r\n q=dns/txt; s=brisbane; t=1528637909; h=from : to :\r\n subject : date : message-id : from : subject : date;\r\n bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n b=';
  assert.equal(
    signatureValue(header, names, field, { algorithm: 'ed25519', key }),
    '/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11BusFa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==',
  );
});

describe('relaxed body (RFC 6376, section 3.4.4)', () => {
  const cases: readonly (readonly [about: string, body: string, expected: string])[] = [
    ['empty', '', ''],
    ['only empty lines', '\r\n \t\r\n\r\n', ''],
    ['the sample of section 3.4.5', ' C \r\nD \t E\r\n\r\n\r\n', ' C\r\nD E\r\n'],
    ['no last line end', 'a', 'a\r\n'],
    ['empty lines inside stay', 'a\r\n\r\n\r\nb\r\n', 'a\r\n\r\n\r\nb\r\n'],
    ['white space at the end, without line end', 'a \t', 'a\r\n'],
    ['octets above 127', 'a\u00a0 \u00a0\r\n', 'a\u00a0 \u00a0\r\n'],
  ];
  for (const [about, body, expected] of cases)
    test(about, () => assert.equal(relaxedBody(Buffer.from(body)).toString(), expected));

  test('a million spaces take no longer than they are many', () => {
    const started = performance.now();
    assert.equal(relaxedBody(Buffer.from(`${' '.repeat(5_000_000)}x`)).toString(), ' x\r\n');
    assert.ok(performance.now() - started < 2000);
  });
});

test('K5: the tags: relaxed/relaxed, no l=, From and what readers see oversigned, x= within 14 days', () => {
  const text = signed(plain).toString();
  const fields = text.slice(0, text.indexOf('From: Joe')).replace(/\r\n\t/g, '');
  assert.equal(fields.match(/^DKIM-Signature: /gm)?.length, 2);
  assert.match(fields, /v=1; a=rsa-sha256; c=relaxed\/relaxed; d=example\.com; ?s=rsa;/);
  assert.match(fields, /a=ed25519-sha256/);
  assert.doesNotMatch(fields, /\bl=/);
  assert.match(fields, /h=from:from:date:date:subject:subject:to:to:message-id;/);
  const [, from, until] = /t=(\d+); ?x=(\d+);/.exec(fields) ?? [];
  assert.ok(Number(until) - Number(from) <= 14 * 86_400);
  for (const line of text.split('\r\n')) assert.ok(line.length <= 78, line);
});

test('K5: signatures verify with our own reading of the RFC', () => {
  const text = dkimSignatures(Buffer.from(plain), [keys[0] as DkimSigningKey], options);
  const unsigned = text.replace(/b=[A-Za-z0-9+/=\r\n\t]+$/, 'b=');
  const value = /b=([A-Za-z0-9+/=\r\n\t]+)$/.exec(text)?.[1]?.replace(/\s/g, '') ?? '';
  assert.equal(
    signatureValue(parseHeader(Buffer.from(plain)), namesIn(text), unsigned, { algorithm: 'rsa', key: rsa }),
    value,
  );
  assert.equal(verify('sha256', Buffer.from('other'), createPublicKey(rsa), Buffer.from(value, 'base64')), false);
});

function namesIn(field: string): string[] {
  return /h=([^;]*);/.exec(field.replace(/\s/g, ''))?.[1]?.split(':') ?? [];
}

describe('an independent verifier', { skip: withoutVerifier }, () => {
  const messages: Record<string, string | Buffer> = {
    plain,
    'no body': plain.slice(0, plain.indexOf('\r\n\r\n') + 4),
    'a header alone': plain.slice(0, plain.indexOf('\r\n\r\n') + 2),
    'no last line end': plain.slice(0, -2),
    'white space everywhere': plain.replace('We lost', '  We \t lost  \t').replace('Subject: ', 'Subject:  \t '),
    'folded fields': plain.replace('Subject: Is dinner', 'Subject: Is\r\n\t dinner\r\n '),
    'empty lines at the end': `${plain}\r\n\r\n \r\n`,
    'UTF-8 that ends in an octet like a space': plain.replace('Is dinner ready?', 'voilà\u00a0'),
    'eight-bit body': Buffer.concat([Buffer.from(plain), Buffer.from([0xe9, 0xa0, 0x20, 0x0d, 0x0a])]),
    'several To and Cc': plain.replace('To: ', 'Cc: a@example.net\r\nTo: b@example.net\r\nTo: '),
    'names in any case': plain.replace('Subject', 'SUBJECT').replace('From', 'fRoM'),
    'a long list of recipients': plain.replace('To: ', `To: ${'someone@example.net,\r\n '.repeat(200)}`),
  };
  for (const [about, message] of Object.entries(messages))
    test(`K5: ${about}: both signatures verify`, () =>
      assert.deepEqual(verified(signed(message), records), [true, true]));

  test('K5: bodies made of odd pieces verify', () => {
    const pieces = [' ', '\t', '\r\n', 'a', '\u00e9', '.', '=', '\r\n\r\n', 'word ', ' \r\n'];
    let seed = 7;
    const next = (most: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed % most;
    };
    for (let round = 0; round < 20; round++) {
      const body = Array.from({ length: 60 }, () => pieces[next(pieces.length)]).join('');
      assert.deepEqual(verified(signed(`${plain}${body}\r\n`), records), [true, true], JSON.stringify(body));
    }
  });

  const tampered: Record<string, (text: string) => string> = {
    'the subject changed': (text) => text.replace('Is dinner', 'Was dinner'),
    'a word of the body changed': (text) => text.replace('lost', 'won'),
    'something appended': (text) => `${text}Buy now.\r\n`,
    'a second From on top': (text) => `From: boss@example.com\r\n${text}`,
    'a second From below': (text) => text.replace('\r\n\r\n', '\r\nFrom: boss@example.com\r\n\r\n'),
    'a second Subject': (text) => `Subject: other\r\n${text}`,
    'a second To': (text) => `To: other@example.net\r\n${text}`,
    'a second Date': (text) => `Date: Sat, 12 Jul 2003 21:00:37 -0700\r\n${text}`,
    'the domain changed': (text) => text.replaceAll('d=example.com', 'd=example.net'),
    'the expiry moved': (text) => text.replaceAll(/x=\d/g, 'x=9'),
  };
  for (const [about, change] of Object.entries(tampered)) {
    test(`K5, E-10: ${about}: no signature verifies`, () => {
      const text = signed(plain).toString('latin1');
      const changed = change(text);
      assert.notEqual(changed, text);
      const all = { ...records, 'rsa._domainkey.example.net': records['rsa._domainkey.example.com'] };
      assert.deepEqual(verified(Buffer.from(changed, 'latin1'), all), [false, false]);
    });
  }

  test('E-10: an old message does not verify for ever', () => {
    assert.deepEqual(verified(signed(plain, { at: at - 20 * 86_400 }), records), [false, false]);
  });

  test('K5: what is not signed may change on the way: other fields, white space, folding', () => {
    const text = signed(plain).toString();
    const changed = `Received: by x\r\n${text.replace('Subject: Is dinner', 'subject:  Is\r\n dinner')}\r\n`;
    assert.deepEqual(verified(changed, records), [true, true]);
  });
});
