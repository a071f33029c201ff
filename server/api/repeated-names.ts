// Names that an object of a JSON text holds twice (RFC 8259, section 4): JSON.parse keeps the last one and tells nobody.
import { escapePointer } from '../../schemas/parse.ts';

// Strings, with the colon that makes one a name, and what opens, closes and separates.
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?|[{}[\],]/g;

interface Frame {
  /** Undefined for an array. */
  readonly names: Set<string> | undefined;
  /** The name or the index of where we are. */
  at: string | number;
}

// Who nests names a hundred thousand deep shall not be told each in full.
const MOST = 20;
const LONGEST = 500;

/** JSON pointers of the repeated names in a valid JSON text, each once: the first of them. */
export function repeatedNames(json: string): string[] {
  const frames: Frame[] = [];
  const found = new Set<string>();
  for (const [token] of json.matchAll(TOKENS)) {
    const frame = frames.at(-1);
    if (token === '{') frames.push({ names: new Set(), at: '' });
    else if (token === '[') frames.push({ names: undefined, at: 0 });
    else if (token === '}' || token === ']') frames.pop();
    else if (token === ',') {
      if (typeof frame?.at === 'number') frame.at += 1;
    } else if (frame?.names && token.endsWith(':')) {
      const name = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)) as string;
      frame.at = name;
      if (frame.names.has(name)) found.add(pointerTo(frames));
      if (found.size === MOST) break;
      frame.names.add(name);
    }
  }
  return [...found];
}

function pointerTo(frames: readonly Frame[]): string {
  const parts = frames.slice(0, LONGEST).map(({ at }) => `/${escapePointer(String(at))}`);
  return parts.join('').slice(0, LONGEST);
}
