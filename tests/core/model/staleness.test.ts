import { beforeAll, describe, expect, test } from 'vitest';
import { compileSources } from '../../../src/core/compile.ts';
import type { Advisory, AdvisoryText, Model } from '../../../src/core/model/model.ts';
import { mustBeTranslated, staleness, translationLine } from '../../../src/core/model/staleness.ts';
import { sectionHashes } from '../../../src/core/model/text-hash.ts';
import { AS_OF, smallSite } from '../../fixtures/small-site.ts';

const FOLDER = 'content/advisories/2026/EX-2026-0001';

/** The small site with the text in one language written anew; `kept` makes the English text keep the hashes of its sections. */
async function siteWith(language: string, change: (text: string) => string, kept = true): Promise<Model> {
  const files = await smallSite();
  const dutch = advisoryOf(compileSources(files, { asOf: AS_OF }).model as Model).texts.get('nl') as AdvisoryText;
  const marked = files.map(({ path, text }) => ({ path, text: kept && path === `${FOLDER}/en.md` ? text.replace(/translation:\n(?: .*\n)+/, `${translationLine(dutch)}\n`) : text }));
  const { model, diagnostics } = compileSources(marked.map(({ path, text }) => ({ path, text: path === `${FOLDER}/${language}.md` ? change(text) : text })), { asOf: '2026-04-02T12:00:00Z' });
  if (!model) throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
  return model;
}

const advisoryOf = ({ advisories }: Model) => advisories.find(({ id }) => id === 'EX-2026-0001') as Advisory;
const staleIn = (model: Model) => {
  const advisory = advisoryOf(model);
  const found = staleness(advisory, advisory.texts.get('en') as AdvisoryText);
  return found && { changed: found.changed, gone: found.gone };
};

describe('a translation', () => {
  test('is not behind a source that is as it was', async () => {
    expect(staleIn(await siteWith('nl', (text) => text))).toBeUndefined();
  });

  test('is not behind because of its own words', async () => {
    expect(staleIn(await siteWith('en', (text) => text.replace('Remove it.', 'Take it out.')))).toBeUndefined();
  });

  test.each<[string, readonly string[], (text: string) => string]>([
    ['the title', ['in-short'], (text) => text.replace('Controleer wie er', 'Kijk wie er')],
    ['the lead', ['in-short'], (text) => text.replace('Wie op de link', 'Wie via de link')],
    ['an action', ['act-now'], (text) => text.replace('Geef nooit', 'Geef dus nooit')],
    ['what changed', ['changed'], (text) => text.replace('een tweede pagina.', 'twee pagina’s.')],
    ['a section', ['check'], (text) => text.replace('Verwijder het.', 'Haal het weg.')],
    ['the words of a heading', ['recognise'], (text) => text.replace('Herken de aanval', 'Zo herkent u de aanval')],
    ['a section below another', ['recognise-second'], (text) => text.replace('2 april', '3 april')],
    ['a new section', ['more'], (text) => `${text}\n## Meer {#more}\n\nMeer.\n`],
    ['two sections', ['check', 'act'], (text) => text.replace('Verwijder het.', 'Haal het weg.').replace('09:00', '10:00')],
  ])('names what its source changed: %s', async (_what, changed, change) => {
    expect(staleIn(await siteWith('nl', change))).toEqual({ changed, gone: [] });
  });

  test('names a section that its source no longer has', async () => {
    const without = (text: string) => text.replace(/### De tweede pagina[^]*?(?=## Doe dit)/, '');
    expect(staleIn(await siteWith('nl', without))).toEqual({ changed: [], gone: ['recognise-second'] });
  });

  test('that keeps no hashes of sections is behind, and names none', async () => {
    expect(staleIn(await siteWith('nl', (text) => text.replace('Verwijder het.', 'Haal het weg.'), false))).toEqual({ changed: [], gone: [] });
  });
});

describe('the line that an author pastes', () => {
  let dutch: AdvisoryText;
  beforeAll(async () => { dutch = advisoryOf(await siteWith('nl', (text) => text)).texts.get('nl') as AdvisoryText; });

  test('has each section under the id of its place on the page', () => {
    expect([...sectionHashes(dutch).keys()]).toEqual(['in-short', 'act-now', 'changed', 'check', 'recognise', 'recognise-second', 'act']);
  });

  test('is YAML that says the same, whatever the ids are', async () => {
    const odd = (text: string) => `${text}\n## Ja {#true}\n\nJa.\n\n## Twee {#2}\n\nTwee.\n\n## Niets {#null}\n\nNiets.\n`;
    const changed = advisoryOf(await siteWith('nl', odd)).texts.get('nl') as AdvisoryText;
    const files = (await smallSite()).map(({ path, text }) => {
      if (path === `${FOLDER}/nl.md`) return { path, text: odd(text) };
      return { path, text: path === `${FOLDER}/en.md` ? odd(text).replace(/translation:\n(?: .*\n)+/, `${translationLine(changed)}\n`) : text };
    });
    const { diagnostics, model } = compileSources(files, { asOf: AS_OF });
    expect(diagnostics).toEqual([]);
    expect(new Map(Object.entries(advisoryOf(model as Model).texts.get('en')?.translation?.sections ?? {}))).toEqual(new Map([...sectionHashes(changed)]));
  });
});

describe('the day that a translation may take', () => {
  const urgent = { status: 'published', urgency: 'urgent', updated: '2026-03-10T09:00:00Z' } as const;
  test.each([['2026-03-10T00:00:00.000Z', false], ['2026-03-11T09:00:00Z', false], ['2026-03-11T09:00:01Z', true]])('as of %s is over: %s', (asOf, over) => expect(mustBeTranslated(urgent, asOf)).toBe(over));
  test.each([[{ urgency: 'normal' }], [{ status: 'withdrawn' }], [{ status: 'draft' }]] as const)('never ends for %j', (change) => expect(mustBeTranslated({ ...urgent, ...change }, '2030-01-01T00:00:00Z')).toBe(false));
});
