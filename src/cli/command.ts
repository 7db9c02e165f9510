import type { ParseArgsConfig } from 'node:util';

/** How a command ended: 0 good, 1 the content or the built site has errors or the system refused, 2 the command was used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Where a command runs and where it prints; tests pass their own. */
export interface Terminal {
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly colour: boolean;
  now(): Date;
  out(text: string): void;
  error(text: string): void;
}

/** Values of options and the arguments that follow the command. */
export interface Arguments {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Usage with every option, one per line. */
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Whether words may follow the command that belong to no option. */
  readonly positionals?: boolean;
  run(args: Arguments, terminal: Terminal): Promise<ExitCode>;
}

/** The command was used wrongly: the message says how to use it. */
export class UsageError extends Error {}
