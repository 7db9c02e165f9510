import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import besides itself: imports run down only. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  stix: [],
  i18n: [],
  core: ['stix', 'i18n'],
  components: ['i18n'],
  layouts: ['i18n', 'site', 'components', 'styles'],
  site: ['core', 'i18n'],
  serve: ['i18n'],
  routes: ['site', 'layouts', 'components'],
  styles: [],
  cli: ['core', 'site', 'serve', 'stix'],
};

/** Words that only the rooms at the edge may use: `core` and `stix` have no clock, network, randomness, console or way out. */
const FORBIDDEN: Record<string, RegExp> = {
  stix: /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b|\bfetch\(|\bconsole\.|\bprocess\.(?:env|cwd|exit|argv|std)|from 'node:(?!crypto)/,
  core: /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b|\bfetch\(|\bconsole\.|\bprocess\.(?:env|cwd|exit|argv|std)|from 'astro/,
};

/** The files that read the disk: sources on the way in, our own styles, a built site on the way back. */
const READS_DISK = ['src/core/load/own-styles.ts', 'src/core/load/source-files.ts', 'src/core/verify/load-release.ts'];

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

function imports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map((match) => match[1] as string);
}

function roomOf(path: string): string {
  return relative('src', path).split('/')[0] as string;
}

describe('the floors of the house', () => {
  it('has rooms that are all known here', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('imports only from the same floor or below', () => {
    const upward = files.flatMap((file) => imports(file)
      .filter((target) => target.startsWith('.') && !target.endsWith('/package.json'))
      .map((target) => roomOf(relative(process.cwd(), resolve(file, '..', target))))
      .filter((target) => target !== roomOf(file) && !(MAY_IMPORT[roomOf(file)] ?? []).includes(target))
      .map((target) => `${file} imports from ${target}`));
    expect(upward).toEqual([]);
  });

  it('has no clock, network, randomness or console below the edge', () => {
    const worldly = files.flatMap((file) => {
      const found = FORBIDDEN[roomOf(file)]?.exec(readFileSync(file, 'utf8'));
      return found ? [`${file} uses ${found[0]}`] : [];
    });
    expect(worldly).toEqual([]);
  });

  it('reads the disk of the core in three files only', () => {
    const readers = files.filter((file) => roomOf(file) === 'core' && imports(file).some((target) => /^node:fs/.test(target)));
    expect(readers.sort()).toEqual(READS_DISK);
  });

  it('serves without Node, but for the file that joins the two', () => {
    expect(files.filter((file) => roomOf(file) === 'serve' && imports(file).some((target) => /^node:|node-server/.test(target)))).toEqual(['src/serve/node.ts']);
  });

  it('keeps names of foreign formats out of the model', () => {
    expect(readFileSync('src/core/model/model.ts', 'utf8')).not.toMatch(/readonly [a-z]+_[a-z_]+[?:]/);
  });

  it('keeps verifiers apart from emitters', () => {
    const verifiers = files.filter((file) => file.startsWith('src/core/verify/'));
    expect(verifiers.filter((file) => imports(file).some((target) => target.includes('/emit/')))).toEqual([]);
  });

  it('names no helper bins', () => {
    expect(files.filter((file) => /(?:util|helper|manager|service|misc)s?\.(?:ts|astro)$/i.test(file))).toEqual([]);
  });
});
