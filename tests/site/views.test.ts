import { beforeAll, describe, expect, test } from 'vitest';
import type { Advisory, Indicator, Model } from '../../src/core/model/model.ts';
import { sitePages } from '../../src/core/model/site-pages.ts';
import { advisoryOf } from '../../src/site/pages.ts';
import { advisoryView } from '../../src/site/views/advisory-view.ts';
import { feedRows } from '../../src/site/views/feed-rows.ts';
import { frameView } from '../../src/site/views/frame-view.ts';
import { homeView } from '../../src/site/views/home-view.ts';
import { confidenceWord, indicatorTables, MOST_ROWS } from '../../src/site/views/indicator-tables.ts';
import { proseHtml } from '../../src/site/views/prose.ts';
import { selfCheckView } from '../../src/site/views/self-check-view.ts';
import { sourcesView } from '../../src/site/views/sources-view.ts';
import { viewOf } from '../../src/site/views/view-of.ts';
import { siteWith } from './site.ts';

let model: Model;
let advisory: Advisory;
beforeAll(async () => {
  model = await siteWith();
  advisory = advisoryOf(model, 'EX-2026-0001');
});

const DEFANGED = ['domain-name', 'url', 'ipv4-addr', 'ipv6-addr', 'email-addr'];

describe('every page', () => {
  test('has a title, a description and words in its own language', () => {
    for (const page of sitePages(model)) {
      const { frame } = viewOf(model, page);
      expect(frame.language).toBe(page.language);
      expect(frame.canonical).toBe(`https://advisories.example.org${page.address}`);
      expect([frame.title, frame.description].every(Boolean)).toBe(true);
    }
  });

  test('shows no indicator in a form that leads anywhere', () => {
    const raw = model.advisories.flatMap(({ indicators }) => indicators).filter(({ kind, value }) => DEFANGED.includes(kind) && value).map(({ value }) => value as string);
    expect(raw.length).toBeGreaterThan(3);
    for (const page of sitePages(model)) {
      const text = JSON.stringify(viewOf(model, page));
      expect(raw.filter((value) => text.includes(value))).toEqual([]);
    }
  });
});

describe('the frame', () => {
  test('links each language to the others and search engines to all', () => {
    const page = sitePages(model).find(({ kind, language }) => kind === 'advisory' && language === 'nl');
    const frame = frameView(model, page as NonNullable<typeof page>, 'Titel', 'Tekst');
    expect(frame.translations).toMatchObject([{ text: 'English', language: 'en' }]);
    expect(frame.alternates.map(({ language }) => language)).toEqual(['nl', 'en']);
  });
});

describe('an advisory', () => {
  test('says whom it is for, whose turn it is and what changed last', () => {
    const view = advisoryView(model, advisory, 'nl');
    expect(view.forWhom).toBe('Voor iedereen, vooral voor IT-beheerders');
    expect(view.revisions.map(({ number }) => number)).toEqual([2, 1]);
    expect(view.revisions[0]?.actAgain).toMatch(/^Ja/);
    expect(view.actions.map(({ id }) => id)).toEqual(['check-devices', 'share-nothing']);
    expect(view.onThisPage.slice(0, 3).map(({ href }) => href)).toEqual(['#check', '#recognise', '#act']);
  });

  test('has the same anchors in each language', () => {
    const anchors = (language: string) => advisoryView(model, advisory, language).onThisPage.map(({ href }) => href);
    expect(anchors('en')).toEqual(anchors('nl'));
  });

  test('warns when its source text is newer', () => {
    const [dutch, english] = [advisory.texts.get('nl'), advisory.texts.get('en')];
    const stale = { ...advisory, texts: new Map([['nl', { ...dutch, hash: 'sha256-1' }], ['en', english]]) } as Advisory;
    expect(advisoryView(model, stale, 'en').stale).toMatchObject({ text: expect.stringContaining('Dutch'), link: { href: '/nl/adviezen/valse-inlogpagina/' } });
    expect(advisoryView(model, stale, 'nl').stale).toBeUndefined();
  });

  test('that was withdrawn says so and has no indicator that counts', () => {
    const withdrawn = advisoryOf(model, 'EX-2026-0002');
    expect(advisoryView(model, withdrawn, 'nl').withdrawn).toBe(true);
    expect(indicatorTables(model, withdrawn.indicators, 'nl').live).toEqual([]);
  });

  test('dates and describes its sources', () => {
    expect(sourcesView(advisory, 'nl').sources).toMatchObject([
      { id: 'r1', date: '9 maart 2026', languageName: 'Engels', seen: 'zelf gelezen' },
      { id: 'n1', date: 'maart 2026', url: undefined },
    ]);
  });
});

describe('a self-check', () => {
  test('numbers its steps, says where each answer leads, and has a door from its advisory', () => {
    const view = selfCheckView(model, advisory, 'nl');
    expect(view.questions[0]).toMatchObject({
      anchor: 'step-devices', name: 'Vraag 1',
      answers: [{ href: '#step-read-along', goTo: 'naar uitkomst 1' }, { href: '#step-signed-in', goTo: 'naar vraag 2' }, {}, {}],
    });
    expect(advisoryView(model, advisory, 'nl').selfCheck).toBe('/nl/adviezen/valse-inlogpagina/controleer-uzelf/');
    expect(advisoryView(model, advisoryOf(model, 'EX-2026-0002'), 'nl').selfCheck).toBeUndefined();
  });

  test('leads from its texts to the headings and sources of the advisory', () => {
    const [ending] = selfCheckView(model, advisory, 'en').endings;
    expect(ending?.actions[0]).toContain('href="/en/advisories/fake-sign-in-page/#check"');
    expect(ending?.because).toContain('href="/en/advisories/fake-sign-in-page/sources/#source-r1"');
  });

  test('has the same steps in the same order in each language', () => {
    const graph = (language: string) => {
      const { endings, questions } = selfCheckView(model, advisory, language);
      return [...questions.map(({ anchor, answers }) => [anchor, answers.map(({ href }) => href)]), ...endings.map(({ anchor, level }) => [anchor, level])];
    };
    expect(graph('en')).toEqual(graph('nl'));
  });
});

describe('tables of indicators', () => {
  const many = (count: number, change: Partial<Indicator>): Indicator[] => Array.from({ length: count }, (_, index) => ({
    ...(advisory.indicators.find(({ kind }) => kind === 'domain-name') as Indicator), value: `host${index}.example.com`, ...change,
  }));

  test('keep what counts, what is old and what was revoked apart', () => {
    const mixed = [...many(1, { live: true }), ...many(2, { live: false }), ...many(1, { live: false, revoked: true })];
    const tables = indicatorTables(model, mixed, 'en');
    const sizes = [tables.live, tables.past, tables.revoked].map((list) => list.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows)).length);
    expect(sizes).toEqual([1, 2, 1]);
  });

  test('end after a hundred rows and say where the rest is', () => {
    const [table] = indicatorTables(model, many(MOST_ROWS + 5, { live: true }), 'en').live;
    expect(table?.groups.flatMap(({ rows }) => rows)).toHaveLength(MOST_ROWS);
    expect(table?.more).toContain('5 more');
    expect(table?.moreLinks.map(({ href }) => href)).toContain('/feeds/indicators.csv');
  });

  test('say once what holds for row after row, and never repeat the value in the name', () => {
    const texts = new Map([['en', { name: 'Fake host: host0.example[.]com', description: 'Imitates a mail host.' }]]);
    const [table] = indicatorTables(model, many(2, { live: true, texts }), 'en').live;
    expect(table?.groups).toMatchObject([{ note: { text: 'Imitates a mail host.' }, rows: [{ value: 'host0[.]example[.]com', name: 'Fake host', description: '' }, { description: '' }] }]);
  });

  test.each([[0, 'none'], [1, 'low'], [29, 'low'], [30, 'medium'], [69, 'medium'], [70, 'high'], [100, 'high']] as const)('a confidence of %d is %s', (number, word) => {
    expect(confidenceWord(number)).toBe(word);
  });
});

describe('the front page', () => {
  test('keeps urgent advisories apart from the rest', () => {
    const view = homeView(model, 'nl');
    expect([view.urgent.map(({ id }) => id), view.recent.map(({ id }) => id)]).toEqual([['EX-2026-0001'], ['EX-2026-0002']]);
  });
});

describe('the table of feeds', () => {
  test('names each feed once, those per advisory by their shape', () => {
    const addresses = feedRows(model, 'nl').map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toEqual(expect.arrayContaining(['/feeds/indicators.csv', '/feeds/stix/{nummer}.json']));
  });
});

describe('a text', () => {
  test('carries the heading of each column into the cells of its tables', () => {
    const html = proseHtml({ source: '## Rows {#rows}\n\n| Sign | Cause |\n| --- | --- |\n| One | *Two* |\n' }, { model, language: 'en' });
    expect(html).toContain('<table class="stacked" aria-label="Table: Rows">');
    expect(html).toMatch(/<td><span class="label">Sign<\/span> One<\/td>\s*<td><span class="label">Cause<\/span> <em>Two<\/em><\/td>/);
  });
});
