import { Agent, get } from 'node:http';
import { FailedStage } from '../measure.ts';

/** What a server made of one kind of request. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds within which 99 of 100 requests were answered. */
  readonly p99: number;
}

/** How many times as long a server has for what it was asked; then it is given up. */
export const PATIENCE = 7;

/**
 * Sends requests for so many seconds, from clients that each wait for their answer before they ask again, waits for the
 * answers that are still out, and measures. Undefined when there was no answer. Throws a {@link FailedStage} for any other answer than 200.
 */
export async function load(addresses: Iterator<string, never>, headers: Readonly<Record<string, string>>, clients: number, seconds: number): Promise<Load | undefined> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const stop = AbortSignal.timeout(seconds * PATIENCE * 1000);
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const asked = performance.now();
      if (!(await answered(addresses.next().value, { ...headers }, agent, stop))) return;
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const took = (performance.now() - start) / 1000;
  agent.destroy();
  if (times.length === 0) return undefined;
  times.sort((a, b) => a - b);
  return { perSecond: times.length / took, p99: times[Math.min(times.length - 1, Math.floor(times.length * 0.99))] as number };
}

/** Whether an answer came, whole, before the server was given up. */
function answered(address: string, headers: Record<string, string>, agent: Agent, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error) => (signal.aborted ? resolve(false) : reject(error));
    get(address, { agent, headers, signal }, (response) => {
      if (response.statusCode !== 200) reject(new FailedStage(`${address} was answered with ${response.statusCode}.`));
      response.on('error', failed).on('end', () => resolve(true)).resume();
    }).on('error', failed);
  });
}
