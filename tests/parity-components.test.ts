import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const components = readdirSync('src/components', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

describe.each(components)('the component %s', (name) => {
  it('has named examples for the pattern page and the tests', async () => {
    const file = `src/components/${name}/${name}.examples.ts`;
    expect(existsSync(file), `Add ${file}, in the shape of its neighbours.`).toBe(true);
    const { examples } = await import(`../${file}`) as { examples: readonly { readonly name: string }[] };
    expect(examples.length).toBeGreaterThan(0);
    expect(new Set(examples.map((example) => example.name)).size).toBe(examples.length);
  });

  it('fits on two screens', () => expect(readFileSync(`src/components/${name}/${name}.astro`, 'utf8').split('\n').length).toBeLessThanOrEqual(120));
});
