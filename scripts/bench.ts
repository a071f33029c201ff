// npm run bench [relay] [pipeline] [provider] [import] [search] [--rows=N]: figures beside the peers on this machine, measured in one run. Nothing here is a gate.
import { cpus } from 'node:os';
import { benchImport } from './bench/import.ts';
import { benchPipeline } from './bench/pipeline.ts';
import { benchProvider } from './bench/provider.ts';
import { benchRelay } from './bench/relay.ts';
import { benchSearch } from './bench/search.ts';

const benches: Record<string, (options: readonly string[]) => Promise<void>> = {
  relay: benchRelay,
  pipeline: benchPipeline,
  provider: benchProvider,
  import: benchImport,
  search: benchSearch,
};
const options = process.argv.slice(2).filter((one) => one.startsWith('--'));
const chosen = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const unknown = chosen.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  console.error(`there is no benchmark ${unknown.join(', ')}: choose from ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
console.log(
  `Node ${process.version}, ${cpus().length} cores. Ratios within this run count; absolute rates differ from machine to machine.`,
);
for (const [name, bench] of Object.entries(benches)) {
  if (chosen.length === 0 || chosen.includes(name)) await bench(options);
}
