// 3.6: the built-in detector's heuristics, each by a message that shows it, and ordinary mail that they leave alone.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parseHeader } from '../../server/mail/header.ts';
import { heuristics, judgeByHeuristics } from '../../server/relay/steps/heuristics.ts';
import type { ScanResult } from '../../server/relay/steps/scanners/scanner.ts';
import { domain, greeted, send, withRelay } from '../smtp/fixture.ts';

const ROOT = join(import.meta.dirname, '../..');
const THRESHOLD = 0.9;

function judged(content: string): ScanResult | undefined {
  const octets = Buffer.from(content.replace(/\r?\n/g, '\r\n'));
  const size = octets.indexOf('\r\n\r\n') + 2;
  // In small pieces, as it may arrive.
  const chunks = Array.from({ length: Math.ceil(octets.length / 700) }, (_, index) =>
    octets.subarray(index * 700, (index + 1) * 700),
  );
  const header = parseHeader(octets.subarray(0, size));
  return judgeByHeuristics({ chunks, size: octets.length, header, longestLine: 998, has8bit: false });
}

const symbolsOf = (content: string): readonly string[] => judged(content)?.symbols ?? [];

const html = (body: string, fields = ''): string =>
  `From: Ann <ann@shop.example>\nSubject: Your order\n${fields}MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html><body>${body}</body></html>\n`;

const attached = (disposition: string): string =>
  `From: ann@shop.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee attached.\n--b\nContent-Type: application/octet-stream\nContent-Disposition: ${disposition}\n\nMZ\n--b--\n`;

const from = (value: string): string => `From: ${value}\nSubject: Hello\n\nHello\n`;

describe('3.6: what each heuristic finds, and what looks like it', () => {
  const table: Record<string, { finds: string[]; passes: string[] }> = {
    LINK_SHOWS_OTHER_HOST: {
      finds: [
        html('<a href="http://evil.example/x">https://www.bank.com/login</a>'),
        html('<A class=b HREF=http://evil.example/x><b>www.bank.com</b></A>'),
        html("<a\nhref='http&#58;//evil.example/x'> bank.com </a>"),
        html('<a href="http://bank.com.evil.example/">https://bank.com</a>'),
        html('<a href="https://evil.co.uk/">https://bank.co.uk/</a>'),
      ],
      passes: [
        html('<a href="https://login.bank.com/x?y=1">https://www.bank.com/</a>'),
        html('<a href="https://news.example/track">Read more at our shop</a>'),
        html('<a href="https://nodejs.example/">Node.js</a> <a href="https://git.example/x">README.md</a>'),
        html('<a href="mailto:ann@other.example">www.bank.com</a>'),
        html('<a href="https://xn--mller-kva.example/">https://www.m&#252;ller.example</a>'),
        html('<a href="http://evil.example/">see https://bank.com for more</a>'),
      ],
    },
    LINK_TO_ADDRESS: {
      finds: [
        html('<a href="http://8.8.8.8/login">Log in</a>'),
        html('<a href="http://0x08080808/login">Log in</a>'),
        html('<a href="http://[2a00:1450:4001::1]/">Log in</a>'),
      ],
      passes: [
        html('<a href="http://192.168.1.20/status">Printer</a>'),
        html('<a href="http://8.8.8.8.example/">x</a>'),
      ],
    },
    LINK_HAS_USER: {
      finds: [html('<a href="https://www.bank.com@evil.example/">Log in</a>')],
      passes: [html('<a href="https://maps.example/@52.5,13.4">Map</a>')],
    },
    LINK_PUNYCODE: {
      finds: [
        html('<a href="https://www.xn--80ak6aa92e.com/">Log in</a>'),
        html('<a href="https://аррӏе.com/">Log in</a>'),
      ],
      passes: [html('<a href="https://shop.example/xn--item">x</a>')],
    },
    FORM_ASKS_PASSWORD: {
      finds: [html('<form action="https://x.example"><input name=p type="password"></form>')],
      passes: [html('<form action="https://x.example"><input type=text name=vote></form>')],
    },
    FROM_SHOWS_OTHER_ADDRESS: {
      finds: [
        from('"service@bank.com" <x@evil.example>'),
        from('=?utf-8?B?c2VydmljZUBiYW5rLmNvbQ==?= <x@evil.example>'),
        from('"Bank (service@bank.com)" <x@evil.example>'),
      ],
      passes: [
        from('"ann@mail.shop.example" <ann@shop.example>'),
        from('"ann@shop.example via Friends" <friends@lists.example>'),
        from('Ann <ann@shop.example>'),
        from('ann@shop.example'),
        from('"Ann @ Shop" <ann@shop.example>'),
      ],
    },
    NAME_HIDES_PROGRAM: {
      finds: [
        attached('attachment; filename="invoice.pdf.exe"'),
        attached('attachment; filename="invoice.pdf          .scr"'),
        attached("attachment; filename*=utf-8''invoice.pdf%2Ejs"),
        attached('attachment; filename*0="invoice.do"; filename*1="c.vbs"'),
        attached('attachment; filename="=?utf-8?B?aW52b2ljZS5kb2MuZXhl?="'),
        attached("attachment; filename*=utf-8''photo%E2%80%AEgpj.exe"),
      ],
      passes: [
        attached('attachment; filename="setup.exe"'),
        attached('attachment; filename="report.2026.pdf"'),
        attached('attachment; filename="backup.tar.gz"'),
        attached('attachment; filename="jquery.min.js"'),
        attached('attachment; filename="letter.exe.pdf"'),
      ],
    },
    SUBJECT_SHOUTS: {
      finds: [from('ann@shop.example').replace('Hello', 'YOU HAVE WON THE GRAND PRIZE')],
      passes: [
        from('ann@shop.example').replace('Hello', 'RFC 5322'),
        from('ann@shop.example').replace('Hello', 'ATTENTION: the MEETING is moved'),
        from('ann@shop.example').replace('Hello', '2026-11-26 10:00 10.0.0.1 ERROR 17'),
      ],
    },
  };
  for (const { symbol } of heuristics)
    test(symbol, () => {
      const { finds = [], passes = [] } = table[symbol] ?? {};
      assert.ok(finds.length > 0 && passes.length > 0, 'has messages of both kinds');
      for (const one of finds) assert.ok(symbolsOf(one).includes(symbol), one);
      for (const one of passes) assert.ok(!symbolsOf(one).includes(symbol), one);
    });
});

describe('3.6: ordinary mail stays far below the threshold', () => {
  const folder = join(ROOT, 'test/vectors/ordinary-mail');
  for (const name of readdirSync(folder))
    test(name, () => {
      const { score = 0, symbols = [] } = judged(readFileSync(join(folder, name), 'utf8')) ?? {};
      assert.ok(score <= THRESHOLD / 2, `${score} ${symbols.join(' ')}`);
    });
});

test('3.6: two signs of phishing are a verdict, with their names in the log, and one sign is none', () =>
  withRelay({ domains: [domain('example.com')] }, async (relay) => {
    const client = await greeted(relay);
    const link = (text: string): string => html(`<a href="http://8.8.8.8/login">${text}</a>`);
    assert.match(await send(client, { content: link('https://www.bank.com/login') }), /^550 5\.7\.1 /);
    assert.match(await send(client, { content: link('Log in') }), /^250 /);
    assert.deepEqual(
      relay.events.map((one) => [one.status, one.classification]),
      [
        ['rejected', 'phish'],
        ['queued', 'accepted'],
      ],
    );
    assert.ok(
      relay.logs.some((line) => line.includes('builtin: LINK_SHOWS_OTHER_HOST, LINK_TO_ADDRESS')),
      relay.logs.join('\n'),
    );
    client.destroy();
  }));

test('3.6: heuristics are spam filtering: an allow list and unfiltered mailboxes pass them by', () =>
  withRelay(
    { domains: [domain('example.com', { lists: { abuse: 'allow' }, mailboxes: { raw: { filtering: false } } })] },
    async (relay) => {
      const client = await greeted(relay);
      const content = attached('attachment; filename="invoice.pdf.exe"');
      const outcomes = [];
      for (const to of ['x', 'abuse', 'raw'])
        outcomes.push((await send(client, { to: [`${to}@example.com`], content })).slice(0, 3));
      assert.deepEqual(outcomes, ['550', '250', '250']);
      client.destroy();
    },
  ));

test('3.6: hostile HTML costs no more than ordinary HTML of its size', () => {
  const hostile = [
    '<a '.repeat(60_000),
    '<a href='.repeat(20_000),
    `<a href="${'x'.repeat(130_000)}">`,
    '<a href=x>y'.repeat(15_000),
    `<form>${'<input '.repeat(20_000)}`,
    '&#'.repeat(60_000),
    `<a href=http://x.example>${'a.'.repeat(60_000)}</a>`,
  ];
  for (const one of hostile) {
    const started = performance.now();
    judged(html(one));
    // Quadratic work on them takes seconds.
    assert.ok(performance.now() - started < 500, one.slice(0, 20));
  }
});

test('3.6: the table in the documentation is the list', () => {
  const page = readFileSync(join(ROOT, 'docs/design/built-in-detector.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)` \| (\w+) \| ([\d.]+) \|/gm)].map(([, ...row]) => row);
  assert.deepEqual(
    rows,
    heuristics.map(({ symbol, classification, weight }) => [symbol, classification, String(weight)]),
  );
});
