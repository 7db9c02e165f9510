import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { KindName } from './kinds/index.ts';
import type { Found } from './try-input.ts';

/** Inputs of one kind that go to the worker together. */
export interface Batch {
  readonly kind: KindName;
  readonly seed: number;
  readonly indexes: readonly number[];
}

/** What became of a batch. */
export interface Report {
  readonly tried: number;
  readonly found: readonly Found[];
}

export interface Watching {
  /** Milliseconds without a next input after which the one at hand counts as hanging. */
  readonly patience: number;
  /** The module whose `doors` are driven. */
  readonly doors?: string;
}

/**
 * Tries batches in a thread of their own. An input that does not come back, or ends the thread, is found and named, and
 * the rest goes on in a new thread.
 */
export async function* watch(batches: Iterable<Batch>, { patience, doors = new URL('doors/index.ts', import.meta.url).href }: Watching): AsyncGenerator<Report> {
  let thread = await begin(doors);
  try {
    for (const batch of batches) {
      let rest = batch;
      while (rest.indexes.length > 0) {
        const outcome = await reportOf(thread, rest, patience);
        if (typeof outcome !== 'string') {
          yield outcome;
          break;
        }
        // Whatever was found before it in this batch went with the thread: those inputs are tried again.
        const at = Atomics.load(thread.current, 0);
        await thread.worker.terminate();
        thread = await begin(doors);
        const before = await reportOf(thread, { ...rest, indexes: rest.indexes.slice(0, at) }, patience);
        if (typeof before !== 'string') yield before;
        yield { tried: 1, found: [{ kind: rest.kind, seed: rest.seed, index: rest.indexes[at] ?? 0, door: 'any', what: outcome }] };
        rest = { ...rest, indexes: rest.indexes.slice(at + 1) };
      }
    }
  } finally {
    await thread.worker.terminate();
  }
}

interface Thread {
  readonly worker: Worker;
  readonly current: Int32Array;
}

async function begin(doors: string): Promise<Thread> {
  const current = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { current, doors }, resourceLimits: { maxOldGenerationSizeMb: 2048 } });
  // Loading takes its time, which is not that of an input.
  await once(worker, 'message');
  return { worker, current };
}

/** The report of a batch, or in one sentence why there is none. */
function reportOf({ worker, current }: Thread, batch: Batch, patience: number): Promise<Report | string> {
  return new Promise((resolve) => {
    Atomics.store(current, 0, 0);
    let last = -1;
    const watchdog = setInterval(() => {
      const at = Atomics.load(current, 0);
      if (at === last) end(`does not come back within ${patience} ms`);
      last = at;
    }, patience);
    const onError = (error: unknown): void => end(`ends the thread: ${error instanceof Error ? error.message : String(error)}`);
    const end = (outcome: Report | string): void => {
      clearInterval(watchdog);
      worker.off('message', end);
      worker.off('error', onError);
      resolve(outcome);
    };
    worker.on('message', end);
    worker.on('error', onError);
    worker.postMessage(batch);
  });
}
