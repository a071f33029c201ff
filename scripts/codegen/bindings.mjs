// Makes bindings from the provider schema, for CDKTF or its successor CDK Terrain, each by its own generator:
// node bindings.mjs <cdktf | cdktn> <schema.json> <target folder>
// The target holds ES modules with declarations: Node strips types from no installed package, and TypeScript's parameter
// properties, which the generator writes, from no file at all.
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import ts from 'typescript';

process.env.CHECKPOINT_DISABLE = '1';
process.env.CI = '1';
process.env.DISABLE_VERSION_CHECK = '1';

const [library, schemaFile, target] = process.argv.slice(2);
const { generateProviderBindingsFromSchema } = await import(`@${library}/provider-generator`);
const work = await mkdtemp(join(tmpdir(), `postplane-${library}-`));

await generateProviderBindingsFromSchema(work, JSON.parse(await readFile(schemaFile, 'utf8')));
const sources = join(work, 'providers/postplane');
await symlink(join(import.meta.dirname, 'node_modules'), join(sources, 'node_modules'));
await writeFile(join(sources, 'package.json'), '{ "type": "module" }');
const files = (await readdir(sources, { recursive: true })).filter((path) => /(^|[^-])\bindex\.ts$/.test(path) && !path.includes('node_modules'));
for (const file of files) {
  const text = await readFile(join(sources, file), 'utf8');
  await writeFile(join(sources, file), text.replaceAll(/(from '\.{1,2}\/[\w-]+)(\/index)?'/g, "$1/index.js'"));
}
compile(files.map((file) => join(sources, file)), target);
await rm(work, { recursive: true });

function compile(rootNames, outDir) {
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    declaration: true,
    strict: true,
    skipLibCheck: true,
    types: [],
    rootDir: sources,
    outDir,
  };
  const program = ts.createProgram(rootNames, options);
  const { diagnostics } = program.emit();
  const all = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (all.length === 0) return;
  console.error(ts.formatDiagnostics(all.slice(0, 20), { getCanonicalFileName: (name) => name, getCurrentDirectory: () => sources, getNewLine: () => '\n' }));
  process.exit(1);
}
