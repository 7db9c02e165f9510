import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostic.ts';
import { finding } from './finding.ts';
import { jsonOf, listIn } from './json.ts';
import type { Verifier } from './verifier.ts';

const INDEX = 'feeds/index.json';

interface Listed { readonly path: string; readonly bytes: number; readonly sha256: string }

/** `/feeds/index.json` lists every feed file, with the size and the hash that the file has. */
export const inventory: Verifier = {
  id: 'inventory',
  verify(release) {
    const document = jsonOf(release, INDEX);
    if (document === undefined) return [finding('inventory', INDEX, { message: 'There is no catalogue of feeds.', why: 'Partners could not find or check any feed.' })];
    const diagnostics: Diagnostic[] = [];
    const present = new Set(release.paths);
    const listed = new Set<string>();
    for (const [index, file] of listIn(document, 'files').entries()) {
      const { path: address, bytes: size, sha256 } = file as Listed;
      const path = String(address).replace(/^\//, '');
      const report = (message: string) => diagnostics.push(finding('inventory', INDEX, { message, why: 'A partner who checks what was fetched would refuse it.' }, lineOf(index, release.text(INDEX))));
      if (listed.has(path)) report(`/${path} is listed twice.`);
      listed.add(path);
      if (!present.has(path)) {
        report(`/${path} is listed, but there is no such file.`);
        continue;
      }
      const bytes = release.bytes(path);
      if (bytes.length !== size) report(`/${path} has ${bytes.length} bytes, not the ${size} that are listed.`);
      else if (createHash('sha256').update(bytes).digest('hex') !== sha256) report(`/${path} does not have the SHA-256 that is listed.`);
    }
    for (const path of release.paths) {
      if (!path.startsWith('feeds/') || path === INDEX || listed.has(path)) continue;
      diagnostics.push(finding('inventory', path, { message: 'This file stands among the feeds, but `/feeds/index.json` does not list it.' }));
    }
    return diagnostics;
  },
};

/** The line of an entry: that on which its path stands. */
function lineOf(index: number, text: string): number {
  const lines = text.split('\n');
  const entries = lines.flatMap((line, at) => (line.includes('"path"') ? [at + 1] : []));
  return entries[index] ?? 1;
}
