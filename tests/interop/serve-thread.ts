import { parentPort, workerData } from 'node:worker_threads';
import { createFileHost, createSite } from '../../src/serve/handler.ts';
import { folderFiles, listen } from '../../src/serve/node.ts';
import type { ServedAs } from './serve-in-thread.ts';

const { folder, as } = workerData as { folder: string; as: ServedAs };
const files = folderFiles(folder);
const { address } = await listen(as === 'files' ? createFileHost(files) : createSite(files), 0);
parentPort?.postMessage(address);
