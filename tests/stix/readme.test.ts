import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const library = new URL('../../src/stix/index.ts', import.meta.url).href;
const readme = readFileSync(new URL('../../src/stix/README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);

/** `expression; //=> value` becomes a call that reports the value; all other lines stay as they are. */
const runnable = (code: string): string =>
  code
    .replace("from 'seinpost/stix'", `from ${JSON.stringify(library)}`)
    .replaceAll(/^(.+); \/\/=> (.+)$/gm, (_line, expression: string, expected: string) => `shown.push([${expression}, ${JSON.stringify(expected)}]);`)
    .concat('\nexport { shown };\n')
    .replace(/^/, 'const shown: [unknown, string][] = [];\n');

test.each(blocks.map((code, index) => [index + 1, code] as const))('example %i of the README gives what it says', async (index, code) => {
  const folder = mkdtempSync(join(tmpdir(), 'stix-readme-'));
  const file = join(folder, `example-${index}.mts`);
  writeFileSync(file, runnable(code));
  try {
    const { shown } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { shown: [unknown, string][] };
    expect(shown.length).toBeGreaterThan(0);
    for (const [value, expected] of shown) expect(JSON.stringify(value) ?? 'undefined').toBe(expected === 'undefined' ? expected : JSON.stringify(JSON.parse(expected)));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('there are examples', () => expect(blocks.length).toBeGreaterThanOrEqual(5));
