// Octets to command lines and DATA, in place of smtp-server's own parser, which takes bare LF for a line end and lets
// bare CR, LF and NUL through DATA. Lines end in CR LF only (RFC 5321, section 2.3.8).
import { SMTPStream } from 'smtp-server/lib/smtp-stream.js';
import type { DataSection } from '../mail/data-section.ts';

export type LineFault = 'bare' | 'long';

export interface FramingEvents {
  /** Most octets of a line, given how it begins (latin1, at least 4 characters if there are so many). */
  lineLimit(start: string): number;
  /** A line without its CR LF, octets as characters. `done` asks for the next. */
  command(line: string, done: () => void): void;
  /** A line that is not one. Nothing of it was kept. */
  fault(fault: LineFault, done: () => void): void;
  /** The DATA section given to `expectData` is complete. */
  dataEnded(section: DataSection, done: () => void): void;
  /** Some of a DATA section came. */
  dataArrived(section: DataSection): void;
  /** Replies given within `work` go out in one write (RFC 2920, section 3.2). */
  together(work: () => void): void;
}

type Callback = (error?: Error | null) => void;

const LF = 10;
const CR = 13;
// So many pipelined commands before others get their turn.
const MAX_AT_ONCE = 100;

export class SmtpFraming extends SMTPStream {
  readonly #events: FramingEvents;
  #kept: Buffer | null = null;
  #chunk: Buffer = Buffer.alloc(0);
  #at = 0;
  #next: Callback | null = null;
  #section: DataSection | null = null;
  #incompleteSince = 0;
  /** When octets last came, in milliseconds. */
  lastInput = Date.now();
  /** A command waits for us. */
  busy = false;

  constructor(events: FramingEvents) {
    super();
    this.#events = events;
  }

  /** What comes next is the content of a message. */
  expectData(section: DataSection): void {
    this.#section = section;
  }

  /** Whether more came together with the line being answered. */
  get hasMore(): boolean {
    return this.#at < this.#chunk.length;
  }

  get inData(): boolean {
    return this.#section !== null;
  }

  /** For how long a command line has been incomplete, in milliseconds. */
  incompleteFor(now: number): number {
    return this.#kept === null ? 0 : now - this.#incompleteSince;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding | 'buffer', next: Callback): void {
    if (this.isClosed) return next();
    this.lastInput = Date.now();
    this.#chunk = chunk;
    this.#at = 0;
    this.#next = next;
    this.#run();
  }

  // The rest of a line at the end of input is no command.
  override _flushData(): void {
    this.#kept = null;
  }

  #run(): void {
    this.#events.together(() => {
      for (let count = 0; this.#at < this.#chunk.length && !this.isClosed; count++) {
        if (count === MAX_AT_ONCE) {
          setImmediate(() => this.#run());
          return;
        }
        if (!this.#step()) return;
      }
      this.#finish();
    });
  }

  #finish(): void {
    const next = this.#next;
    this.#next = null;
    this.#chunk = Buffer.alloc(0);
    this.#at = 0;
    next?.();
  }

  // One command or piece of DATA; false when its handler answers later and goes on itself.
  #step(): boolean {
    let finished = false;
    let left = false;
    this.busy = true;
    const done = (): void => {
      if (finished) return;
      finished = true;
      this.busy = false;
      if (left) this.#run();
    };
    if (this.#section !== null) this.#data(this.#section, done);
    else this.#line(done);
    left = true;
    return finished;
  }

  #data(section: DataSection, done: () => void): void {
    this.#at += section.feed(this.#chunk, this.#at);
    if (section.ended) {
      this.#section = null;
      this.#events.dataEnded(section, done);
      return;
    }
    this.#events.dataArrived(section);
    done();
  }

  #line(done: () => void): void {
    const end = this.#chunk.indexOf(LF, this.#at);
    const piece = this.#chunk.subarray(this.#at, end < 0 ? this.#chunk.length : end + 1);
    this.#at += piece.length;
    const line = this.#kept === null ? piece : Buffer.concat([this.#kept, piece]);
    this.#kept = null;
    if (line.length - 2 > this.#events.lineLimit(line.toString('latin1', 0, 5)))
      return this.#events.fault('long', done);
    if (end < 0) {
      if (line === piece) this.#incompleteSince = this.lastInput;
      // Copied: the chunk it came in may be large.
      this.#kept = Buffer.from(line);
      return done();
    }
    this.#complete(line, done);
  }

  #complete(line: Buffer, done: () => void): void {
    const length = line.length - 2;
    const text = length < 0 ? '' : line.toString('latin1', 0, length);
    if (length < 0 || line[length] !== CR || /[\r\0]/.test(text)) return this.#events.fault('bare', done);
    this.#events.command(text, done);
  }
}
