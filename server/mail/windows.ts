// A message piece by piece, in pieces that are quick to look through.

/** Octets of a window, or a little more. */
export const WINDOW = 262_144;

/** Pieces as they arrived may be small: larger ones are quicker to look through, and never all of a message at once. */
export function* windowsOf(chunks: readonly Buffer[]): Generator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += WINDOW) {
      const piece = chunk.subarray(at, at + WINDOW);
      waiting.push(piece);
      size += piece.length;
      if (size < WINDOW) continue;
      yield Buffer.concat(waiting, size);
      waiting = [];
      size = 0;
    }
  }
  if (size > 0) yield Buffer.concat(waiting, size);
}
