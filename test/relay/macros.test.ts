// L11: documents with macros of every kind, told by content; what cannot be looked into; and the cost of looking.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deflateRawSync, gzipSync } from 'node:zlib';
import nodemailer from 'nodemailer';
import { findMacro, type MacroFinding } from '../../server/relay/steps/macros/macros.ts';
import { Bounds } from '../../server/relay/steps/macros/bounds.ts';
import { domain, greeted, login, send, withRelay } from '../smtp/fixture.ts';
import { compoundFile, odf, ooxml, workbook, zip } from '../support/documents.ts';

const text = (content: string): Buffer => Buffer.from(content);
const docm = ooxml([{ name: 'word/vbaProject.bin', content: compoundFile([{ name: 'VBA' }]) }]);
const message = (name: string, content: Buffer): Buffer =>
  text(
    `From: a@example.com\r\nSubject: inner\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/octet-stream; name=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${content.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n--b--\r\n`,
  );
const plainDoc = compoundFile([{ name: 'WordDocument', content: Buffer.alloc(5000) }]);
const powerPoint = (hasMacros: number): Buffer => {
  const atom = Buffer.concat([Buffer.from('020000040c000000', 'hex'), Buffer.alloc(12)]);
  atom.writeUInt32LE(hasMacros, 12);
  return compoundFile([{ name: 'PowerPoint Document', content: Buffer.concat([Buffer.alloc(6000), atom]) }]);
};
const encryptedDoc = Buffer.alloc(5000);
encryptedDoc[11] = 1;

const corpus: Record<'macro' | 'unknown' | 'clean', Record<string, Buffer>> = {
  macro: {
    'report.docm': docm,
    'photo.jpg, a docm renamed': docm,
    'template with the content type alone': ooxml([], 'ms-word.template.macroEnabledTemplate'),
    'vbaProject under another name': ooxml([
      { name: 'word/theme.dat', content: compoundFile([{ name: '_VBA_PROJECT' }]) },
    ]),
    'book.xlsm': ooxml([{ name: 'xl/vbaProject.bin', content: 'x' }], 'ms-excel.sheet.macroEnabled'),
    'vbaData.xml': ooxml([{ name: 'word/vbaData.xml', content: '<x/>' }]),
    'Excel 4.0 sheet in OOXML': ooxml([{ name: 'xl/macrosheets/sheet1.xml', content: '<xm:macrosheet/>' }]),
    'Excel 4.0 by content type': ooxml([], 'ms-excel.macrosheet'),
    'letter.doc with VBA': compoundFile([
      { name: 'WordDocument', content: Buffer.alloc(5000) },
      { name: 'Macros' },
      { name: 'VBA' },
    ]),
    'book.xls with VBA': compoundFile([{ name: 'Workbook', content: workbook(0) }, { name: '_VBA_PROJECT_CUR' }]),
    'book.xls with an Excel 4.0 sheet': compoundFile([{ name: 'Workbook', content: workbook(1) }]),
    'book.xls of Excel 5': compoundFile([{ name: 'Book', content: workbook(6) }]),
    'slides.ppt': powerPoint(1),
    'doc within a doc': compoundFile([{ name: 'Package', content: docm }]),
    'message.msg': compoundFile([{ name: '__substg1.0_37010102', content: docm }]),
    Ole10Native: compoundFile([
      { name: '\u0001Ole10Native', content: Buffer.concat([text('\u0000\u0000name.docm\u0000'), docm]) },
    ]),
    'VBA in a compound file with a broken directory': Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('_VBA_PROJECT', 'utf16le'),
    ]),
    'letter.odt with Basic': odf([{ name: 'Basic/Standard/Module1.xml', content: '<script:module/>' }]),
    'letter.odt with a script': odf([{ name: 'Scripts/python/a.py', content: 'x' }]),
    'letter.fodt': text(
      '<?xml version="1.0"?><office:document><ooo:library-embedded ooo:name="Standard"/></office:document>',
    ),
    'letter.rtf with an OLE object': text('{\\rtf1{\\object\\objemb{\\*\\objdata 0105}}}'),
    'letter.rtf with a split word': text('{\\rt1{\\object\\objem\r\nb{\\*\\objd\r\nata 0105}}}'),
    'Word 2003 XML': text(
      '<?xml version="1.0"?><w:wordDocument w:macrosPresent="yes"><w:binData w:name="editdata.mso">QUFB</w:binData></w:wordDocument>',
    ),
    'Word 2003 XML in UTF-16': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<w:binData>', 'utf16le')]),
    'flat OPC': text('<?xml version="1.0"?><pkg:package><pkg:part pkg:name="/word/vbaProject.bin"/></pkg:package>'),
    'page.mht with ActiveMime': text(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: application/x-mso\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('ActiveMime\u0000\u0000').toString('base64')}\r\n--b--\r\n`,
    ),
    'editdata.mso': text('ActiveMime\u0000\u0000\u0001'),
    'zip(docm)': zip([{ name: 'a.docm', content: docm }]),
    'zip(zip(docm))': zip([{ name: 'a.zip', content: zip([{ name: 'x', content: docm }]) }]),
    'zip(rtf)': zip([{ name: 'a.txt', content: '{\\rtf1\\objdata 01}' }]),
    'zip(eml(docm))': zip([{ name: 'a', content: message('a.docm', docm) }]),
    'eml(zip(docm))': message('a.zip', zip([{ name: 'b', content: docm }])),
    'docm.gz': gzipSync(docm),
    'docm behind something else': Buffer.concat([Buffer.alloc(100, 1), docm]),
    'a docm cut short': docm.subarray(0, docm.length - 40),
  },
  unknown: {
    'encrypted OOXML': compoundFile([
      { name: 'EncryptionInfo', content: Buffer.alloc(100) },
      { name: 'EncryptedPackage', content: Buffer.alloc(5000) },
    ]),
    'encrypted doc': compoundFile([{ name: 'WordDocument', content: encryptedDoc }]),
    'encrypted xls': compoundFile([{ name: 'Workbook', content: workbook(0, true) }]),
    'encrypted zip': zip([{ name: 'a.docx', content: 'x', encrypted: true }]),
    'encrypted odt': odf([], '<manifest:encryption-data/>'),
    'a zip cut short': ooxml().subarray(0, 200),
    'a zip with a broken directory': Buffer.concat([ooxml().subarray(0, -30), Buffer.alloc(30, 7)]),
    'a compound file cut short': plainDoc.subarray(0, 700),
    'nested too deep': [1, 2, 3, 4, 5].reduce((inner) => zip([{ name: 'x', content: inner }]), docm),
    'a bomb': zip([{ name: 'a.txt', content: Buffer.alloc(120_000_000, 'a') }]),
    'many bombs': zip(
      Array.from({ length: 20 }, (_, index) => ({ name: `${index}`, content: Buffer.alloc(9_000_000, 'a') })),
    ),
  },
  clean: {
    'letter.docx': ooxml(),
    'letter.odt': odf(),
    'letter.doc': plainDoc,
    'book.xls': compoundFile([{ name: 'Workbook', content: workbook(0) }]),
    'slides.ppt': powerPoint(0),
    'letter.rtf': text('{\\rtf1 Hello}'),
    'page.html': text('<html><body>vbaProject and macros</body></html>'),
    'notes.txt': text('Subject: this is no message\nMacros\n'),
    'report.pdf with JavaScript': text('%PDF-1.7\n1 0 obj << /JS (app.alert(1)) >>'),
    'photos.zip': zip([{ name: 'a.jpg', content: Buffer.from('ffd8ffe000104a464946', 'hex') }]),
    'docx in a zip': zip([{ name: 'a.docx', content: ooxml() }]),
    'plain message': message('a.docx', ooxml()),
    'nothing at all': Buffer.alloc(0),
    picture: Buffer.from('89504e470d0a1a0a', 'hex'),
  },
};

// As the MIME worker does it.
async function parts(content: Buffer): Promise<Buffer[]> {
  const { simpleParser } = await import('mailparser');
  return (await simpleParser(content)).attachments.map((one) => one.content);
}

describe('L11: what documents hold', () => {
  for (const [kind, documents] of Object.entries(corpus)) {
    for (const [name, content] of Object.entries(documents)) {
      test(`${kind}: ${name}`, async () => {
        const started = performance.now();
        const found: MacroFinding | undefined = await findMacro(content, parts);
        assert.equal(found?.kind ?? 'clean', kind, JSON.stringify(found));
        assert.ok(performance.now() - started < 2500);
      });
    }
  }
});

test('L11: octets that were damaged anywhere never break the reader', async () => {
  let seed = 1;
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return seed % below;
  };
  const sources = [
    docm,
    corpus.macro['letter.doc with VBA'],
    corpus.macro['letter.odt with Basic'],
    corpus.clean['book.xls'],
  ];
  for (let round = 0; round < 400; round++) {
    const damaged = Buffer.from(sources[round % sources.length] as Buffer);
    for (let count = 0; count < 8; count++) damaged[random(damaged.length)] = random(256);
    const found = await findMacro(damaged.subarray(0, damaged.length - random(50)), parts, new Bounds(10_000_000, 500));
    assert.ok(found === undefined || found.what.length > 0);
  }
  assert.equal((await findMacro(Buffer.concat([deflateRawSync(docm)]), parts))?.kind, undefined);
});

async function mailWith(filename: string, content: Buffer): Promise<string> {
  const made = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const mail = {
    from: 'joe@example.com',
    to: 'x@example.com',
    subject: 's',
    text: 't',
    attachments: [{ filename, content }],
  };
  return String((await made.sendMail(mail)).message);
}

async function replies(
  documents: Record<string, unknown>,
  settings: Record<string, unknown>,
  filename: string,
  content: Buffer,
): Promise<[string, string]> {
  const pair: string[] = [];
  const users = [{ name: 'joe', password: 'secret-of-joe', settings }];
  await withRelay({ domains: [domain('example.com', { document: documents, users })] }, async (relay) => {
    const mail = await mailWith(filename, content);
    pair.push(await send(await greeted(relay), { content: mail }));
    const client = await greeted(relay, 'submissions');
    assert.match(await login(client, 'joe@example.com', 'secret-of-joe'), /^235 /);
    pair.push(await send(client, { from: 'joe@example.com', to: ['x@example.org'], content: mail }));
    for (const { classification, status } of relay.events)
      assert.ok(classification !== 'macro' || status === 'rejected', 'never kept');
  });
  return pair as [string, string];
}

test('L11: 554 5.7.1 with the name of the attachment, incoming and outgoing, where it is wanted', async () => {
  const [incoming, outgoing] = await replies({ block_macros: true }, { block_macros: true }, 'Rechnung März.jpg', docm);
  for (const reply of [incoming, outgoing])
    assert.match(reply, /^554 5\.7\.1 Message refused: the attachment Rechnung M\?rz\.jpg has a macro/);
  assert.deepEqual(
    (await replies({}, {}, 'a.docm', docm)).map((one) => one.slice(0, 3)),
    ['250', '250'],
  );
  const on = { block_macros: true };
  assert.deepEqual(
    (await replies(on, on, 'a.docx', ooxml())).map((one) => one.slice(0, 3)),
    ['250', '250'],
  );
});

test('L11: each mailbox by itself; two that differ come in two transactions', async () => {
  const strict = domain('example.com', { mailboxes: { strict: { block_macros: true }, lax: {} } });
  await withRelay({ domains: [strict] }, async (relay) => {
    const client = await greeted(relay);
    const content = await mailWith('a.docm', docm);
    assert.match(await send(client, { to: ['strict@example.com'], content }), /^554 5\.7\.1 /);
    assert.match(await send(client, { to: ['strict@example.com', 'lax@example.com'], content }), /^452 4\.5\.3 /);
    assert.match(await send(client, { to: ['lax@example.com'], content }), /^250 /);
  });
});

test('L11: what cannot be looked into follows macro_unknown', async () => {
  const broken = ooxml().subarray(0, 200);
  const reject = { block_macros: true, macro_unknown: 'reject' };
  const accept = { block_macros: true, macro_unknown: 'accept' };
  for (const reply of await replies(reject, reject, 'a.docx', broken))
    assert.match(reply, /^554 5\.7\.1 Message refused: the attachment a\.docx cannot be examined/);
  for (const reply of await replies(accept, accept, 'a.docx', broken)) assert.match(reply, /^250 /);
  for (const reply of await replies(accept, accept, 'a.docm', docm)) assert.match(reply, /^554 /);
});
