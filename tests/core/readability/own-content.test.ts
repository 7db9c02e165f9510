import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/core/compile.ts';
import { adviceGroups } from '../../../src/core/readability/advice.ts';

const { diagnostics, model } = await compile(process.cwd(), { asOf: '2026-11-23T00:00:00Z' });

describe('the advice on this site', () => {
  test('gets no warning for hard words, long sentences or the passive', () => {
    const codes = ['text/hard-to-read', 'text/hard-word', 'text/long-sentence', 'text/passive-voice'];
    expect(diagnostics.filter(({ code }) => codes.includes(code))).toEqual([]);
  });

  test('is all judged: the lead and the actions of each advisory in each language, and the self-check', () => {
    const judged = adviceGroups(model as NonNullable<typeof model>).map(({ language, name }) => `${language} ${name}`);
    expect([...new Set(judged)].sort()).toEqual(['nl', 'en'].flatMap((language) => ['lead', 'actions', 'questions', 'answers', 'endings'].map((name) => `${language} ${name}`)).sort());
  });
});
