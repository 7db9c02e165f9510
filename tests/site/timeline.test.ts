import { describe, expect, test } from 'vitest';
import type { Advisory } from '../../src/core/model/model.ts';
import { timelineView } from '../../src/site/views/timeline-view.ts';
import { siteWith } from './site.ts';

const model = await siteWith();
const [found] = model.advisories.filter(({ id }) => id === 'EX-2026-0001');
const base = found as Advisory;
const [source] = base.sources as [Advisory['sources'][number]];

/** The timeline of an advisory with sources of these dates, and one revision at noon of a day. */
function runs(dates: readonly string[], revision: string) {
  const advisory = { ...base, sources: dates.map((date, index) => ({ ...source, id: `s${index}`, date })), revisions: [{ number: 1, date: `${revision}T12:00:00Z`, actAgain: false }] };
  return timelineView(model, advisory as Advisory, 'en').map(({ fold, moments }) => [fold, moments.map(({ own, day }) => (own ? 'own' : day.datetime))]);
}

describe('the timeline', () => {
  test('folds three sources of a month or more, and no fewer', () => {
    expect(runs(['2026-03-01', '2026-03-02', '2026-03-09', '2026-04-01', '2026-04-02'], '2026-05-01')).toEqual([
      ['March 2026: 3 sources', ['2026-03-01', '2026-03-02', '2026-03-09']],
      [undefined, ['2026-04-01', '2026-04-02']],
      [undefined, ['own']],
    ]);
  });

  test('never folds a revision of our own, which parts the sources around it', () => {
    expect(runs(['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-08', '2026-03-10'], '2026-03-05')).toEqual([
      ['March 2026: 3 sources', ['2026-03-01', '2026-03-02', '2026-03-03']],
      [undefined, ['own']],
      [undefined, ['2026-03-08', '2026-03-10']],
    ]);
  });

  test('counts a source with a month alone to its month, and one with a year to its year', () => {
    expect(runs(['2022', '2022', '2022', '2026-03', '2026-03-02', '2026-03-03'], '2026-05-01')).toEqual([
      ['2022: 3 sources', ['2022', '2022', '2022']],
      ['March 2026: 3 sources', ['2026-03-02', '2026-03-03', '2026-03']],
      [undefined, ['own']],
    ]);
  });

  test('is empty without anything', () => {
    expect(timelineView(model, { ...base, sources: [], revisions: [] }, 'en')).toEqual([]);
  });
});
