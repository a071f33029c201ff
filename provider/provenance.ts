// Where the files of a release come from: an in-toto statement with SLSA provenance 1.0, unsigned; whoever publishes signs it with the sums.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from './version.ts';

const BUILD_TYPE = 'https://registry.terraform.io/providers/postplane/postplane/latest/docs/guides/verifying-a-release';

interface Subject {
  readonly name: string;
  readonly content: Buffer;
}

/**
 * The statement for files built from the tree at `root`: their SHA-256, the commit where git knows it, the lock file that fixes all packages.
 * It has no times: the same sources give the same octets.
 */
export function provenance(files: readonly Subject[], root: string): string {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: files.map(({ name, content }) => ({ name, digest: { sha256: sha256(content) } })),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: BUILD_TYPE,
        externalParameters: { command: 'npm ci && npm run build', version: VERSION },
        internalParameters: { node: process.versions.node },
        resolvedDependencies: [
          ...sourceCommit(root),
          { name: 'package-lock.json', digest: { sha256: sha256(readFileSync(join(root, 'package-lock.json'))) } },
        ],
      },
      runDetails: { builder: { id: BUILD_TYPE } },
    },
  };
  return `${JSON.stringify(statement, null, 2)}\n`;
}

// A tree with changes of its own is no commit's.
function sourceCommit(root: string): object[] {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'], timeout: 10_000 })
      .toString()
      .trim();
  try {
    if (git('status', '--porcelain', '--untracked-files=no') !== '') return [];
    return [{ name: 'source', digest: { gitCommit: git('rev-parse', 'HEAD') } }];
  } catch {
    return []; // no git, or no repository: a source archive
  }
}

/** In hexadecimal. */
export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
