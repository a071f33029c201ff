// Chains of certificates as a certification authority issues them, made with openssl.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Issued {
  /** PEM: its own certificate, then that of the intermediate. */
  readonly certificate: string;
  readonly key: string;
}

export type KeyType = 'ec' | 'rsa' | 'ed25519';

export interface Authority {
  /** The root alone, as clients have it in a file. */
  readonly rootFile: string;
  readonly root: string;
  /** A certificate of a host, with a key of its own or the one given. */
  issue(host: string, options?: { type?: KeyType; key?: string }): Issued;
  remove(): void;
}

const KEYS: Readonly<Record<KeyType, string[]>> = {
  ec: ['EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  rsa: ['RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  ed25519: ['ED25519'],
};

/** A private key in PEM form (PKCS #8). */
export function newKey(type: KeyType = 'ec'): string {
  return openssl('genpkey', '-algorithm', ...KEYS[type]);
}

/** A certificate that is signed with its own key. */
export function selfSigned(host: string, key: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'postplane-key-'));
  writeFileSync(join(folder, 'key.pem'), key);
  const made = openssl('req', '-x509', '-days', '90', '-subj', `/CN=${host}`, '-key', join(folder, 'key.pem'));
  rmSync(folder, { recursive: true });
  return made;
}

/** A root and an intermediate with a key of its own. */
export function startAuthority(intermediateKey = newKey()): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'postplane-ca-'));
  const file = (name: string): string => join(folder, name);
  const sign = (name: string, key: string, by: string, extension: string, more: string[] = []): string => {
    const issuer = by === name ? [] : ['-CA', file(`${by}.pem`), '-CAkey', file(`${by}.key`)];
    const subject = ['-subj', `/CN=${name}`, '-addext', extension, ...more];
    execFileSync(
      'openssl',
      ['req', '-x509', '-days', '90', '-key', key, '-out', file(`${name}.pem`), ...subject, ...issuer],
      { stdio: 'pipe' },
    );
    return readFileSync(file(`${name}.pem`), 'utf8');
  };
  const authority = (name: string, key: string, by: string): string => {
    writeFileSync(file(`${name}.key`), key);
    return sign(name, file(`${name}.key`), by, 'keyUsage=critical,keyCertSign');
  };
  const root = authority('root', newKey(), 'root');
  const intermediate = authority('intermediate', intermediateKey, 'root');
  return {
    rootFile: file('root.pem'),
    root,
    issue: (host, { type = 'ec', key = newKey(type) } = {}) => {
      const basic = ['-addext', 'basicConstraints=critical,CA:FALSE'];
      writeFileSync(file(`${host}.key`), key);
      const own = sign(host, file(`${host}.key`), 'intermediate', `subjectAltName=DNS:${host}`, basic);
      return { certificate: own + intermediate, key };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function openssl(...args: string[]): string {
  return execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
