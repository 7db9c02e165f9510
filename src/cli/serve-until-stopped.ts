import { once } from 'node:events';
import { join } from 'node:path';
import { serveFolder } from '../serve/node.ts';
import type { ExitCode, Terminal } from './command.ts';

/** Serves `dist/` and prints its address; ends when the process is asked to stop. */
export async function serveUntilStopped(port: number, terminal: Terminal): Promise<ExitCode> {
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  try {
    const server = await serveFolder(join(terminal.root, 'dist'), port);
    terminal.out(`The site is at ${server.address} (stop with Ctrl+C)\n`);
    await stopped;
    await server.close();
    return 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    terminal.error(`Port ${port} is taken by another program. Choose another with --port.\n`);
    return 2;
  }
}
