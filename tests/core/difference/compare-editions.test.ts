import { beforeAll, describe, expect, it } from 'vitest';
import { compareEditions, type Difference } from '../../../src/core/difference/compare-editions.ts';
import type { Advisory, Model } from '../../../src/core/model/model.ts';
import { modelOf, SMALL_SITE } from '../emit/built.ts';

let model: Model;
const advisoryOf = (id: string) => model.advisories.find((advisory) => advisory.id === id) as Advisory;
beforeAll(async () => { model = await modelOf(SMALL_SITE); });

const values = ({ indicators }: Difference) => Object.fromEntries(Object.entries(indicators ?? {}).map(([change, list]) => [change, (list as { value?: string }[]).map(({ value }) => value)]));

describe('what a revision changed', () => {
  it('is told in each language, by section', () => {
    const sections = (language: string) => compareEditions(model, advisoryOf('EX-2026-0001'), 2, language)?.sections.map(({ anchor, name }) => anchor ?? name);
    expect(sections('en')).toEqual(['in-short', 'recognise-second', 'act']);
    expect(sections('nl')).toEqual(sections('en'));
  });

  it('names facts and indicators, and what was withdrawn', () => {
    const difference = compareEditions(model, advisoryOf('EX-2026-0001'), 2, 'en') as Difference;
    expect(difference.facts).toEqual(['urgency']);
    expect(values(difference)).toEqual({ added: ['https://login.example.com/reset?step=1'], changed: [], withdrawn: ['news.example.net'] });
  });

  it('names an indicator of which there is a newer version', () => {
    const advisory = advisoryOf('EX-2026-0001');
    const [past] = advisory.past;
    const [first] = advisory.indicators;
    if (!past?.stood || !first) throw new Error('The small site keeps a revision.');
    const versions = { ...past.stood.versions, [first.id]: '2026-03-10T07:59:59Z' };
    const older = { ...advisory, past: [{ ...past, stood: { ...past.stood, versions } }] };
    expect(values(compareEditions(model, older, 2, 'en') as Difference)['changed']).toEqual(['login.example.com']);
  });

  it('says that an advisory was withdrawn', () => expect(compareEditions(model, advisoryOf('EX-2026-0002'), 2, 'nl')?.facts).toEqual(['status']));

  it('is unknown where nobody kept the revision before', () => {
    expect(compareEditions(model, advisoryOf('EX-2026-0001'), 1, 'nl')).toBeUndefined();
    expect(compareEditions(model, { ...advisoryOf('EX-2026-0001'), past: [] }, 2, 'nl')).toBeUndefined();
  });
});
