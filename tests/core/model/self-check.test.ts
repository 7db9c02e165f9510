import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { compileSources } from '../../../src/core/compile.ts';
import type { SelfCheck } from '../../../src/core/model/model.ts';
import { depths, isConnected, isQuestion, nextStep, reachableFrom, walk, type Step } from '../../../src/core/model/self-check-steps.ts';
import { AS_OF, smallSite } from '../../fixtures/small-site.ts';

const FILE = 'content/advisories/2026/EX-2026-0001/self-check.yaml';
const files = await smallSite();
const text = files.find(({ path }) => path === FILE)?.text ?? '';

const compiled = (selfCheck: string) => compileSources(files.map((file) => (file.path === FILE ? { ...file, text: selfCheck } : file)), { asOf: AS_OF });

const words = { en: 'x' };

/** A self-check from the ids to which the answers of each question lead; `a`, `b` … are questions, capitals are endings. */
function tree(targets: Readonly<Record<string, string>>, endings = 'XYZ'): SelfCheck {
  return {
    title: words, intro: words,
    questions: Object.entries(targets).map(([id, to]) => ({ id, ask: words, answers: [...to].map((target, index) => ({ id: `${index}`, say: words, to: target })) })),
    endings: [...endings].map((id) => ({ id, level: 'act-now', title: words, because: words, actions: [words], turnTo: words })),
    origin: { file: FILE, locate: () => ({ file: FILE, line: 1, column: 1 }) },
  };
}

const ids = (steps: Iterable<Step>) => [...steps].map(({ id }) => id).sort().join('');
const first = (selfCheck: SelfCheck) => selfCheck.questions[0] as SelfCheck['questions'][number];

describe('the ways through a self-check', () => {
  test.each([
    ['a chain', { a: 'bX', b: 'cY', c: 'ZZ' }, 'XYZabc', 3],
    ['a fork that joins', { a: 'bc', b: 'dX', c: 'dY', d: 'ZX' }, 'XYZabcd', 3],
    ['a question beside the way', { a: 'cX', b: 'cY', c: 'ZZ' }, 'XZac', 2],
    ['an answer that leads back', { a: 'bX', b: 'aY' }, 'XYab', 2],
    ['an answer that leads to itself', { a: 'aX' }, 'Xa', 1],
    ['an answer that leads nowhere', { a: 'qX' }, 'Xa', 1],
  ])('%s', (_name, targets, reached, depth) => {
    const selfCheck = tree(targets);
    expect(ids(reachableFrom(selfCheck, first(selfCheck)))).toBe(reached);
    expect(depths(selfCheck).get(first(selfCheck))).toBe(depth);
  });

  test('are all found, and the longest is the depth, whatever the tree', () => {
    const letters = 'abcdef';
    const target = fc.constantFrom(...letters, 'X', 'Y', 'q');
    fc.assert(fc.property(fc.array(fc.array(target, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (lists) => {
      const selfCheck = tree(Object.fromEntries(lists.map((list, index) => [letters[index], list.join('')])));
      const visited = new Set<Step>();
      const longest = (step: Step): number => {
        visited.add(step);
        return isQuestion(step) ? 1 + Math.max(...step.answers.map((answer) => { const next = nextStep(selfCheck, step, answer); return next ? longest(next) : 0; })) : 0;
      };
      expect(depths(selfCheck).get(first(selfCheck))).toBe(longest(first(selfCheck)));
      expect(ids(reachableFrom(selfCheck, first(selfCheck)))).toBe(ids(visited));
      expect(isConnected(selfCheck)).toBe(lists.every((list, index) => list.every((to) => 'XY'.includes(to) || (to > (letters[index] as string) && to < (letters[lists.length] ?? 'g')))));
    }), { seed: 2026, numRuns: 300 });
  });

  test.each([
    [[{ a: '0' }, { b: '1' }], 'Y', undefined],
    [[{ a: '1' }], 'X', undefined],
    [[{ a: '0' }], 'b', undefined],
    [[{ b: '0' }], 'a', 0],
    [[{ a: '0' }, { b: '7' }], 'b', 1],
    [[{ a: '1' }, { b: '0' }], 'X', 1],
  ])('are walked by answers: %j', (answers, step, stoppedAt) => {
    const end = walk(tree({ a: 'bX', b: 'XY' }), answers as unknown as Record<string, string>[]);
    expect([end.step.id, end.stoppedAt]).toEqual([step, stoppedAt]);
  });
});

describe('a self-check', () => {
  test('may be missing', () => {
    const { model } = compileSources(files, { asOf: AS_OF });
    expect(model?.advisories.map(({ id, selfCheck }) => [id, selfCheck !== undefined])).toEqual([['EX-2026-0002', false], ['EX-2026-0001', true]]);
  });

  test('with a wrong shape is named once and judged no further', () => {
    const { diagnostics } = compiled(text.replace('level: calm', 'level: safe').replace('to: look-again', 'to: nowhere'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['document/wrong-value']);
  });

  test('with scenarios of a wrong shape is not said to be untested', () => {
    const broken = files.map((file) => (file.path.endsWith('.scenarios.yaml') ? { ...file, text: file.text.replace('ends:', 'end:') } : file));
    expect(new Set(compileSources(broken, { asOf: AS_OF }).diagnostics.map(({ code }) => code))).toEqual(new Set(['document/unknown-field', 'document/missing-field']));
  });

  test('has no words that the checks of texts do not see', () => {
    const document = parseDocument(text);
    const places: (string | number)[][] = [];
    const collect = (value: unknown, path: (string | number)[]): void => {
      if (typeof value === 'string' && /^(?:nl|en)$/.test(String(path.at(-1)))) places.push(path);
      else if (value && typeof value === 'object') for (const [key, item] of Object.entries(value)) collect(item, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    collect(document.toJS(), []);
    expect(places.length).toBeGreaterThan(40);
    for (const path of places) {
      const changed = parseDocument(text);
      changed.setIn(path, 'Zie login.example.com\u202E nu');
      const { diagnostics } = compiled(changed.toString());
      const codes = diagnostics.filter(({ file }) => file === FILE).map(({ code }) => code);
      expect([path, codes]).toEqual([path, expect.arrayContaining(['text/bidi-control', 'text/raw-indicator'])]);
    }
  });

  test('links to the headings of its advisory, and to no others', () => {
    expect(compiled(text.replace('(#recognise)', '(#check)')).diagnostics).toEqual([]);
    expect(compiled(text.replace('(#recognise)', '(#signed-in)')).diagnostics.map(({ code }) => code)).toEqual(['text/broken-link']);
    expect(compiled(text.replace(':ui[app.devices]', ':ui[app.nothing]')).diagnostics.map(({ code }) => code)).toEqual(['text/unknown-label']);
    expect(compiled(text.replace(':cite[r1]', ':cite[r9]')).diagnostics.map(({ code }) => code)).toEqual(['advisory/unknown-source']);
  });
});
