import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { AS_OF, smallSite } from '../fixtures/small-site.ts';

const FIXTURE = join(process.cwd(), 'tests/fixtures/three-languages');
const FOLDER = join(process.cwd(), '.cache', 'three-languages');

/** The page of an advisory that was not translated into German. */
export const STUB = '/de/warnungen/falsche-anmeldeseite/';

/**
 * Builds the small site in Dutch, English and German, and says where. Seinpost itself speaks no German: a copy of `src` gets
 * what anyone would add, one file of words and one line in the list.
 */
export async function buildThreeLanguages(): Promise<string> {
  rmSync(FOLDER, { recursive: true, force: true });
  const source = join(FOLDER, 'src');
  cpSync('src', source, { recursive: true });
  // The page on tests takes the versions of tools from it.
  cpSync('package.json', join(FOLDER, 'package.json'));
  const list = join(source, 'i18n', 'index.ts');
  const before = readFileSync(list, 'utf8');
  const after = before.replace('{ nl, en }', '{ nl, en, de }');
  if (after === before) throw new Error('The list of languages in src/i18n/index.ts has another shape: mend this test.');
  writeFileSync(list, `import { de } from '${join(FIXTURE, 'de.ts')}';\n${after}`);

  const site = join(FOLDER, 'site');
  for (const { path, text } of await smallSite(join(FIXTURE, 'site'))) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  writeFileSync(join(site, 'astro.config.mjs'), `import seinpost from '${join(source, 'site/integration.ts')}';\nexport default { integrations: [seinpost()] };\n`);
  await promisify(execFile)(process.execPath, [join(source, 'cli/main.ts'), 'build', '--as-of', AS_OF], { cwd: site });
  return join(site, 'dist');
}
