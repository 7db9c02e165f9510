import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const ID = 'bundle--00000000-0000-4000-8000-000000000000';

/**
 * What is measured on a file that holds a bundle of so many objects, each in a process of its own. Each imports what it needs
 * when it runs, so that `JSON` does not pay for our library.
 */
export const BUNDLE_WORKS = {
  async writeStream(file: string, count: string) {
    const { writeBundle } = await import('../../src/stix/index.ts');
    const { bundleObjects } = await import('./bundle-objects.ts');
    await pipeline(Readable.from(writeBundle(ID, bundleObjects(Number(count)))), createWriteStream(file));
  },
  async stringify(file: string, count: string) {
    const { bundleObjects } = await import('./bundle-objects.ts');
    await writeFile(file, JSON.stringify({ type: 'bundle', id: ID, objects: [...bundleObjects(Number(count))] }));
  },
  async readStream(file: string, count: string) {
    const { readBundle } = await import('../../src/stix/index.ts');
    let objects = 0;
    for await (const part of readBundle(createReadStream(file))) {
      if (part.kind === 'problem') throw new Error(part.problem.message);
      if (part.kind === 'object') objects += 1;
    }
    mustBe(objects, count);
  },
  async parse(file: string, count: string) {
    mustBe((JSON.parse(await readFile(file, 'utf8')) as { objects: unknown[] }).objects.length, count);
  },
} satisfies Record<string, (file: string, count: string) => Promise<void>>;

export type BundleWork = keyof typeof BUNDLE_WORKS;

function mustBe(found: number, count: string): void {
  if (found !== Number(count)) throw new Error(`${found} objects were read of ${count}.`);
}
