// `npm start`: checks the runtime, reads the settings, starts what POSTPLANE_ROLE says, and stops it in order when told to.
// What needs Node 24 is imported after the check.

const MAJOR = 24;

async function main(): Promise<void> {
  if (Number(process.versions.node.split('.')[0]) < MAJOR) {
    return fail(
      `Postplane needs Node.js ${MAJOR} or later; ${process.execPath} is ${process.versions.node}. "npm ci" installs one; start it with "npm start".`,
    );
  }
  const { settingsOfProcess } = await import('./settings.ts');
  const { createLogger } = await import('./log.ts');
  const { startServer } = await import('./start.ts');
  const { settings, warnings } = settingsOfProcess();
  const logger = createLogger(settings.POSTPLANE_LOG_LEVEL);
  for (const warning of warnings) logger.warn({}, warning);
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      logger.fatal(
        { error: error instanceof Error ? error.stack : String(error) },
        'an error nobody caught: the process ends',
      );
      logger.flush();
      process.exit(1);
    });
  }
  const stop = new AbortController();
  stopOnSignals(stop, (text) => logger.info({}, text));
  const starting = startServer(settings, { logger, signal: stop.signal });
  // What daemons do when told to look at their files again.
  process.on('SIGHUP', () => void starting.then((server) => server.reload()).catch(() => {}));
  const server = await starting;
  if (!stop.signal.aborted)
    await new Promise((resolve) => stop.signal.addEventListener('abort', resolve, { once: true }));
  const clean = await server.close();
  logger.info({ clean }, clean ? 'stopped' : 'stopped; some work was cut off, nothing that was accepted is lost');
  logger.flush();
  process.exit(0);
}

// The first signal stops in order, the second at once.
function stopOnSignals(stop: AbortController, say: (text: string) => void): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(1);
      say(`${signal}: stopping; once more ends the process at once`);
      stop.abort(new Error(signal));
    });
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

await main().catch((error: Error) => fail(`Postplane cannot start: ${error.message}`));
