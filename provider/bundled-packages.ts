// What others have written and the bundle holds: their licences for whoever receives it, a bill of materials for who asks.
import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Metafile } from 'esbuild';
import { VERSION } from './version.ts';

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
  readonly licenseText: string;
}

/** The packages a build took something from, by name. Throws when one has no licence to pass on. */
export function bundledPackages(metafile: Metafile, root: string): BundledPackage[] {
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? directoryOf(path) : [])),
  );
  return [...new Set(used)].map((directory) => described(join(root, directory))).sort(byName);
}

// `node_modules/@msgpack/msgpack/dist.cjs/index.cjs` -> `node_modules/@msgpack/msgpack`
function directoryOf(path: string): string[] {
  const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll(sep, '/'));
  return found ? [found[0]] : [];
}

function described(directory: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'].find((one) => existsSync(join(directory, one)));
  if (typeof license !== 'string' || file === undefined) throw new Error(`${name} comes without a licence to pass on`);
  return { name, version, license, licenseText: readFileSync(join(directory, file), 'utf8').trim() };
}

const byName = (one: BundledPackage, other: BundledPackage): number => (one.name < other.name ? -1 : 1);

/** The licences as one text. */
export function notices(packages: readonly BundledPackage[]): string {
  const parts = packages.map((one) => `${one.name} ${one.version} (${one.license})\n\n${one.licenseText}\n`);
  return [`The provider holds parts of ${packages.length} packages.\n`, ...parts].join(`\n${'-'.repeat(76)}\n\n`);
}

/** CycloneDX 1.6. It has neither time nor serial number: the same sources give the same octets. */
export function billOfMaterials(name: string, packages: readonly BundledPackage[]): string {
  const main = { type: 'application', 'bom-ref': name, name, version: VERSION, licenses: licensed('Apache-2.0') };
  const components = packages.map((one) => ({
    type: 'library',
    'bom-ref': purl(one),
    name: one.name,
    version: one.version,
    licenses: licensed(one.license),
    purl: purl(one),
  }));
  const dependencies = [
    { ref: name, dependsOn: components.map(({ purl: ref }) => ref) },
    ...components.map(({ purl: ref }) => ({ ref })),
  ];
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: main },
    components,
    dependencies,
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

const licensed = (expression: string): object[] =>
  /[\s()]/.test(expression) ? [{ expression }] : [{ license: { id: expression } }];

const purl = ({ name, version }: BundledPackage): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;
