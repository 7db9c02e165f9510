import { parentPort, workerData } from 'node:worker_threads';
import type { Door } from './doors/door.ts';
import type { Batch, Report } from './watch.ts';
import { tryInput, type Found } from './try-input.ts';

const { current, doors } = workerData as { readonly current: Int32Array; readonly doors: string };
const { doors: table } = (await import(doors)) as { readonly doors: Readonly<Record<string, Door>> };

/** Time of the processor that this thread took: other programs on the machine make nothing slower. */
const clock = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

parentPort?.on('message', async ({ kind, seed, indexes }: Batch) => {
  const found: Found[] = [];
  for (const [place, index] of indexes.entries()) {
    // Written where the watching thread sees it, even when this one never comes back.
    Atomics.store(current, 0, place);
    found.push(...await tryInput({ kind, seed, index }, { clock, doors: table }));
  }
  parentPort?.postMessage({ tried: indexes.length, found } satisfies Report);
});

parentPort?.postMessage('ready');
