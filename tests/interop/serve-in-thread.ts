import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** As files alone under the header model, or with the TAXII server before them. */
export type ServedAs = 'files' | 'server';

/** Serves a built folder from a thread of its own while `work` runs, which gets the address and may hold this one up. */
export async function servedInThread(folder: string, as: ServedAs, work: (address: string) => void | Promise<void>): Promise<void> {
  const thread = new Worker(new URL('./serve-thread.ts', import.meta.url), { workerData: { folder, as } });
  try {
    const [address] = (await once(thread, 'message')) as [string];
    await work(address);
  } finally {
    await thread.terminate();
  }
}
