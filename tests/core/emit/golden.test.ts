import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { build, modelOf, SMALL_SITE } from './built.ts';

const files = await build(await modelOf(SMALL_SITE));

describe('whole files of the small site', () => {
  it.each([...files.values()])('$emitter writes $path', async ({ emitter, path, body }) => {
    await expect(body).toMatchFileSnapshot(`../../golden/${emitter}/${path}`);
  });

  it('has no file left over from an earlier release', () => {
    const kept = existsSync('tests/golden') ? readdirSync('tests/golden', { recursive: true, withFileTypes: true }) : [];
    const expected = [...files.values()].map(({ emitter, path }) => `tests/golden/${emitter}/${path}`);
    expect(kept.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`).filter((path) => !expected.includes(path))).toEqual([]);
  });
});
