// re2js for the bundle: the syntax without the engine, which only relays need, and without the tables of Unicode.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';

const CLASSES = fileURLToPath(new URL('./unicode-classes.ts', import.meta.url));
const TABLES = /^\tstatic (CATEGORIES|SCRIPTS) = new LazyMap\(\{$(.*?)^\t\}\);$/gms;
const NAME = /^\t\t(\w+): /gm;
const ORBIT = /decodeOrbit\("([\w+-]+)"\)/;
/** The parts of its build, as it marks them, that parse and compile a pattern. */
const PARTS =
  'RE2Flags PublicFlags Codepoint UnicodeRangeTable UnicodeTables Unicode exceptions Utils helpers Inst Regexp RegexpWalker Prog Compiler Simplify CharGroup CharClass Parser'.split(
    ' ',
  );

// Names that are its own and nobody else's in the bundle: shorter ones do as well.
const OWN_NAMES =
  'runes appendRange lookingAt newRegexp simpleFold namedGroups newInst markLookbehindInsts wholeRegexp appendFoldedRange appendTo rewindTo escapeRune skipString quoteIfHyphen getInst isCharClass parsePerlClassEscape swapVerticalBar appendClassWithSign removeLeadingString appendClass appendNegatedClass appendFoldedClass appendNegatedTable appendTable cleanClass maybeConcat removeLeadingRegexp leadingString leadingRegexp parseNamedClass parseUnicodeClass parsePerlFlags parseClassChar parseClass parseEscape parseRepeat isValidCaptureName'.split(
    ' ',
  );
export const ownNames = new RegExp(`^(${OWN_NAMES.join('|')})$`);

// What schemas/pattern.ts uses, with the same verdicts: `RE2JS.compile` does this and then makes ready to match.
const SYNTAX = `
const Syntax = {
  CASE_INSENSITIVE: PublicFlags.CASE_INSENSITIVE,
  DOTALL: PublicFlags.DOTALL,
  MULTILINE: PublicFlags.MULTILINE,
  compile(pattern, flags = 0) {
    let text = pattern;
    if (flags & PublicFlags.CASE_INSENSITIVE) text = "(?i)" + text;
    if (flags & PublicFlags.DOTALL) text = "(?s)" + text;
    if (flags & PublicFlags.MULTILINE) text = "(?m)" + text;
    const parsed = Parser.parse(text, RE2Flags.PERL);
    const groups = parsed.maxCap();
    const program = Compiler.compileRegexp(Simplify.simplify(parsed));
    return { programSize: () => program.numInst(), groupCount: () => groups };
  },
};
export { Syntax as RE2JS, RE2JSSyntaxException };
`;

const TABLES_OF = `const tablesOf = (names) => new LazyMap(Object.fromEntries(
  names.split(" ").map((name) => [name, () => new UnicodeRangeTable(rangesOf(name))])));
`;

export const re2Syntax: Plugin = {
  name: 're2 syntax',
  setup: ({ onLoad }) => {
    onLoad({ filter: /re2js[\\/]build[\\/]index\.js$/ }, async ({ path }) => ({
      contents: syntaxOf(await readFile(path, 'utf8')),
    }));
  },
};

/** Throws when re2js is no longer built as it was: then the bundle would hold what nobody meant it to. */
function syntaxOf(source: string): string {
  const parts = new Map(
    source.split(/^\/\/ src\//m).map((part): [string, string] => [part.slice(0, part.indexOf('.js\n')), part]),
  );
  const kept = PARTS.map((name) => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`re2js has no part ${name} any more: see provider/re2-syntax.ts`);
    return `// ${name === 'UnicodeTables' ? withoutTables(part) : part}`;
  });
  return `import { rangesOf } from ${JSON.stringify(CLASSES)};\n${withNumbers(kept.join(''))}${SYNTAX}`;
}

const STATIC = /^\tstatic (\w+) = (-?\d+);$/gm;

// Constants as the numbers they are, for no minifier follows a class.
function withNumbers(source: string): string {
  let count = 0;
  const plain = source.replace(/Codepoint\.CODES\[("(?:[^"\\]|\\.)*")\]/g, (_, key: string) => {
    count++;
    return String((runInNewContext(key) as string).codePointAt(0));
  });
  const inlined = plain.split(/^(?=var \w+ = class )/m).reduce((whole, part) => {
    const name = /^var (\w+)/.exec(part)?.[1] ?? '';
    const numbers = new Map([...part.matchAll(STATIC)].map(([, constant = '', number = '']) => [constant, number]));
    if (name === '' || numbers.size === 0) return whole;
    return whole.replace(new RegExp(`\\b${name}\\.(\\w+)\\b(?!\\s*=[^=])`, 'g'), (found, constant: string) => {
      if (numbers.has(constant)) count++;
      return numbers.get(constant) ?? found;
    });
  }, plain);
  if (count < 200) throw new Error(`re2js names ${count} constants where provider/re2-syntax.ts looks for more`);
  return inlined;
}

// Those of case folding stay, for no engine gives them: the large one packed, which takes a sixth.
function withoutTables(part: string): string {
  let count = 0;
  const changed = part.replace(TABLES, (_, which: string, entries: string) => {
    const names = [...entries.matchAll(NAME)].map(([, name]) => name);
    count += names.length;
    return `static ${which} = tablesOf(${JSON.stringify(names.join(' '))});`;
  });
  if (count < 200) throw new Error(`re2js has ${count} tables where provider/re2-syntax.ts looks for more`);
  const packed = changed.replace(ORBIT, (_, text: string) => {
    const octets = brotliCompressSync(text).toString('base64');
    return `decodeOrbit(process.getBuiltinModule('node:zlib').brotliDecompressSync(Buffer.from(${JSON.stringify(octets)}, 'base64')).toString())`;
  });
  if (packed === changed) throw new Error('re2js no longer has its case folding as text: see provider/re2-syntax.ts');
  return packed.replace('var UnicodeTables =', `${TABLES_OF}var UnicodeTables =`);
}
