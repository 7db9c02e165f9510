import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const PAGES = ['README.md', 'CONTRIBUTING.md', 'src/stix/README.md', ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => join('docs', name))];

it('leads every link of the documentation to a file', () => {
  const dead = PAGES.flatMap((page) => {
    const text = readFileSync(page, 'utf8').replace(/^(`{3,}|~{3,}).*?^\1/gms, '').replace(/`[^`]*`/g, '');
    return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target]) => (target as string).split('#')[0] as string)
      .filter((target) => target !== '' && !/^[a-z]+:/.test(target) && !existsSync(join(dirname(page), target)))
      .map((target) => `${page}: ${target}`);
  });
  expect(dead).toEqual([]);
});

it('names only commands that exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = PAGES.flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/\bnpm (?:run ([a-z][a-z:]*)|(start|test)\b)/g)].map(([, script, short]) => (script ?? short) as string));
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});
