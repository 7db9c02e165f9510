import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../command.ts';
import { PORT_OPTION, PORT_USAGE, portOption } from '../options/port.ts';
import { serveUntilStopped } from '../serve-until-stopped.ts';

export const serve: Command = {
  name: 'serve',
  summary: 'Serve the site that stands in dist/.',
  usage: `Usage: seinpost serve [options]\n\n${PORT_USAGE}`,
  options: PORT_OPTION,
  async run({ options }, terminal) {
    const port = portOption(options);
    if (!existsSync(join(terminal.root, 'dist'))) {
      terminal.error('There is no dist/ yet: build the site first with `npm run build`.\n');
      return 1;
    }
    return serveUntilStopped(port, terminal);
  },
};
