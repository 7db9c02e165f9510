import { UsageError, type Arguments } from '../command.ts';

export const PORT_OPTION = { port: { type: 'string' } } as const;
export const PORT_USAGE = '  --port <number>    listen on this port; 4321 when left out';

const DEFAULT_PORT = 4321;

/** The port to listen on, from the option. */
export function portOption(options: Arguments['options']): number {
  const text = options['port'];
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535 || text === '') throw new UsageError(`\`${String(text)}\` is not a port.`);
  return port;
}
