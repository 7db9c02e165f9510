import type { Command } from '../command.ts';
import { AS_OF_OPTION, AS_OF_USAGE, asOfOption } from '../options/as-of.ts';
import { FORMAT_OPTION, FORMAT_USAGE, formatOption } from '../options/format.ts';
import { buildSite } from '../build-site.ts';

export const build: Command = {
  name: 'build',
  summary: 'Check the content and build the site with its feeds into dist/.',
  usage: `Usage: seinpost build [options]\n\n${FORMAT_USAGE}\n${AS_OF_USAGE}`,
  options: { ...FORMAT_OPTION, ...AS_OF_OPTION },
  run: ({ options }, terminal) => buildSite({ asOf: asOfOption(options, terminal), format: formatOption(options) }, terminal),
};
