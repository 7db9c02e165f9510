import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasErrors } from '../../core/diagnostic.ts';
import { report } from '../../core/report/index.ts';
import { loadRelease } from '../../core/verify/load-release.ts';
import { verifyRelease } from '../../core/verify/verify-release.ts';
import { UsageError, type Command } from '../command.ts';
import { FORMAT_OPTION, FORMAT_USAGE, formatOption } from '../options/format.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'Read a built site back and judge every file in it.',
  usage: `Usage: seinpost verify [folder] [options]\n\n  folder             the built site; dist/ when left out\n${FORMAT_USAGE}`,
  options: FORMAT_OPTION,
  positionals: true,
  async run({ options, positionals }, terminal) {
    const format = formatOption(options);
    if (positionals.length > 1) throw new UsageError('Name one folder.');
    const folder = positionals[0] ? resolve(terminal.root, positionals[0]) : join(terminal.root, 'dist');
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`There is no folder ${folder}. Build the site first with \`npm run build\`.`);
    const diagnostics = await verifyRelease(await loadRelease(folder));
    terminal.out(report(diagnostics, format, terminal.colour));
    return hasErrors(diagnostics) ? 1 : 0;
  },
};
