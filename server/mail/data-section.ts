// What a client sends after 354: dot transparency (RFC 5321, section 4.5.2), its end (section 4.1.1.4) and the faults of
// its lines (sections 2.3.8 and 4.5.3.1.6). Only CR LF "." CR LF ends it, in whatever pieces it arrives; the dot of a
// line is taken off only behind a real CR LF.

export interface DataLimits {
  readonly maxBytes: number;
  /** Octets of a line without its CR LF. */
  readonly maxLine: number;
  /** Asks for the memory that what is kept takes; false: there is none. */
  reserve(bytes: number): boolean;
}

export type DataFault = 'bare' | 'nul' | 'line' | 'size' | 'memory';

const CR = 13;
const LF = 10;
const DOT = 46;

// Shorter pieces are copied into blocks: a Buffer of its own costs a few hundred octets, however few it holds.
const PIECE_LEAST = 16_384;
const BLOCK_LEAST = 512;
const BLOCK_MOST = 65_536;

/** Where in a line the next octet stands. */
type State = 'start' | 'text' | 'cr' | 'dot' | 'dot-cr';

/** Takes the octets of one DATA section as they arrive. After a fault nothing more is kept, but the end is still found. */
export class DataSection {
  readonly #limits: DataLimits;
  #state: State = 'start';
  #line = 0;
  #longest = 0;
  #chunks: Buffer[] = [];
  // The block being filled: what stands from `#sealed` to `#used` is not among the chunks yet.
  #block: Buffer = Buffer.alloc(0);
  #sealed = 0;
  #used = 0;
  #size = 0;
  #received = 0;
  #headerSize = -1;
  #high = 0;
  #fault: DataFault | undefined;
  #ended = false;

  constructor(limits: DataLimits) {
    this.#limits = limits;
  }

  /** Whether the end was seen. */
  get ended(): boolean {
    return this.#ended;
  }

  get fault(): DataFault | undefined {
    return this.#fault;
  }

  /** Octets kept, dots taken off. */
  get size(): number {
    return this.#size;
  }

  /** Octets that came, kept or not. */
  get received(): number {
    return this.#received;
  }

  get chunks(): readonly Buffer[] {
    this.#seal();
    return this.#chunks;
  }

  /** Octets of the header section, without the empty line behind it. */
  get headerSize(): number {
    return this.#headerSize < 0 ? this.#size : this.#headerSize;
  }

  /** Octets of the longest line, without its CR LF and the dot of dot transparency. */
  get longestLine(): number {
    return this.#longest;
  }

  /** Whether an octet above 127 came. */
  get has8bit(): boolean {
    return this.#high > 127;
  }

  /** Takes octets from `from` on and says how many of them belong to the section. The chunk is changed, and may be kept. */
  feed(chunk: Buffer, from: number): number {
    const length = chunk.length;
    let read = from;
    let write = from;
    while (read < length && !this.#ended) {
      const run = this.#state === 'text' ? this.#plainRun(chunk, read) : 0;
      if (run > 0) {
        write = move(chunk, read, write, run);
        read += run;
        continue;
      }
      const octet = chunk[read++] as number;
      if (this.#take(octet, this.#size + write - from)) chunk[write++] = octet;
    }
    this.#received += read - from;
    this.#keep(chunk, from, write);
    return read - from;
  }

  // Octets that need no look of their own: everything above CR.
  #plainRun(chunk: Buffer, start: number): number {
    const length = chunk.length;
    let at = start;
    let high = this.#high;
    for (; at < length; at++) {
      const octet = chunk[at] as number;
      if (octet <= CR) break;
      if (octet > high) high = octet;
    }
    this.#high = high;
    this.#line += at - start;
    return at - start;
  }

  // Moves on by one octet; whether it is kept. `position` is where it would stand in the content.
  #take(octet: number, position: number): boolean {
    switch (this.#state) {
      case 'start':
        if (octet === DOT) return this.#to('dot', false);
        if (octet === CR && this.#headerSize < 0) this.#headerSize = position;
        return this.#inLine(octet);
      case 'text':
        return this.#inLine(octet);
      case 'cr':
        return octet === LF ? this.#endLine() : this.#bare(octet);
      case 'dot': // the dot that began the line was put there by the client
        return octet === CR ? this.#to('dot-cr', false) : this.#inLine(octet);
      case 'dot-cr':
        if (octet !== LF) return this.#bare(octet);
        this.#ended = true;
        return false;
    }
  }

  #to(state: State, keep: boolean): boolean {
    this.#state = state;
    return keep;
  }

  #inLine(octet: number): boolean {
    if (octet === CR) return this.#to('cr', true);
    if (octet === LF) this.#fail('bare');
    else if (octet === 0) this.#fail('nul');
    else if (octet > this.#high) this.#high = octet;
    this.#line += 1;
    return this.#to('text', true);
  }

  // A CR without LF. It may itself be followed by one that does end the line.
  #bare(octet: number): boolean {
    this.#fail('bare');
    return this.#inLine(octet);
  }

  #endLine(): boolean {
    if (this.#line > this.#longest) this.#longest = this.#line;
    if (this.#line > this.#limits.maxLine) this.#fail('line');
    this.#line = 0;
    return this.#to('start', true);
  }

  #fail(fault: DataFault): void {
    this.#fault ??= fault;
    this.#chunks = [];
    this.#block = Buffer.alloc(0);
    this.#sealed = this.#used = 0;
  }

  #keep(chunk: Buffer, from: number, to: number): void {
    this.#size += to - from;
    if (this.#line > this.#limits.maxLine) this.#fail('line');
    if (this.#size > this.#limits.maxBytes) this.#fail('size');
    if (this.#fault !== undefined || to === from) return;
    if (to - from < PIECE_LEAST || 2 * (to - from) < chunk.length) return this.#copy(chunk, from, to);
    if (!this.#limits.reserve(chunk.length)) return this.#fail('memory');
    this.#seal();
    this.#chunks.push(chunk.subarray(from, to));
  }

  #copy(chunk: Buffer, from: number, to: number): void {
    for (let at = from; at < to; ) {
      if (this.#used === this.#block.length && !this.#nextBlock(to - at)) return this.#fail('memory');
      const copied = chunk.copy(this.#block, this.#used, at, to);
      this.#used += copied;
      at += copied;
    }
  }

  // Blocks grow with what is kept, so that short messages take little.
  #nextBlock(wanted: number): boolean {
    this.#seal();
    const length = Math.min(Math.max(this.#size, wanted, BLOCK_LEAST), BLOCK_MOST);
    if (!this.#limits.reserve(length)) return false;
    this.#block = Buffer.allocUnsafeSlow(length);
    this.#sealed = this.#used = 0;
    return true;
  }

  #seal(): void {
    if (this.#used > this.#sealed) this.#chunks.push(this.#block.subarray(this.#sealed, this.#used));
    this.#sealed = this.#used;
  }
}

// Closes the gap that taken-off dots left; native only pays for long runs.
function move(chunk: Buffer, read: number, write: number, run: number): number {
  if (read !== write) {
    if (run > 48) chunk.copyWithin(write, read, read + run);
    else for (let at = 0; at < run; at++) chunk[write + at] = chunk[read + at] as number;
  }
  return write + run;
}
