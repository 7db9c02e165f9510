import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { addedAt, COLLECTION, writeMedallionData, writeTree } from '../../bench/taxii/collections.ts';
import { createSite } from '../../src/serve/handler.ts';
import { folderFiles } from '../../src/serve/node.ts';

it('gives both servers the same objects, added one a minute', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seinpost-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeTree(folder, 1200);
  await writeMedallionData(join(folder, 'medallion.json'), 1200);
  const { public: { collections: [theirs] } } = JSON.parse(await readFile(join(folder, 'medallion.json'), 'utf8')) as { public: { collections: { manifest: object[]; objects: { id: string }[] }[] } };
  const site = createSite(folderFiles(folder));
  const ask = async (path: string) => (await site.fetch(new Request(`http://localhost/taxii2/public/collections/${COLLECTION}/${path}`))).json();
  expect(await ask(`objects/?added_after=${addedAt(1198)}`)).toEqual({ more: false, objects: theirs?.objects.slice(1199) });
  expect(await ask('manifest/?limit=3')).toMatchObject({ more: true, objects: theirs?.manifest.slice(0, 3) });
  expect(await ask(`objects/${theirs?.objects[700]?.id}/`)).toEqual({ more: false, objects: [theirs?.objects[700]] });
});
