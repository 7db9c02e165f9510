import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonWithPackages } from '../../tests/interop/python.ts';
import { FailedStage } from '../measure.ts';
import { writeMedallionData } from './collections.ts';

const REQUIREMENTS = fileURLToPath(new URL('./requirements.txt', import.meta.url));

/** It asks everybody for a name and a password. */
export const CREDENTIALS = { Authorization: `Basic ${Buffer.from('bench:bench').toString('base64')}` };

/** Runs OASIS's Medallion with its memory backend over so many objects while `work` runs, which gets its address. */
export async function withMedallion(folder: string, objects: number, work: (address: string) => Promise<void>): Promise<void> {
  const [data, configuration] = [join(folder, 'medallion-data.json'), join(folder, 'medallion.json')];
  await writeMedallionData(data, objects);
  await writeFile(configuration, JSON.stringify({
    backend: { module: 'medallion.backends.memory_backend', module_class: 'MemoryBackend', filename: data },
    users: { bench: 'bench' },
    taxii: { max_page_size: 1000 },
  }));
  const port = await freePort();
  const child = spawn(pythonWithPackages(REQUIREMENTS), ['-c', 'from medallion.scripts.run import main; main()', '--port', String(port), configuration], { stdio: ['ignore', 'ignore', 'pipe'] });
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => { printed = (printed + text).slice(-4000); });
  const ended = once(child, 'exit');
  try {
    const address = `http://127.0.0.1:${port}/`;
    while (!(await isThere(address))) {
      if (child.exitCode !== null) throw new FailedStage(printed);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await work(address);
  } finally {
    child.kill();
    await ended;
  }
}

async function isThere(address: string): Promise<boolean> {
  return fetch(`${address}taxii2/`).then(() => true, () => false);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
