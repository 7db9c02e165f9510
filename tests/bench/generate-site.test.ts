import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { generateSite } from '../../bench/generate-site.ts';
import { AS_OF } from '../../bench/site/plan.ts';
import { compileSources } from '../../src/core/compile.ts';
import { reportText } from '../../src/core/report/text.ts';

const SIZE = { advisories: 12, indicators: 40, seed: 'one' };

function digest(size: typeof SIZE): string {
  const hash = createHash('sha256');
  for (const { path, text } of generateSite(size)) hash.update(`${path}\n${text}`);
  return hash.digest('hex');
}

describe('the generator of synthetic sites', () => {
  it('gives the same bytes for the same seed, and others for another', () => {
    expect(digest(SIZE)).toBe(digest(SIZE));
    expect(digest(SIZE)).not.toBe(digest({ ...SIZE, seed: 'two' }));
  });

  it('makes an advisory the same in a site of any size', () => {
    const files = new Map(Array.from(generateSite(SIZE), ({ path, text }) => [path, text]));
    for (const { path, text } of generateSite({ ...SIZE, advisories: 3 })) expect(files.get(path)).toBe(text);
  });

  it('makes a site that compiles without a finding', () => {
    const { model, diagnostics } = compileSources([...generateSite(SIZE)], { asOf: AS_OF });
    expect(reportText(diagnostics, { colour: false })).toBe(reportText([], { colour: false }));
    expect(model?.advisories).toHaveLength(SIZE.advisories);
    expect(model?.advisories.flatMap(({ indicators }) => indicators)).toHaveLength(SIZE.advisories * SIZE.indicators);
  });

  it('makes texts of about 4 KB', () => {
    const bodies = [...generateSite(SIZE)].filter(({ path }) => /advisories\/.*\.md$/.test(path)).map(({ text }) => Buffer.byteLength(text.split('\n---\n')[1] ?? ''));
    expect(Math.min(...bodies)).toBeGreaterThan(3500);
    expect(Math.max(...bodies)).toBeLessThan(5000);
  });
});
