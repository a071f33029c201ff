// The certificate of the listeners: the operator's, followed as it is renewed, or a self-signed one kept in the data directory.
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { replaceFile } from './store/lock-file.ts';

export interface TlsMaterial {
  /** PEM, the chain. */
  cert: string;
  /** PEM. */
  key: string;
  /** For the log; null when there is nothing to say. */
  warning: string | null;
}

export interface TlsOptions {
  certFile: string | null;
  keyFile: string | null;
  dataDir: string;
  hostname: string;
}

const DAYS = 825;
const RENEW_DAYS = 30;

/** Loads the certificate. Throws a message that names the setting when a file is missing, broken or does not fit the other. */
export async function loadTls({ certFile, keyFile, dataDir, hostname }: TlsOptions): Promise<TlsMaterial> {
  if (certFile === null || keyFile === null) return selfSigned(join(dataDir, 'tls'), hostname);
  const cert = await readNamed('POSTPLANE_TLS_CERT', certFile);
  const key = await readNamed('POSTPLANE_TLS_KEY', keyFile);
  return { cert, key, warning: expiryWarning(checked(cert, key, certFile, keyFile)) };
}

export interface TlsWatch {
  /** Looks at the files now. */
  check(): Promise<void>;
  close(): void;
}

const LOOK_MS = 60_000;

/**
 * Looks every minute, and when told, whether the operator's files have changed. What is new and fits together goes to `onChange`; what does
 * not is told once by `onProblem` and looked at again: a renewal writes two files, one after the other.
 */
export function followTls(
  { certFile, keyFile }: Pick<TlsOptions, 'certFile' | 'keyFile'>,
  loaded: TlsMaterial,
  { onChange, onProblem }: { onChange: (tls: TlsMaterial) => void; onProblem: (problem: string) => void },
): TlsWatch {
  if (certFile === null || keyFile === null) return { check: async () => {}, close: () => {} };
  let current = loaded;
  let told = '';
  const look = async (): Promise<void> => {
    try {
      const cert = await readNamed('POSTPLANE_TLS_CERT', certFile);
      const key = await readNamed('POSTPLANE_TLS_KEY', keyFile);
      if (cert === current.cert && key === current.key) return;
      current = { cert, key, warning: expiryWarning(checked(cert, key, certFile, keyFile)) };
      told = '';
      onChange(current);
    } catch (error) {
      const { message } = error as Error;
      if (message !== told) onProblem(message);
      told = message;
    }
  };
  // One look at a time, so that an older one never wins.
  let looking = Promise.resolve();
  const check = (): Promise<void> => (looking = looking.then(look));
  const timer = setInterval(() => void check(), LOOK_MS);
  return { check, close: () => clearInterval(timer) };
}

async function readNamed(setting: string, path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: Error) => {
    throw new Error(`${setting} names a file that cannot be read: ${error.message}`);
  });
}

function checked(cert: string, key: string, certFile: string, keyFile: string): X509Certificate {
  const certificate = parse(
    `POSTPLANE_TLS_CERT (${certFile}) is not a PEM certificate`,
    () => new X509Certificate(cert),
  );
  const privateKey = parse(`POSTPLANE_TLS_KEY (${keyFile}) is not a PEM private key`, () => createPrivateKey(key));
  if (!certificate.checkPrivateKey(privateKey))
    throw new Error(`POSTPLANE_TLS_KEY (${keyFile}) is not the key of POSTPLANE_TLS_CERT (${certFile})`);
  return certificate;
}

function parse<T>(problem: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`${problem}: ${(error as Error).message}`);
  }
}

function expiryWarning(certificate: X509Certificate): string | null {
  const days = Math.floor((certificate.validToDate.getTime() - Date.now()) / 86_400_000);
  if (days < 0) return `the certificate has expired on ${certificate.validTo}`;
  return days < 14 ? `the certificate expires in ${days} days` : null;
}

// Kept over restarts, so that clients which remember it are not alarmed; made anew for another host name or near its end.
async function selfSigned(dir: string, hostname: string): Promise<TlsMaterial> {
  const warning = 'POSTPLANE_TLS_CERT is not set: a self-signed certificate is used, which clients will not trust';
  const [cert, key] = await Promise.all([
    readFile(join(dir, 'cert.pem'), 'utf8').catch(() => ''),
    readFile(join(dir, 'key.pem'), 'utf8').catch(() => ''),
  ]);
  if (isUsable(cert, key, hostname)) return { cert, key, warning };
  const made = await makeCertificate(hostname);
  await mkdir(dir, { recursive: true, mode: 0o700 });
  await replaceFile(join(dir, 'key.pem'), made.key);
  await replaceFile(join(dir, 'cert.pem'), made.cert);
  return { ...made, warning };
}

function isUsable(cert: string, key: string, hostname: string): boolean {
  try {
    const certificate = new X509Certificate(cert);
    const left = certificate.validToDate.getTime() - Date.now();
    return (
      certificate.checkPrivateKey(createPrivateKey(key)) &&
      certificate.checkHost(hostname) !== undefined &&
      left > RENEW_DAYS * 86_400_000
    );
  } catch {
    return false;
  }
}

async function makeCertificate(hostname: string): Promise<{ cert: string; key: string }> {
  const made = await generate([{ name: 'commonName', value: hostname.slice(0, 64) }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + DAYS * 86_400_000),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: hostname },
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { cert: made.cert, key: made.private };
}
