// DKIM signatures are verified (RFC 6376, section 6.1): our own, those of an independent signer, and what is wrong with others.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { publicKeyText } from '../../schemas/private-key.ts';
import { dkimSignatures, recommendedHeaders } from '../../server/mail/dkim.ts';
import { verifyDkim } from '../../server/mail/dkim-verify.ts';
import { parseHeader } from '../../server/mail/header.ts';
import { withoutVerifier } from '../support/dkim.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const edwards = generateKeyPairSync('ed25519').privateKey;
const small = generateKeyPairSync('rsa', { modulusLength: 768 }).privateKey;
const name = (selector: string): string => `${selector}._domainkey.example.com`;
const records: Record<string, string> = {
  [name('rsa')]: `v=DKIM1; k=rsa; p=${publicKeyText(rsa)}`,
  [name('ed25519')]: `v=DKIM1; k=ed25519; p=${publicKeyText(edwards)}`,
  [name('small')]: `v=DKIM1; p=${publicKeyText(small)}`,
};
const NOW = Date.now();
const at = Math.floor(NOW / 1000) - 5;

const message =
  'From: Joe <joe@example.com>\r\nTo:  Suzie   <suzie@example.net>\r\nSubject: Is\r\n dinner ready?\r\n\r\nHi. \t\r\n\r\n  We lost  the game.\r\n\r\n\r\n';

function signed(selector: string, text = message, validSeconds = 1000): string {
  const key = { rsa, ed25519: edwards, small }[selector] ?? rsa;
  const algorithm = selector === 'ed25519' ? 'ed25519' : 'rsa';
  const keys = [{ domain: 'example.com', selector, algorithm, key }] as const;
  return dkimSignatures(Buffer.from(text), keys, { headers: recommendedHeaders, at, validSeconds }) + text;
}

async function outcome(text: string, given: Record<string, string> = {}, domain = 'example.com', pieces = 1_000_000) {
  const octets = Buffer.from(text, 'latin1');
  const end = octets.indexOf('\r\n\r\n');
  const rest = octets.subarray(end + 4);
  const body: Buffer[] = [];
  for (let from = 0; from < rest.length; from += pieces) body.push(rest.subarray(from, from + pieces));
  const all: Record<string, string> = { ...records, ...given };
  const lookUp = async (key: string): Promise<string> => all[key] ?? 'none';
  return verifyDkim(parseHeader(octets.subarray(0, end + 2)), body, domain, NOW, lookUp);
}

test('G12 our own signatures hold, in pieces of any size', async () => {
  for (const selector of ['rsa', 'ed25519'])
    for (const pieces of [1, 3, 1000])
      assert.equal(await outcome(signed(selector), {}, 'example.com', pieces), 'pass', selector);
  assert.equal(await outcome(signed('rsa', 'From: a@example.com\r\n\r\n')), 'pass', 'an empty body');
});

test('G12 what was changed, is of another domain, expired or revoked does not hold', async () => {
  const good = signed('rsa');
  const record = records[name('rsa')] as string;
  const cases: [string, string, Record<string, string>?, string?][] = [
    ['the body', good.replace('lost', 'won')],
    ['the subject', good.replace('dinner', 'lunch')],
    ['a second From', good.replace('\r\nTo:', '\r\nFrom: eve@example.com\r\nTo:')],
    ['the domain', good, {}, 'example.net'],
    ['no signature', message],
    ['expired', signed('rsa', message, 1)],
    ['no key', good, { [name('rsa')]: 'none' }],
    ['revoked', good, { [name('rsa')]: 'v=DKIM1; p=' }],
    ['another key', good, { [name('rsa')]: records[name('ed25519')] as string }],
    ['a key for something else', good, { [name('rsa')]: `${record}; s=tlsrpt` }],
    ['a key for another hash', good, { [name('rsa')]: `${record}; h=sha1` }],
    ['a key with a tag twice', good, { [name('rsa')]: `${record}; k=rsa` }],
    ['a part of the body', good.replace('v=1;', 'v=1; l=10;')],
    ['sha1', good.replace('rsa-sha256', 'rsa-sha1')],
    ['a short key', signed('small')],
    ['an identity elsewhere', good.replace('v=1;', 'v=1; i=@example.net;')],
  ];
  for (const [what, text, given, domain] of cases) assert.equal(await outcome(text, given, domain), 'fail', what);
});

test('G12 while no key can be looked up it is not known; another signature may still hold', async () => {
  const away = { [name('rsa')]: 'unavailable' };
  assert.equal(await outcome(signed('rsa'), away), 'unavailable');
  assert.equal(await outcome(signed('ed25519', signed('rsa')), away), 'pass');
});

const SIGN = `
import sys, json, dkim
given = json.load(sys.stdin)
field = dkim.sign(given['message'].encode(), b'rsa', b'example.com', given['key'].encode(),
  canonicalize=tuple(one.encode() for one in given['form']), include_headers=[b'from', b'to', b'subject', b'subject'])
sys.stdout.write(field.decode())
`;

test('G12 signatures of an independent signer hold in every canonical form', { skip: withoutVerifier }, async () => {
  const key = rsa.export({ type: 'pkcs1', format: 'pem' });
  for (const text of [message, message.replace(/\r\n\r\n[^]*/, '\r\n\r\n'), `${message}x\r\n`])
    for (const header of ['simple', 'relaxed'])
      for (const body of ['simple', 'relaxed']) {
        const input = JSON.stringify({ message: text, key, form: [header, body] });
        const { stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', SIGN], { input, encoding: 'utf8' });
        assert.match(stdout, /^DKIM-Signature:/, stderr);
        assert.equal(await outcome(stdout + text), 'pass', `${header}/${body}`);
        assert.equal(await outcome((stdout + text).replace('Joe', 'Eve')), 'fail');
      }
});
