import { buildSite } from '../build-site.ts';
import type { Command } from '../command.ts';
import { AS_OF_OPTION, AS_OF_USAGE, asOfOption } from '../options/as-of.ts';
import { FORMAT_OPTION, FORMAT_USAGE, formatOption } from '../options/format.ts';
import { PORT_OPTION, PORT_USAGE, portOption } from '../options/port.ts';
import { serveUntilStopped } from '../serve-until-stopped.ts';

export const start: Command = {
  name: 'start',
  summary: 'Build the site and serve it.',
  usage: `Usage: seinpost start [options]\n\n${PORT_USAGE}\n${FORMAT_USAGE}\n${AS_OF_USAGE}`,
  options: { ...PORT_OPTION, ...FORMAT_OPTION, ...AS_OF_OPTION },
  async run({ options }, terminal) {
    const port = portOption(options);
    const built = await buildSite({ asOf: asOfOption(options, terminal), format: formatOption(options) }, terminal);
    return built === 0 ? serveUntilStopped(port, terminal) : built;
  },
};
