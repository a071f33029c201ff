// Reads proto/*.proto and writes messages.ts: the field table the codec walks, and one interface per message.
// Understands the subset of proto3 our files use. Run it after a change: node provider/protocol/generate.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

interface ProtoField {
  number: number;
  name: string;
  type: string;
  label: '' | 'repeated' | 'optional' | 'map' | 'oneof';
}
interface ProtoMethod {
  name: string;
  input: string;
  output: string;
  outputStream: boolean;
}
interface ProtoFile {
  package: string;
  messages: Map<string, ProtoField[]>;
  enums: Set<string>;
  services: Map<string, ProtoMethod[]>;
}

const SCALARS: Record<string, string> = {
  string: 'string',
  bytes: 'Uint8Array',
  bool: 'boolean',
  int64: 'number',
  enum: 'number',
};
const FIELD = /^(repeated |optional )?(map<string, ([\w.]+)>|[\w.]+) (\w+) = (\d+);$/;
const RPC = /^rpc (\w+)\((stream )?([\w.]+)\) returns \((stream )?([\w.]+)\);$/;

/** The text of messages.ts for the given .proto texts. Pure, so that a test can compare it with the committed file. */
export function generateMessages(texts: readonly string[]): string {
  const files = texts.map(parseProto);
  const table = files.flatMap((file) => [...file.messages].map(([name, fields]) => tableLine(file, name, fields)));
  const types = files.flatMap((file) => [...file.messages].map(([name, fields]) => interfaceText(file, name, fields)));
  const services = files.flatMap((file) =>
    [...file.services].map(([name, methods]) => serviceText(file, name, methods)),
  );
  return [
    '// Generated from proto/*.proto by generate.ts; do not edit. Field: [number, name, type, label].',
    "import type { MessageTable, ServiceTable } from './codec.ts';\n",
    `export const messages: MessageTable = {\n${table.join('\n')}\n};\n`,
    `export const services: ServiceTable = {\n${services.join('\n')}\n};\n`,
    types.join('\n\n'),
    '',
  ].join('\n');
}

/** One .proto text as messages (by dotted name), enums and services. Throws on a line it does not understand. */
function parseProto(text: string): ProtoFile {
  const file: ProtoFile = { package: '', messages: new Map(), enums: new Set(), services: new Map() };
  const scope: { kind: string; name: string }[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\/\/.*$/, '').trim();
    if (line !== '' && !line.startsWith('syntax')) parseLine(file, scope, line);
  }
  return file;
}

function parseLine(file: ProtoFile, scope: { kind: string; name: string }[], line: string): void {
  const opened = /^(message|enum|service|oneof) (\w+) \{(\})?$/.exec(line);
  const packageName = /^package ([\w.]+);$/.exec(line);
  const inner = scope.at(-1);
  if (packageName) file.package = packageName[1] as string;
  else if (opened) open(file, scope, opened[1] as string, opened[2] as string, opened[3] !== undefined);
  else if (line === '}') scope.pop();
  else if (inner?.kind === 'enum') return;
  else if (inner?.kind === 'service') parseRpc(file, inner.name, line);
  else parseField(file, scope, line);
}

function open(
  file: ProtoFile,
  scope: { kind: string; name: string }[],
  kind: string,
  name: string,
  empty: boolean,
): void {
  const full = [...scope.filter((entry) => entry.kind === 'message').map((entry) => entry.name), name].join('.');
  if (kind === 'message') file.messages.set(full, []);
  if (kind === 'enum') file.enums.add(full);
  if (kind === 'service') file.services.set(name, []);
  if (!empty) scope.push({ kind, name });
}

function parseRpc(file: ProtoFile, service: string, line: string): void {
  const match = RPC.exec(line);
  if (!match) throw new Error(`not an rpc: ${line}`);
  const [, name, , input, outputStream, output] = match as unknown as [
    string,
    string,
    string?,
    string?,
    string?,
    string?,
  ];
  file.services.get(service)?.push({
    name,
    input: input as string,
    output: output as string,
    outputStream: outputStream !== undefined,
  });
}

function parseField(file: ProtoFile, scope: { kind: string; name: string }[], line: string): void {
  const match = FIELD.exec(line);
  if (!match) throw new Error(`not a field: ${line}`);
  const path = scope
    .filter((entry) => entry.kind === 'message')
    .map((entry) => entry.name)
    .join('.');
  const label = match[3]
    ? 'map'
    : scope.at(-1)?.kind === 'oneof'
      ? 'oneof'
      : ((match[1] ?? '').trim() as ProtoField['label']);
  const field: ProtoField = {
    number: Number(match[5]),
    name: match[4] as string,
    type: (match[3] ?? match[2]) as string,
    label,
  };
  file.messages.get(path)?.push(field);
}

/** A type name as seen from inside a message: its own nested types first, then each level outwards. */
function resolve(file: ProtoFile, from: string, type: string): string {
  if (type in SCALARS) return type;
  for (let scope = from.split('.'); ; scope = scope.slice(0, -1)) {
    const name = [...scope, type].join('.');
    if (file.enums.has(name)) return 'enum';
    if (file.messages.has(name)) return name;
    if (scope.length === 0) throw new Error(`unknown type ${type} in ${from}`);
  }
}

function tableLine(file: ProtoFile, name: string, fields: readonly ProtoField[]): string {
  const rows = fields.map((field) => {
    const cells = [String(field.number), `'${field.name}'`, `'${resolve(file, name, field.type)}'`];
    return `[${[...cells, ...(field.label ? [`'${field.label}'`] : [])].join(', ')}]`;
  });
  return `  '${name}': [${rows.join(', ')}],`;
}

function interfaceText(file: ProtoFile, name: string, fields: readonly ProtoField[]): string {
  if (fields.length === 0) return `export type ${typeName(name)} = Record<never, never>;`;
  return `export interface ${typeName(name)} {\n${fields.map((field) => `  ${member(file, name, field)}`).join('\n')}\n}`;
}

function member(file: ProtoFile, message: string, field: ProtoField): string {
  const resolved = resolve(file, message, field.type);
  const type = SCALARS[resolved] ?? typeName(resolved);
  const shape =
    { repeated: `readonly ${type}[]`, map: `Readonly<Record<string, ${type}>>` }[field.label as string] ?? type;
  return `${field.name}?: ${shape} | undefined;`;
}

function typeName(message: string): string {
  return message.replaceAll('.', '');
}

function serviceText(file: ProtoFile, name: string, methods: readonly ProtoMethod[]): string {
  const rows = methods.map((method) => {
    const ends = `input: '${method.input}', output: '${method.output}'`;
    return `    ${method.name}: { ${ends}${method.outputStream ? ', outputStream: true' : ''} },`;
  });
  return `  '${file.package}.${name}': {\n${rows.join('\n')}\n  },`;
}

/** The .proto texts in a fixed order. */
export function protoTexts(): string[] {
  const folder = new URL('./proto/', import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

if (import.meta.main) writeFileSync(new URL('./messages.ts', import.meta.url), generateMessages(protoTexts()));
