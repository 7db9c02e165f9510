import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../../src/core/compile.ts';
import type { Model } from '../../../src/core/model/model.ts';
import { keptFiles } from '../../../src/site/documents/kept-files.ts';
import { makeFiles } from '../../../src/site/documents/make-files.ts';
import { stageFiles } from '../../../src/site/documents/stage-files.ts';
import { loadTypst } from '../../../src/site/documents/typst.ts';
import { hostileModel } from '../../core/emit/hostile-site.ts';
import { siteWith } from '../site.ts';
import { pdfContents } from './pdf-text.ts';

const typeset = loadTypst()?.typeset;
const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'seinpost-test-'));
  folders.push(made);
  return made;
};
afterAll(() => { for (const made of folders) rmSync(made, { recursive: true, force: true }); });

let small: Model;
beforeAll(async () => { small = await siteWith(); });

const filesIn = (path: string) => readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(path.length)).sort();

test('without Typst there is the text to share, no PDF and no link to one, no picture, and one sentence that says so', async () => {
  const told: string[] = [];
  const site = folder();
  const root = folder();
  const staged = await stageFiles(root, small, undefined, (text) => told.push(text));
  expect(readdirSync(root)).toEqual([`.dist-${process.pid}.kept`]);
  await staged.moveTo(site);
  expect(readdirSync(root)).toEqual([]);
  expect(told).toEqual([expect.stringContaining('No PDF is made')]);
  expect(filesIn(site)).toEqual(['/en/advisories/fake-sign-in-page/share.txt', '/en/advisories/update-of-example-mail/share.txt', '/nl/adviezen/update-example-mail/delen.txt', '/nl/adviezen/valse-inlogpagina/delen.txt']);
  const [advisory] = small.advisories;
  expect(advisory && keptFiles(advisory, 'nl').map(({ kind }) => kind)).toEqual(['copy', 'text']);
});

test('the text to share says what it is, what to do and where to read on', async () => {
  const made = folder();
  await makeFiles(small, made, undefined);
  expect(readFileSync(join(made, 'nl/adviezen/valse-inlogpagina/delen.txt'), 'utf8')).toBe([
    'Dringend: Controleer wie er meeleest in uw e-mail', '', 'Doe dit nu:', '1. Bekijk de lijst Aangemelde apparaten en verwijder wat u niet kent.', '2. Geef nooit een code aan iemand die u een bericht stuurt.', '',
    'https://advisories.example.org/nl/adviezen/valse-inlogpagina/', 'Voorbeelduitgever, EX-2026-0001, versie 2, 2 april 2026', '',
  ].join('\n'));
});

describe.skipIf(!typeset)('with Typst', () => {
  test('every advisory of this site has an advisory and a card as PDF/UA-1 in every language, with the same bytes twice', { timeout: 120_000 }, async () => {
    const { model } = await compile(process.cwd(), { asOf: '2026-11-23T00:00:00Z' });
    if (!model) throw new Error('The content of this site has errors.');
    const [first, second] = [folder(), folder()];
    const { files, left } = await makeFiles(model, first, typeset);
    await makeFiles(model, second, loadTypst()?.typeset);
    expect(left).toEqual([]);
    expect(files.map(({ kind }) => kind)).toEqual(model.advisories.flatMap(({ texts }) => [...texts].flatMap(() => ['text', 'pdf', 'card'])));
    for (const { address, kind } of files) {
      const bytes = readFileSync(join(first, address));
      expect(bytes.equals(readFileSync(join(second, address))), address).toBe(true);
      if (kind === 'text') continue;
      const { plain } = pdfContents(bytes);
      expect(plain.startsWith('%PDF-1.7'), address).toBe(true);
      expect(plain).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(plain).toMatch(/\/MarkInfo <<\s+\/Marked true/);
      expect(plain).toMatch(address.startsWith('/nl/') ? /\/Lang \(nl-NL\)/ : /\/Lang \(en-GB\)/);
      if (kind === 'card') expect(plain).toMatch(/<xmpTPg:NPages>1</);
    }
  });

  test('the words of an advisory stand in it as words: title, actions, boxes with their kind, sources, address', async () => {
    const { plain, words } = await pdfOf(small, 'nl/adviezen/valse-inlogpagina/ex-2026-0001.nl.pdf');
    const inOrder = [
      'EX-2026-0001·versie2·2april2026·https://advisories.example.org/nl/adviezen/valse-inlogpagina/', 'Dringend', 'Controleerwieermeeleestinuwe-mail', 'Inhetkort', 'Doeditnu',
      'BekijkdelijstAangemeldeapparatenenverwijderwatunietkent.', 'Geefnooiteencodeaaniemanddieueenberichtstuurt.', 'Controleeruzelf', '‘Dearcustomer’', 'Lognietinviaeenlink', 'Onzegevolgtrekking:',
      'VoorIT-beheerders', 'Bronnen', 'Overditadvies',
    ];
    let from = 0;
    for (const text of inOrder) {
      const at = words.indexOf(text, from);
      expect(at, `${text} in ${words.slice(from, from + 200)}`).toBeGreaterThanOrEqual(0);
      from = at;
    }
    // A quotation keeps its language, and a table says which cells are its heading.
    expect(plain).toMatch(/\/Lang \(en/);
    expect(plain).toMatch(/\/S \/TH\b/);
  });

  test('code of Typst in a text stays text', async () => {
    const code = '#import "x" #panic("no") $x^2$ ] [ } { \\ " #eval("1") @ref <label> // *b* `c`';
    const model = await siteWith((path, text) => (path.endsWith('EX-2026-0001/en.md') ? text.replace(/^title: .*$/m, () => `title: ${JSON.stringify(code)}`).replace('Open the app itself.', () => '#panic(1) $x$ ] "quoted" \\\\ #read("/etc/passwd")') : text));
    const { words } = await pdfOf(model, 'en/advisories/fake-sign-in-page/ex-2026-0001.en.pdf');
    expect(words).toContain(code.replaceAll(' ', ''));
    expect(words).toContain('#panic(1)$x$]"quoted"\\#read("/etc/passwd")');
  });

  test('an advisory that is hostile in every field breaks nothing', async () => {
    const { files, left } = await makeFiles(hostileModel(), folder(), typeset);
    expect(files.length + left.length).toBe(3);
  });

  test('what the fonts cannot show is left out with the character in the message', async () => {
    const model = await siteWith((path, text) => (path.endsWith('EX-2026-0001/en.md') ? text.replace('Open the app itself.', 'Open 汉.') : text));
    const { left } = await makeFiles(model, folder(), typeset);
    expect(left).toEqual(['/en/advisories/fake-sign-in-page/ex-2026-0001.en.pdf is left out: its fonts do not have 汉.']);
  });

  test('a withdrawn advisory says so first and has no card', async () => {
    const model = { ...small, advisories: small.advisories.map((advisory) => ({ ...advisory, status: 'withdrawn' as const })) };
    const { files } = await makeFiles(model, folder(), typeset);
    expect(files.some(({ kind }) => kind === 'card')).toBe(false);
    expect((await pdfOf(model, 'nl/adviezen/valse-inlogpagina/ex-2026-0001.nl.pdf')).words).toContain('Ditadviesisingetrokken.');
  });
});

async function pdfOf(model: Model, path: string) {
  const made = folder();
  const { left } = await makeFiles(model, made, typeset);
  expect(left).toEqual([]);
  return pdfContents(readFileSync(join(made, path)));
}
