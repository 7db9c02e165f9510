import { compile } from '../../core/compile.ts';
import { hasErrors } from '../../core/diagnostic.ts';
import { report } from '../../core/report/index.ts';
import type { Command } from '../command.ts';
import { AS_OF_OPTION, AS_OF_USAGE, asOfOption } from '../options/as-of.ts';
import { FORMAT_OPTION, FORMAT_USAGE, formatOption } from '../options/format.ts';

export const check: Command = {
  name: 'check',
  summary: 'Check the content and write nothing.',
  usage: `Usage: seinpost check [options]\n\n${FORMAT_USAGE}\n${AS_OF_USAGE}`,
  options: { ...FORMAT_OPTION, ...AS_OF_OPTION },
  async run({ options }, terminal) {
    const format = formatOption(options);
    const { diagnostics } = await compile(terminal.root, { asOf: asOfOption(options, terminal) });
    terminal.out(report(diagnostics, format, terminal.colour));
    return hasErrors(diagnostics) ? 1 : 0;
  },
};
