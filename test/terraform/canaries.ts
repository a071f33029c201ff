// Secrets planted to be looked for: as they are and in every form they may have taken on the way.
import { randomBytes } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';

export interface Canary {
  readonly name: string;
  readonly value: string;
  /** What gives it away, wherever it stands. */
  readonly cores: readonly Buffer[];
}

/** A text with all that encodings change, around what they cannot. */
export function textCanary(name: string): Canary {
  const core = `canary-${randomBytes(12).toString('hex')}`;
  return { name, value: `"ü\\ %&+/${core}<'`, cores: [Buffer.from(core)] };
}

/** A secret that was made elsewhere. */
export function knownCanary(name: string, value: string): Canary {
  return { name, value, cores: [Buffer.from(value)] };
}

/** A private key in PEM (PKCS #8): the text of its lines, and the octets of its end, where the secret is. */
export function keyCanary(name: string, pem: string): Canary {
  const lines = pem.trim().split('\n').slice(1, -1);
  return {
    name,
    value: pem,
    cores: [Buffer.from(lines.join('').slice(-42)), Buffer.from(lines.join(''), 'base64').subarray(-32)],
  };
}

/** Every form to look for. */
export function formsOf({ value, cores }: Canary): Map<string, Buffer> {
  const forms = new Map<string, Buffer>([
    ['URL-encoded', Buffer.from(encodeURIComponent(value))],
    ['form-encoded', Buffer.from(new URLSearchParams({ '': value }).toString().slice(1))],
    ['JSON-escaped', Buffer.from(JSON.stringify(value).slice(1, -1))],
  ]);
  for (const [index, core] of cores.entries()) {
    forms.set(`plain ${index}`, core);
    forms.set(`hex ${index}`, Buffer.from(core.toString('hex')));
    forms.set(`HEX ${index}`, Buffer.from(core.toString('hex').toUpperCase()));
    forms.set(`percent ${index}`, Buffer.from(core.toString('hex').replace(/../g, '%$&')));
    forms.set(`UTF-16 ${index}`, Buffer.from(core.toString('latin1'), 'utf16le'));
    for (const shift of [0, 1, 2])
      for (const encoding of ['base64', 'base64url'] as const)
        forms.set(`${encoding} ${index} at ${shift}`, Buffer.from(within(core, shift, encoding)));
  }
  return forms;
}

// What of a base64 text depends on the core alone, when so many octets stand before it.
function within(core: Buffer, shift: number, encoding: 'base64' | 'base64url'): string {
  const text = Buffer.concat([Buffer.alloc(shift), core])
    .toString(encoding)
    .replace(/=+$/, '');
  const whole = Math.floor(((shift + core.length) * 8) / 6);
  return text.slice(Math.ceil((shift * 8) / 6), whole);
}

export type Places = ReadonlyMap<string, Buffer>;

/** `name as form in place`, for each that is found. */
export function leaks(canaries: readonly Canary[], places: Places): string[] {
  return canaries.flatMap((canary) =>
    [...formsOf(canary)].flatMap(([form, bytes]) =>
      [...places]
        .filter(([, content]) => content.includes(bytes))
        .map(([place]) => `${canary.name} as ${form} in ${place}`),
    ),
  );
}

/** The members of a ZIP archive, unpacked. */
export function unzipped(archive: Buffer): Map<string, Buffer> {
  const members = new Map<string, Buffer>();
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as number[];
    const name = archive.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    members.set(name, archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return members;
}
