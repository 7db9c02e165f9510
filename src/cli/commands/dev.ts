import { dev as startPreview } from 'astro';
import type { Command } from '../command.ts';
import { PORT_OPTION, PORT_USAGE, portOption } from '../options/port.ts';

export const dev: Command = {
  name: 'dev',
  summary: 'Preview pages and feeds while writing, drafts included.',
  usage: `Usage: seinpost dev [options]\n\n${PORT_USAGE}`,
  options: PORT_OPTION,
  async run({ options }, terminal) {
    const port = portOption(options);
    try {
      const server = await startPreview({ root: terminal.root, server: { port, host: 'localhost' }, logLevel: 'info' });
      await new Promise<void>((stop) => { process.once('SIGINT', stop); process.once('SIGTERM', stop); });
      await server.stop();
      return 0;
    } catch (error) {
      terminal.error(`${(error as Error).message}\n`);
      return 1;
    }
  },
};
