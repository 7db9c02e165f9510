import { parseArgs } from 'node:util';
import { UsageError, type Command, type ExitCode, type Terminal } from './command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { dev } from './commands/dev.ts';
import { create } from './commands/new.ts';
import { revise } from './commands/revise.ts';
import { serve } from './commands/serve.ts';
import { start } from './commands/start.ts';
import { verify } from './commands/verify.ts';

export const commands: readonly Command[] = [build, check, dev, create, revise, serve, start, verify];

/** Runs one command line and says how it ended. Every message for a person is printed here or by the command. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = argv;
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    if (name === 'help' || name === '--help' || name === '-h') {
      terminal.out(overview());
      return 0;
    }
    terminal.error(`${name === undefined ? '' : `There is no command \`${name}\`.\n\n`}${overview()}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(`${command.summary}\n\n${command.usage}\n`);
    return 0;
  }
  try {
    const { values, positionals } = parseArgs({ args: [...rest], options: command.options, allowPositionals: command.positionals ?? false, strict: true });
    return await command.run({ options: values as Record<string, string | boolean | undefined>, positionals }, terminal);
  } catch (error) {
    if (error instanceof UsageError || isArgumentError(error)) {
      terminal.error(`${error.message}\n\n${command.usage}\n`);
      return 2;
    }
    if (!isSystemError(error)) throw error;
    terminal.error(`The system refused: ${error.message}.\n`);
    return 1;
  }
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: seinpost <command> [options]\n\n${lines.join('\n')}\n\n\`seinpost <command> --help\` tells more.\n`;
}

function isArgumentError(error: unknown): error is TypeError {
  return error instanceof TypeError && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
}

/** What the system says of a file or a port is for the operator; anything else that is thrown is a fault of our own. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
}

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2), {
    root: process.cwd(),
    environment: process.env,
    colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
    now: () => new Date(),
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  });
}
