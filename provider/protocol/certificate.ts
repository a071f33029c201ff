// A self-signed P-256 certificate for AutoMTLS: a small DER encoder (X.690) and the X.509 v3 fields of RFC 5280 it needs.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export interface Certificate {
  /** The certificate in DER; the handshake line carries it in base64. */
  readonly der: Buffer;
  readonly certificatePem: string;
  readonly privateKeyPem: string;
}

const HOUR = 3_600_000;
const YEARS_10 = 10 * 365 * 24 * HOUR;

const EC_SHA256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const COMMON_NAME = oid(0x55, 0x04, 0x03);
const BASIC_CONSTRAINTS = oid(0x55, 0x1d, 0x13);
const KEY_USAGE = oid(0x55, 0x1d, 0x0f);
const EXTENDED_KEY_USAGE = oid(0x55, 0x1d, 0x25);
const ALTERNATIVE_NAME = oid(0x55, 0x1d, 0x11);
const SERVER_AUTH = oid(0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x01);
const CLIENT_AUTH = oid(0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x02);
const TRUE = tlv(0x01, Buffer.of(0xff));

/** Issues a certificate for `localhost`; the key never leaves the process. About 1 ms. */
export function issueCertificate(now = Date.now()): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(tlv(0x31, sequence(COMMON_NAME, tlv(0x0c, Buffer.from('localhost')))));
  const tbs = sequence(
    tlv(0xa0, tlv(0x02, Buffer.of(2))), // version 3
    tlv(0x02, Buffer.concat([Buffer.of(0x01), randomBytes(15)])), // serial, positive
    EC_SHA256,
    name,
    sequence(time(now - HOUR), time(now + YEARS_10)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(...extensions())),
  );
  const der = sequence(tbs, EC_SHA256, bitString(0, sign('sha256', tbs, privateKey)));
  return {
    der,
    certificatePem: pem(der),
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

// CA:TRUE because the host puts this certificate in its pool of roots.
function extensions(): Buffer[] {
  return [
    sequence(BASIC_CONSTRAINTS, TRUE, octets(sequence(TRUE))),
    sequence(KEY_USAGE, TRUE, octets(bitString(2, Buffer.of(0x84)))), // digitalSignature, keyCertSign
    sequence(EXTENDED_KEY_USAGE, octets(sequence(SERVER_AUTH, CLIENT_AUTH))),
    sequence(ALTERNATIVE_NAME, octets(sequence(tlv(0x82, Buffer.from('localhost'))))),
  ];
}

function tlv(tag: number, content: Buffer): Buffer {
  if (content.length < 128) return Buffer.concat([Buffer.of(tag, content.length), content]);
  const length =
    content.length < 256 ? Buffer.of(0x81, content.length) : Buffer.of(0x82, content.length >> 8, content.length & 255);
  return Buffer.concat([Buffer.of(tag), length, content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tlv(0x30, Buffer.concat(parts));
}

function oid(...bytes: readonly number[]): Buffer {
  return tlv(0x06, Buffer.from(bytes));
}

function octets(content: Buffer): Buffer {
  return tlv(0x04, content);
}

function bitString(unused: number, content: Buffer): Buffer {
  return tlv(0x03, Buffer.concat([Buffer.of(unused), content]));
}

// RFC 5280 4.1.2.5: UTCTime until 2049, GeneralizedTime from 2050.
function time(milliseconds: number): Buffer {
  const digits = `${new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, '')}`;
  return digits < '2050' ? tlv(0x17, Buffer.from(digits.slice(2))) : tlv(0x18, Buffer.from(digits));
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
