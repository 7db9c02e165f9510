import { expect, it } from 'vitest';
import { compileSources } from '../../../src/core/compile.ts';
import { AS_OF, smallSite } from '../../fixtures/small-site.ts';

it.each(['EX-2025-9999', 'EX-2026-9999'])('blames a folder that was copied to %s, and never what was copied', async (copy) => {
  const files = await smallSite();
  const copied = files
    .filter(({ path }) => path.includes('/EX-2026-0001/'))
    .map(({ path, text }) => ({ path: path.replace('2026/EX-2026-0001', `${copy.slice(3, 7)}/${copy}`), text }));
  const { diagnostics } = compileSources([...files, ...copied], { asOf: AS_OF });
  expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(['advisory/duplicate-number', 'advisory/duplicate-slug', 'indicators/duplicate-id']));
  expect(diagnostics.filter(({ file }) => !file.includes(copy)).map(({ file, code }) => `${file} ${code}`)).toEqual([]);
});
