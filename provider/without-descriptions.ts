// The descriptions of attributes stand in the schemas that a build writes down, and nowhere else do they show: the code of the bundle
// goes without them. Those of functions stay, which GetFunctions tells of.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const SOURCES = /[\\/](schemas|provider)[\\/][^.]*\.ts$/;
const FUNCTIONS = /[\\/]functions[\\/.]/;
const DESCRIPTION = /\bdescription:\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")(?:,|(?=\s*}))/g;

export const withoutDescriptions: Plugin = {
  name: 'without descriptions',
  setup: ({ onLoad }) => {
    onLoad({ filter: SOURCES }, async ({ path }) => {
      if (FUNCTIONS.test(path)) return undefined;
      return { contents: (await readFile(path, 'utf8')).replace(DESCRIPTION, ''), loader: 'ts' };
    });
  },
};
