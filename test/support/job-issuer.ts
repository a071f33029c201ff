// What GitHub Actions gives a job that may ask for ID tokens: an address, and a token that belongs to this job.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

interface JobClaims {
  readonly repository: string;
  readonly ref: string;
}

export interface JobIssuer {
  readonly issuer: string;
  /** Its public keys. */
  readonly jwks: string;
  forJob(claims: JobClaims): { readonly requestUrl: string; readonly requestToken: string };
  stop(): Promise<void>;
}

export async function startJobIssuer(): Promise<JobIssuer> {
  const issuer = 'https://token.actions.githubusercontent.com';
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jobs = new Map<string, JobClaims>();

  const idToken = (claims: JobClaims, audience: string): Promise<string> =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'jobs', typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(`repo:${claims.repository}:ref:${claims.ref}`)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);

  const answerJob = async (asked: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const job = jobs.get(asked.headers.authorization ?? '');
    const audience = new URL(asked.url ?? '/', 'http://localhost').searchParams.get('audience');
    const value = job === undefined || audience === null ? null : await idToken(job, audience);
    if (value === null) answer.writeHead(401).end();
    else answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ count: 1, value }));
  };
  const server = createServer((asked, answer) => void answerJob(asked, answer));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    issuer,
    jwks: JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'jobs', alg: 'RS256' }] }),
    forJob: (claims) => {
      const requestToken = `job-${jobs.size}`;
      jobs.set(`Bearer ${requestToken}`, claims);
      return { requestUrl: `http://127.0.0.1:${port}/token?api-version=2.0`, requestToken };
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
