import { beforeAll, describe, expect, it } from 'vitest';
import type { Model } from '../../src/core/model/model.ts';
import { advisoryOf } from '../../src/site/pages.ts';
import { advisoryView } from '../../src/site/views/advisory-view.ts';
import { differenceView } from '../../src/site/views/difference-view.ts';
import { historyView } from '../../src/site/views/history-view.ts';
import { revisionView } from '../../src/site/views/revision-view.ts';
import { siteWith } from './site.ts';

let model: Model;
beforeAll(async () => { model = await siteWith(); });

describe('an earlier revision', () => {
  it('says in its first words and its heading that it is old, and leads to what holds now', () => {
    const view = revisionView(model, advisoryOf(model, 'EX-2026-0001'), 1, 'nl');
    expect([view.isNewest, view.name, view.reading]).toEqual([false, 'Oude versie 1:', 'U leest versie 1 van 10 maart 2026.']);
    expect(view.newest).toMatchObject({ href: '/nl/adviezen/valse-inlogpagina/', text: 'Naar de nieuwste versie: 2, van 2 april 2026' });
    expect(view.links.map(({ href }) => href)).toEqual(['/nl/adviezen/valse-inlogpagina/geschiedenis/v1-v2/', '/nl/adviezen/valse-inlogpagina/geschiedenis/']);
    expect(view.actionsTitle).toBe('Wat wij toen aanraadden');
  });

  it('shows the words of then, not those of now', () => {
    const [then, now] = [1, 2].map((number) => revisionView(model, advisoryOf(model, 'EX-2026-0001'), number, 'en'));
    expect([then?.body.includes('recognise-second'), now?.body.includes('recognise-second')]).toEqual([false, true]);
    expect(revisionView(model, advisoryOf(model, 'EX-2026-0002'), 1, 'en').title).toBe('Do not update Example Mail yet');
  });

  it('says of how many indicators it came with, and leads to those of now', () => {
    expect(revisionView(model, advisoryOf(model, 'EX-2026-0001'), 1, 'en').indicators).toMatchObject({ text: 'This version came with 7 indicators.', link: { href: '/en/indicators/ex-2026-0001/' } });
  });

  it('of a withdrawn advisory says when and why it was withdrawn', () => {
    const { withdrawal } = revisionView(model, advisoryOf(model, 'EX-2026-0002'), 1, 'en');
    expect(withdrawal?.when).toBe('Withdrawn on 5 February 2026:');
    expect(withdrawal?.html).toContain('the update is genuine');
    expect(withdrawal?.html).toMatch(/href="\/en\/advisories\/update-of-example-mail\/(?:sources\/)?#source-r1"/);
  });
});

describe('the newest revision at its own address', () => {
  it('says that it is the newest, and names its actions as they are', () => {
    const view = revisionView(model, advisoryOf(model, 'EX-2026-0001'), 2, 'en');
    expect([view.isNewest, view.name, view.actionsTitle]).toEqual([true, 'Version 2:', 'Do this now']);
  });
});

describe('the history', () => {
  it('has every revision, newest first, with its text and what it changed', () => {
    const { revisions } = historyView(model, advisoryOf(model, 'EX-2026-0001'), 'en');
    expect(revisions).toMatchObject([
      { number: 2, isNewest: true, actAgain: expect.stringMatching(/^Yes/), href: '/en/advisories/fake-sign-in-page/v2/', difference: { href: '/en/advisories/fake-sign-in-page/history/v1-v2/' } },
      { number: 1, isNewest: false, href: '/en/advisories/fake-sign-in-page/v1/', difference: undefined },
    ]);
    expect(revisions[0]?.html).toContain('href="/en/advisories/fake-sign-in-page/#check"');
  });

  it('leads to no text that nobody kept', () => {
    const forgotten = { ...advisoryOf(model, 'EX-2026-0001'), past: [] };
    expect(historyView(model, forgotten, 'en').revisions.map(({ difference, href }) => [href, difference])).toEqual([['/en/advisories/fake-sign-in-page/v2/', undefined], [undefined, undefined]]);
  });
});

describe('a difference', () => {
  it('shows words by section, facts and indicators, defanged', () => {
    const view = differenceView(model, advisoryOf(model, 'EX-2026-0001'), 2, 'en');
    expect(view.facts).toEqual([{ name: 'Urgency', before: 'Normal', after: 'Urgent' }]);
    expect(view.sections.map(({ href, mark, name }) => [name, mark, href])).toEqual([
      ['In short', undefined, '/en/advisories/fake-sign-in-page/v2/#in-short'],
      ['The second page', 'New', '/en/advisories/fake-sign-in-page/v2/#recognise-second'],
      ['Do this', undefined, '/en/advisories/fake-sign-in-page/v2/#act'],
    ]);
    expect(view.indicators?.map(({ title }) => title)).toEqual(['Added (1)', 'Withdrawn (1)']);
    expect(JSON.stringify(view)).toContain('hxxps://login[.]example[.]com');
    expect(JSON.stringify(view)).not.toContain('news.example.net');
  });
});

describe('an advisory', () => {
  it('leads to its earlier revisions and its history', () => {
    const view = advisoryView(model, advisoryOf(model, 'EX-2026-0001'), 'nl');
    expect([view.history, view.revisions.map(({ href }) => href)]).toEqual(['/nl/adviezen/valse-inlogpagina/geschiedenis/', ['/nl/adviezen/valse-inlogpagina/v2/', '/nl/adviezen/valse-inlogpagina/v1/']]);
  });

  it('that was withdrawn says when and why', () => {
    expect(advisoryView(model, advisoryOf(model, 'EX-2026-0002'), 'nl').withdrawal).toMatchObject({ when: 'Ingetrokken op 5 februari 2026:', html: expect.stringContaining('want de update is echt') });
  });
});
