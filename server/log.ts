// The log: one JSON object a line on standard output.
import pino from 'pino';

export type Logger = pino.Logger;

/** What every line of it has: the time as RFC 3339, and no name of the process or the machine. */
export const lineFormat = { base: null, timestamp: pino.stdTimeFunctions.isoTime };

export function createLogger(level: string): Logger {
  return pino({ level, ...lineFormat }, pino.destination({ dest: 1, sync: true }));
}
