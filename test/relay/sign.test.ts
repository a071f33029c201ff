// Which keys sign which message, and that signing neither blocks nor loses mail (mail.md K2 to K5).
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, type TestContext, test } from 'node:test';
import type { DkimKeyConfig, DomainConfig } from '../../server/config/configuration.ts';
import type { Envelope } from '../../server/relay/envelope.ts';
import { createSigner, type Signer, type SignerDeps, signatureFor } from '../../server/relay/sign.ts';
import { createSealer } from '../../server/store/seal.ts';
import { domain, type DomainGiven, snapshot } from '../smtp/fixture.ts';
import { envelopeOf } from './sending-setup.ts';

const sealer = createSealer(Buffer.alloc(32, 3));
const pem = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'pem' });

function key(of: string, selector: string, more: Partial<DkimKeyConfig> = {}): DkimKeyConfig {
  const place = `dkim_key ${of}/${selector} private_key_wo`;
  const sealed = sealer.seal(pem as string, place);
  return { domain: of, selector, algorithm: 'rsa', state: 'active', published: true, sealed, place, ...more };
}

function withKeys(name: string, keys: DkimKeyConfig[], given: DomainGiven = {}, tenant = 'acme'): DomainConfig {
  const made = domain(name, { users: [{ name: 'bob' }], ...given });
  return {
    ...made,
    admin: { ...made.admin, tenant },
    dkimKeys: new Map(keys.map((one) => [one.selector, one])),
  };
}

const outgoing: Partial<Envelope> = { direction: 'outgoing', domain: 'example.com', outgoingUser: 'bob' };
const message = (from = 'bob@example.com', more = ''): Buffer =>
  Buffer.from(`${more}From: ${from}\r\nSubject: hello\r\n\r\nHello.\r\n`);
const signing = (domains: DomainConfig[], content = message(), envelope: Partial<Envelope> = outgoing): string[] =>
  (signatureFor(snapshot(domains), envelopeOf(envelope), content)?.keys ?? []).map(
    (one) => `${one.domain} ${one.selector}`,
  );

describe('which keys sign', () => {
  const rsa = key('example.com', 's1');

  test('K2: an active key that is published; an unpublished one only where the domain wants it', () => {
    assert.deepEqual(signing([withKeys('example.com', [rsa])]), ['example.com s1']);
    const unpublished = [key('example.com', 's1', { published: false })];
    assert.deepEqual(signing([withKeys('example.com', unpublished)]), []);
    const early = { document: { dkim: { sign_unpublished: true } } };
    assert.deepEqual(signing([withKeys('example.com', unpublished, early)]), ['example.com s1']);
    for (const state of ['retiring', 'revoked'] as const)
      assert.deepEqual(signing([withKeys('example.com', [key('example.com', 's1', { state })], early)]), []);
    assert.deepEqual(signing([withKeys('example.com', [rsa], { active: false })]), []);
  });

  test('K1: of two keys the later selector; of two algorithms both', () => {
    const keys = [key('example.com', 's2'), rsa, key('example.com', 'e1', { algorithm: 'ed25519' })];
    assert.deepEqual(signing([withKeys('example.com', keys)]), ['example.com s2', 'example.com e1']);
    const rotated = [key('example.com', 's2', { published: false }), rsa];
    assert.deepEqual(signing([withKeys('example.com', rotated)]), ['example.com s1']);
  });

  test('K3: the selector of the user, else of the domain; none: no signature', () => {
    const keys = [rsa, key('example.com', 's2')];
    const user = (dkim_selector: string | null): DomainGiven => ({
      users: [{ name: 'bob', settings: { dkim_selector } }],
    });
    const fallback = (default_selector: string): DomainGiven => ({ document: { dkim: { default_selector } } });
    assert.deepEqual(signing([withKeys('example.com', keys, user('s1'))]), ['example.com s1']);
    assert.deepEqual(signing([withKeys('example.com', keys, { ...fallback('s2'), ...user('s1') })]), [
      'example.com s1',
    ]);
    assert.deepEqual(signing([withKeys('example.com', keys, { ...fallback('s1'), ...user(null) })]), [
      'example.com s1',
    ]);
    assert.deepEqual(signing([withKeys('example.com', keys, user('none'))]), []);
    assert.deepEqual(signing([withKeys('example.com', keys, fallback('none'))]), []);
    assert.deepEqual(signing([withKeys('example.com', keys, { ...fallback('none'), ...user('s1') })]), [
      'example.com s1',
    ]);
    assert.deepEqual(signing([withKeys('example.com', keys, user('gone'))]), []);
  });

  test('K3: d= is the From: domain of the same tenant; of another tenant never', () => {
    const own = withKeys('example.com', [rsa]);
    const sister = withKeys('sister.example', [key('sister.example', 's9')]);
    const foreign = withKeys('foreign.example', [key('foreign.example', 's9')], {}, 'rival');
    const all = [own, sister, foreign];
    assert.deepEqual(signing(all, message('a@sister.example')), ['sister.example s9']);
    assert.deepEqual(signing(all, message('a@foreign.example')), []);
    assert.deepEqual(signing(all, message('a@unknown.example')), []);
    const unaligned = withKeys('example.com', [rsa], { document: { dkim: { sign_unaligned: true } } });
    assert.deepEqual(signing([unaligned, sister, foreign], message('a@foreign.example')), ['example.com s1']);
    assert.deepEqual(signing([unaligned, sister, foreign], message('a@sister.example')), ['sister.example s9']);
  });

  test('K3: the From: address is read as people are shown it', () => {
    const all = [
      withKeys('example.com', [rsa]),
      withKeys('xn--bcher-kva.example', [key('xn--bcher-kva.example', 'b')]),
    ];
    const yes = [
      'Bob <bob@example.com>',
      '"x <x@other.test>" <bob@EXAMPLE.com>',
      'bob@example.com (Bob)',
      '\r\n <bob@example.com>',
    ];
    for (const from of yes) assert.deepEqual(signing(all, message(from)), ['example.com s1'], from);
    assert.deepEqual(signing(all, message('a@bücher.example')), ['xn--bcher-kva.example b']);
    const no = ['=?utf-8?q?bob=40example.com?= <bob@other.test>', 'Bob', '', 'bob@example.com.other.test'];
    for (const from of no) assert.deepEqual(signing(all, message(from)), [], from);
    assert.deepEqual(signing(all, message('bob@example.com', 'From: a@other.test\r\n')), []);
    assert.deepEqual(signing(all, Buffer.from('Subject: x\r\n\r\n')), []);
  });

  test('K4: what the same domain has signed is left alone, unless it says always', () => {
    const signed = message(
      'bob@example.com',
      'DKIM-Signature: v=1; a=rsa-sha256;\r\n d=Example.COM; s=x; h=from; bh=; b=\r\n',
    );
    assert.deepEqual(signing([withKeys('example.com', [rsa])], signed), []);
    const always = withKeys('example.com', [rsa], { document: { dkim: { resign: 'always' } } });
    assert.deepEqual(signing([always], signed), ['example.com s1']);
    const other = message('bob@example.com', 'DKIM-Signature: v=1; d=other.test; b=x\r\n');
    assert.deepEqual(signing([withKeys('example.com', [rsa])], other), ['example.com s1']);
  });

  test('incoming mail is not signed; notifications are, where the domain of this host has a key', () => {
    const domains = [withKeys('example.com', [rsa]), withKeys('postplane.test', [key('postplane.test', 'p')])];
    assert.deepEqual(signing(domains, message(), { ...outgoing, direction: 'incoming' }), []);
    const dsn = message('Mail Delivery System <mailer-daemon@mx.postplane.test>');
    const internal: Partial<Envelope> = { direction: 'internal', domain: 'example.com', mailFrom: '' };
    assert.deepEqual(signing(domains, dsn, internal), ['postplane.test p']);
    assert.deepEqual(signing(domains.slice(0, 1), dsn, internal), []);
  });
});

describe('signing', () => {
  const at = (t: TestContext, more: Partial<SignerDeps> = {}, keys = [key('example.com', 's1')]): Signer => {
    const signer = createSigner({
      configuration: { current: snapshot([withKeys('example.com', keys)]) },
      sealer,
      clock: { now: () => Date.now() },
      onError: () => {},
      ...more,
    });
    t.after(() => signer.close());
    return signer;
  };

  test('once for each message, however often it is asked for', async (t) => {
    const signer = at(t);
    const envelope = envelopeOf(outgoing);
    const [first, second] = await Promise.all([
      signer.prepare(envelope, message()),
      signer.prepare(envelope, message()),
    ]);
    assert.match(first?.toString() ?? '', /^DKIM-Signature: v=1; a=rsa-sha256;[\s\S]*\r\nFrom: bob@example\.com\r\n/);
    assert.deepEqual([second, await signer.prepare(envelope, message())], [first, first]);
  });

  test('beside the event loop', async (t) => {
    const signer = at(t);
    await signer.prepare(envelopeOf(outgoing), message());
    const large = Buffer.concat([message(), Buffer.alloc(40_000_000, 'word \r\n')]);
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    await signer.prepare(envelopeOf(outgoing), large);
    clearInterval(timer);
    assert.ok(longest < 400, `the event loop stood still for ${longest} ms`);
  });

  test('a key that does not open, a worker that takes too long, too many waiting: tried again later', async (t) => {
    const errors: string[] = [];
    const onError = (error: Error): void => {
      errors.push(error.message);
    };
    const sealedElsewhere = at(t, { sealer: createSealer(Buffer.alloc(32, 4)), onError });
    const failure = { name: 'Error', code: 'DKIM' };
    await assert.rejects(sealedElsewhere.prepare(envelopeOf(outgoing), message()), failure);
    await assert.rejects(
      at(t, { sealer: createSealer(null), onError }).prepare(envelopeOf(outgoing), message()),
      failure,
    );
    const slow = at(t, { onError, pool: { timeoutMs: 1 } });
    await assert.rejects(slow.prepare(envelopeOf(outgoing), message()), failure);
    const full = at(t, { onError, pool: { workers: 1, maxWaiting: 1 } });
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, () => full.prepare(envelopeOf(outgoing), message())),
    );
    assert.ok(results.some((one) => one.status === 'rejected') && results.some((one) => one.status === 'fulfilled'));
    assert.match(errors.join('\n'), /s1\._domainkey\.example\.com: sealed with the key/);
    assert.match(errors.join('\n'), /set POSTPLANE_SEAL_KEY/);
    assert.match(errors.join('\n'), /takes longer than 1 ms/);
    assert.match(errors.join('\n'), /too many messages/);
    assert.ok(!errors.join().includes('PRIVATE'));
  });

  test('what was refused once is signed when it is asked for again', async (t) => {
    const signer = at(t, { pool: { workers: 1, maxWaiting: 1 } });
    const envelopes = Array.from({ length: 5 }, () => envelopeOf(outgoing));
    await Promise.allSettled(envelopes.map((one) => signer.prepare(one, message())));
    for (const one of envelopes) assert.match((await signer.prepare(one, message())).toString(), /^DKIM-Signature: /);
  });
});
