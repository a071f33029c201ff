// Takes one message after another apart, in a thread of its own: mailparser within limits on parts, depth and octets, and
// the patterns of rules on body and raw text.
import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { type Attachment, simpleParser } from 'mailparser';
import type { RE2JS } from 're2js';
import { compilePattern, type PatternFlag } from '../../../schemas/pattern.ts';
import { Bounds, Opaque } from './macros/bounds.ts';
import { findMacro, type MacroFinding } from './macros/macros.ts';
import { type RemotePattern, type Search, patternKey } from './rules.ts';

export interface InspectedAttachment {
  /** All names it goes by, in Content-Disposition and Content-Type. */
  readonly names: readonly string[];
  readonly extensions: readonly string[];
  readonly type: string;
  /** Lower-case hex: MD5, SHA-1, SHA-224, SHA-256, SHA-384, SHA-512. */
  readonly hashes: readonly string[];
}

export interface Inspection {
  readonly text: readonly string[];
  readonly html: readonly string[];
  readonly raw: readonly string[];
  readonly attachments: readonly InspectedAttachment[];
  /** `patternKey` of the patterns that match. */
  readonly matched: readonly string[];
  /** The first attachment with a macro, or one that cannot be looked into; null: none, or not asked for. */
  readonly macro: FoundMacro | null;
}

export interface FoundMacro extends MacroFinding {
  /** Name of the attachment. */
  readonly name: string;
}

/** What a group of a pattern captures in a text. */
export interface Capture {
  readonly pattern: string;
  readonly flags: readonly PatternFlag[];
  readonly group: number;
  readonly text: string;
}

export interface Captured {
  /** Which of the captures. */
  readonly index: number;
  readonly text: string;
}

/** `inspect`: take a message apart. `search`: which searches find something. `capture`: the first that captures a text. */
export type Task =
  | {
      readonly kind: 'inspect';
      readonly content: Uint8Array;
      readonly patterns: readonly RemotePattern[];
      /** Whether macros are looked for. */
      readonly macros: boolean;
    }
  | { readonly kind: 'search'; readonly searches: readonly Search[] }
  | { readonly kind: 'capture'; readonly captures: readonly Capture[] };

export interface Results {
  readonly inspect: Inspection;
  readonly search: readonly string[];
  readonly capture: Captured | null;
}

export interface InspectionRequest {
  readonly id: number;
  readonly task: Task;
}

export interface InspectionAnswer {
  readonly id: number;
  /** What was asked for, or the limit that it breaks. */
  readonly result: Results[keyof Results] | string;
}

const TEXT_MOST = 1_048_576;
const PARTS_MOST = 500;
const NESTED_MOST = 5;
const ALGORITHMS = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'];

/** Takes a message apart; a string names the limit that it breaks. */
async function inspect(
  content: Buffer,
  { patterns, macros }: { readonly patterns: readonly RemotePattern[]; readonly macros: boolean },
): Promise<Inspection | string> {
  const lines = countBoundaryLines(content);
  if (lines > PARTS_MOST) return `${lines} boundary lines`;
  const found = {
    text: [] as string[],
    html: [] as string[],
    attachments: [] as InspectedAttachment[],
    contents: [] as Buffer[],
  };
  const fault = await collect(content, found, 0);
  if (fault !== undefined) return fault;
  const raw = [content.subarray(0, TEXT_MOST).toString('utf8')];
  const texts = { body_text: found.text, body_html: found.html, raw };
  const matched = patterns.filter((one) =>
    texts[one.field].some((text) => compilePattern(one.pattern, one.flags).matcher(text).find()),
  );
  const { contents, ...inspection } = found;
  const macro = macros ? await firstMacro(found.attachments, contents) : null;
  return { ...inspection, raw, matched: matched.map(patternKey), macro };
}

// One allowance for the whole message; a macro is worth more than an attachment that cannot be looked into.
async function firstMacro(
  attachments: readonly InspectedAttachment[],
  contents: readonly Buffer[],
): Promise<FoundMacro | null> {
  const bounds = new Bounds();
  let unknown: FoundMacro | null = null;
  for (const [index, content] of contents.entries()) {
    // A nested message was taken apart already: its parts are in the list.
    if (attachments[index]?.type === 'message/rfc822') continue;
    const finding = await findMacro(content, partsOf, bounds);
    if (finding === undefined) continue;
    const found = { ...finding, name: attachments[index]?.names[0] ?? 'without name' };
    if (finding.kind === 'macro') return found;
    unknown ??= found;
  }
  return unknown;
}

async function partsOf(message: Buffer): Promise<Buffer[]> {
  if (countBoundaryLines(message) > PARTS_MOST) throw new Opaque('has too many parts');
  const mail = await simpleParser(message, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true });
  return mail.attachments.map((one) => one.content);
}

function search(searches: readonly Search[]): string[] {
  const found = searches.filter(({ pattern, flags, texts }) => {
    const program = compilePattern(pattern, flags);
    return texts.some((text) => program.matcher(text).find());
  });
  return found.map((one) => one.key);
}

function firstCapture(captures: readonly Capture[]): Captured | null {
  const programs = new Map<string, RE2JS>();
  for (const [index, { pattern, flags, group, text }] of captures.entries()) {
    const key = `${[...flags].sort().join('')} ${pattern}`;
    const program = programs.get(key) ?? compilePattern(pattern, flags);
    programs.set(key, program);
    const matcher = program.matcher(text);
    const found = matcher.find() ? matcher.group(group) : null;
    if (found) return { index, text: found };
  }
  return null;
}

async function answerTo({ task }: InspectionRequest): Promise<InspectionAnswer['result']> {
  switch (task.kind) {
    case 'search':
      return search(task.searches);
    case 'capture':
      return firstCapture(task.captures);
    default:
      return inspect(Buffer.from(task.content.buffer, task.content.byteOffset, task.content.byteLength), task);
  }
}

async function collect(
  content: Buffer,
  found: { text: string[]; html: string[]; attachments: InspectedAttachment[]; contents: Buffer[] },
  depth: number,
): Promise<string | undefined> {
  if (depth > NESTED_MOST) return `more than ${NESTED_MOST} nested messages`;
  const mail = await simpleParser(content, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    maxHtmlLengthToParse: TEXT_MOST,
  });
  if (mail.text) found.text.push(mail.text.slice(0, TEXT_MOST));
  if (mail.html) found.html.push(mail.html.slice(0, TEXT_MOST));
  for (const one of mail.attachments) {
    found.contents.push(one.content);
    if (found.attachments.push(describe(one)) > PARTS_MOST) return `more than ${PARTS_MOST} attachments`;
    if (one.contentType !== 'message/rfc822') continue;
    const fault = await collect(one.content, found, depth + 1);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function describe(one: Attachment): InspectedAttachment {
  const names = [
    ...new Set(
      [one.filename, parameter(one, 'content-disposition', 'filename'), parameter(one, 'content-type', 'name')]
        .filter((name) => name !== undefined)
        .map(plainName),
    ),
  ];
  return {
    names,
    extensions: [...new Set(names.flatMap((name) => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? []))],
    type: one.contentType.toLowerCase(),
    hashes: ALGORITHMS.map((algorithm) => createHash(algorithm).update(one.content).digest('hex')),
  };
}

function parameter(one: Attachment, header: string, name: string): string | undefined {
  const value = one.headers.get(header) as { params?: Record<string, string> } | undefined;
  const found = value?.params?.[name];
  return typeof found === 'string' ? found : undefined;
}

// What a desktop would make of a name: no controls, no marks that turn the text round, no dots or spaces at its end.
function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[. ]+$/, '');
}

function countBoundaryLines(content: Buffer): number {
  let count = 0;
  for (let at = content.indexOf('\r\n--'); at >= 0 && count <= PARTS_MOST; at = content.indexOf('\r\n--', at + 4)) {
    // "-- " begins a signature, "---" a ruler: neither is a boundary.
    if (content[at + 4] !== 32 && content[at + 4] !== 45 && content[at + 4] !== 13) count += 1;
  }
  return count;
}

parentPort?.on('message', (request: InspectionRequest) => {
  void answerTo(request)
    .catch((error: unknown) => `cannot be parsed: ${error instanceof Error ? error.message : String(error)}`)
    .then((result) => parentPort?.postMessage({ id: request.id, result } satisfies InspectionAnswer));
});
