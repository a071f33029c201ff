// A DNS server for tests, UDP and TCP on one port of 127.0.0.1: MX, TXT, A, AAAA, NXDOMAIN, SERVFAIL, null MX (RFC 1035, RFC 7505).
import { createSocket } from 'node:dgram';
import { createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface DnsRecords {
  mx?: readonly (readonly [priority: number, exchange: string])[];
  txt?: readonly string[];
  a?: readonly string[];
  aaaa?: readonly string[];
  /** Answers SERVFAIL instead. */
  fails?: boolean;
  /** Waits so long first. */
  delayMs?: number;
}

export interface TestDns {
  /** `127.0.0.1:port`, for POSTPLANE_DNS_SERVERS. */
  readonly address: string;
  /** What it answers: a name that is not there is NXDOMAIN. May be changed at any time. */
  readonly zone: Map<string, DnsRecords>;
  /** Every question, as `MX example.com`. */
  readonly questions: string[];
  close(): Promise<void>;
}

const TYPES: Record<number, 'A' | 'MX' | 'TXT' | 'AAAA'> = { 1: 'A', 15: 'MX', 16: 'TXT', 28: 'AAAA' };
const SERVFAIL = 2;
const NXDOMAIN = 3;
const UDP_LIMIT = 512;

export async function startDns(zone: Readonly<Record<string, DnsRecords>> = {}): Promise<TestDns> {
  const server: { zone: Map<string, DnsRecords>; questions: string[] } = {
    zone: new Map(Object.entries(zone)),
    questions: [],
  };
  let closed = false;
  const udp = createSocket('udp4');
  udp.on('message', (query, from) => {
    void respond(server, query).then((answer) => {
      if (!closed)
        udp.send(answer.length > UDP_LIMIT ? truncated(answer, query) : answer, from.port, from.address, () => {});
    });
  });
  const sockets = new Set<Socket>();
  const tcp = createServer((socket) => serveTcp(server, socket, sockets));
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as { port: number };
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    closed = true;
    for (const socket of sockets) socket.destroy();
    await Promise.all([
      new Promise<void>((resolve) => udp.close(resolve)),
      new Promise((resolve) => tcp.close(resolve)),
    ]);
  };
  return { address: `127.0.0.1:${port}`, ...server, close };
}

function serveTcp(server: Pick<TestDns, 'zone' | 'questions'>, socket: Socket, sockets: Set<Socket>): void {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket)).on('error', () => {});
  let buffer = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    while (buffer.length >= 2 && buffer.length >= 2 + buffer.readUInt16BE(0)) {
      const query = buffer.subarray(2, 2 + buffer.readUInt16BE(0));
      buffer = buffer.subarray(2 + query.length);
      void respond(server, query).then((answer) => socket.write(Buffer.concat([uint16(answer.length), answer])));
    }
  });
}

async function respond(server: Pick<TestDns, 'zone' | 'questions'>, query: Buffer): Promise<Buffer> {
  const { name, type, end } = question(query);
  server.questions.push(`${TYPES[type] ?? type} ${name}`);
  const records = server.zone.get(name);
  if (records?.delayMs) await sleep(records.delayMs);
  const code = records === undefined ? NXDOMAIN : records.fails ? SERVFAIL : 0;
  const answers = code === 0 && records ? answersOf(records, type) : [];
  const header = Buffer.concat([
    query.subarray(0, 2),
    uint16(0x8180 | code),
    uint16(1),
    uint16(answers.length),
    uint16(0),
    uint16(0),
  ]);
  const body = answers.map((data) =>
    Buffer.concat([uint16(0xc00c), uint16(type), uint16(1), uint16(0), uint16(1), uint16(data.length), data]),
  );
  return Buffer.concat([header, query.subarray(12, end), ...body]);
}

// The header alone with TC set: the client asks again over TCP.
function truncated(answer: Buffer, query: Buffer): Buffer {
  const header = Buffer.from(answer.subarray(0, 12));
  header[2] = (header[2] ?? 0) | 0x02;
  header.writeUInt16BE(0, 6);
  return Buffer.concat([header, query.subarray(12, question(query).end)]);
}

function question(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

function answersOf(records: DnsRecords, type: number): Buffer[] {
  switch (TYPES[type]) {
    case 'A':
      return (records.a ?? []).map((address) => Buffer.from(address.split('.').map(Number)));
    case 'AAAA':
      return (records.aaaa ?? []).map(ipv6);
    case 'MX':
      return (records.mx ?? []).map(([priority, exchange]) => Buffer.concat([uint16(priority), encodedName(exchange)]));
    case 'TXT':
      return (records.txt ?? []).map(strings);
    default:
      return [];
  }
}

function encodedName(name: string): Buffer {
  const labels = name
    .split('.')
    .filter(Boolean)
    .map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')]));
  return Buffer.concat([...labels, Buffer.from([0])]);
}

// Strings of up to 255 octets (RFC 1035, section 3.3.14).
function strings(text: string): Buffer {
  const bytes = Buffer.from(text);
  const parts = Array.from({ length: Math.max(1, Math.ceil(bytes.length / 255)) }, (_, index) =>
    bytes.subarray(index * 255, index * 255 + 255),
  );
  return Buffer.concat(parts.flatMap((part) => [Buffer.from([part.length]), part]));
}

function ipv6(address: string): Buffer {
  const [head = '', tail] = address.split('::');
  const groups = (part: string): number[] =>
    part
      .split(':')
      .filter(Boolean)
      .map((group) => Number.parseInt(group, 16));
  const right = tail === undefined ? [] : groups(tail);
  const all = [...groups(head), ...Array<number>(8 - groups(head).length - right.length).fill(0), ...right];
  return Buffer.concat(all.map(uint16));
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16BE(value);
  return buffer;
}
