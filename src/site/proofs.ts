import manifest from '../../package.json' with { type: 'json' };
import type { Absence, Gap, Proof } from '../i18n/index.ts';

/** A test by the file in which it stands and its name there. */
interface NamedTest {
  readonly file: `tests/${string}.test.ts`;
  readonly name: string;
}

/** Something that tests prove of the accessibility of the pages: which criteria of WCAG 2.2 it concerns, by which packages, in which tests. */
export interface Evidence {
  readonly criteria: readonly string[];
  readonly tools: readonly (keyof typeof manifest.devDependencies | keyof typeof manifest.dependencies)[];
  readonly tests: readonly NamedTest[];
}

const BROWSER = ['@sparticuz/chromium', 'playwright-core'] as const;

/**
 * What stands on the page on tests. It concerns a criterion and does not prove it whole: no test does. A criterion of
 * levels A and AA stands here, in {@link GAP_CRITERIA} or in {@link ABSENT_CRITERIA}, which a test holds.
 */
export const EVIDENCE: Readonly<Record<Proof, Evidence>> = {
  axe: {
    criteria: ['1.1.1', '1.3.1', '1.4.1', '1.4.3', '2.4.1', '2.4.2', '2.4.4', '2.5.8', '3.1.1', '3.1.2', '4.1.2'],
    tools: ['@axe-core/playwright', ...BROWSER],
    tests: [
      { file: 'tests/e2e/accessibility.test.ts', name: 'has nothing that axe finds, on a phone, in light and dark' },
      { file: 'tests/e2e/accessibility.test.ts', name: 'has nothing that axe finds, at any width, in any colours, open or folded' },
      { file: 'tests/e2e/copy.test.ts', name: 'has nothing that axe finds, in light and in dark' },
      { file: 'tests/e2e/patterns.test.ts', name: 'renders valid markup in which axe finds nothing' },
    ],
  },
  contrast: {
    criteria: ['1.4.3', '1.4.11'],
    tools: ['culori', 'css-tree', ...BROWSER],
    tests: [
      { file: 'tests/core/theme/own-theme.test.ts', name: 'can all be told' },
      { file: 'tests/e2e/theme.test.ts', name: 'puts no words on a ground that the table of pairs does not have' },
    ],
  },
  keyboard: {
    criteria: ['2.1.1', '2.1.2', '2.4.1', '2.4.3', '2.4.7', '2.4.11'],
    tools: BROWSER,
    tests: [
      { file: 'tests/e2e/keyboard.test.ts', name: 'everything is reached in its order and seen, and the way leads out again' },
      { file: 'tests/e2e/keyboard.test.ts', name: 'the first stop leads past the header, folds open and close, and what scrolls can be scrolled' },
      { file: 'tests/e2e/focus.test.ts', name: 'whatever has the focus is ringed by a line that can be told from what was there' },
    ],
  },
  'self-check': {
    criteria: ['2.1.1', '2.4.3'],
    tools: BROWSER,
    tests: [
      { file: 'tests/e2e/self-check.test.ts', name: 'is walked to the end on every way by the keyboard alone' },
      { file: 'tests/e2e/self-check.test.ts', name: 'shows with its script one step at a time, by keyboard, and sends nothing' },
    ],
  },
  fields: {
    criteria: ['2.1.1', '3.3.1', '3.3.2', '4.1.2', '4.1.3'],
    tools: ['@axe-core/playwright', ...BROWSER],
    tests: [
      { file: 'tests/e2e/search.test.ts', name: 'works by keyboard alone' },
      { file: 'tests/e2e/search.test.ts', name: 'axe finds nothing in the results' },
      { file: 'tests/e2e/look-up.test.ts', name: 'works with the keyboard alone, and leaves the focus where it was' },
      { file: 'tests/e2e/look-up.test.ts', name: 'has an accessible name, a description and a status' },
      { file: 'tests/e2e/look-up.test.ts', name: 'says what it takes when it is given' },
    ],
  },
  reflow: {
    criteria: ['1.3.4', '1.4.4', '1.4.10', '1.4.12'],
    tools: BROWSER,
    tests: [
      { file: 'tests/e2e/reflow.test.ts', name: 'is read without scrolling sideways at 320 pixels, and loses no word' },
      { file: 'tests/e2e/reflow.test.ts', name: 'loses no word on a small, low or turned screen, in large letters, or in a reader’s own spacing' },
    ],
  },
  markup: {
    criteria: ['1.3.1', '4.1.2'],
    tools: ['html-validate'],
    tests: [{ file: 'tests/e2e/html.test.ts', name: 'is valid' }],
  },
  headings: {
    criteria: ['1.3.1'],
    tools: BROWSER,
    tests: [{ file: 'tests/e2e/reader.test.ts', name: 'hears one heading of the first level and no jumps' }],
  },
  consistency: {
    criteria: ['1.3.1', '2.4.1', '2.4.2', '3.2.3', '3.2.6'],
    tools: [],
    tests: [
      { file: 'tests/e2e/consistency.test.ts', name: 'has the same ways to help and contact at the same place' },
      { file: 'tests/e2e/consistency.test.ts', name: 'has a title of its own' },
      { file: 'tests/e2e/consistency.test.ts', name: 'has its landmarks once and in their order' },
    ],
  },
  languages: {
    criteria: ['3.1.1', '3.1.2'],
    tools: BROWSER,
    tests: [
      { file: 'tests/e2e/languages.test.ts', name: 'are in the language that they say, and links say to which language they lead' },
      { file: 'tests/e2e/languages.test.ts', name: 'says its language wherever it stands' },
    ],
  },
  'without-script': {
    criteria: [],
    tools: BROWSER,
    tests: [{ file: 'tests/e2e/reader.test.ts', name: 'reads the same page with scripts switched off' }],
  },
  pictures: {
    criteria: ['1.1.1'],
    tools: BROWSER,
    tests: [
      { file: 'tests/e2e/screens.test.ts', name: 'at the size that the page says, and tell in words what they show' },
      { file: 'tests/e2e/visuals.test.ts', name: 'with a text, and all that they say stands beside them' },
    ],
  },
  'plain-words': {
    criteria: [],
    tools: [],
    tests: [{ file: 'tests/core/readability/own-content.test.ts', name: 'gets no warning for hard words, long sentences or the passive' }],
  },
};

/** The criteria of WCAG 2.2 behind each thing that nobody has examined. */
export const GAP_CRITERIA: Readonly<Record<Gap, readonly string[]>> = {
  people: [],
  'screen-readers': ['4.1.2', '4.1.3'],
  alternatives: ['1.1.1', '1.4.5'],
  meaning: ['1.3.2', '1.3.3', '1.4.1'],
  wording: ['2.4.4', '2.4.5', '2.4.6', '3.3.1', '3.3.2', '3.3.3'],
  sameness: ['3.2.1', '3.2.2', '3.2.4'],
  pointer: ['2.5.2', '2.5.3'],
  documents: [],
};

/** The criteria of WCAG 2.2 that speak of what no page has. */
export const ABSENT_CRITERIA: Readonly<Record<Absence, readonly string[]>> = {
  media: ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.4.2'],
  time: ['2.2.1'],
  motion: ['2.2.2', '2.3.1', '2.5.4'],
  gestures: ['2.1.4', '2.5.1', '2.5.7'],
  overlays: ['1.4.13'],
  forms: ['1.3.5', '3.3.4', '3.3.7', '3.3.8'],
};

/** A package with its version, as this software was tested with it. */
export function toolVersion(name: Evidence['tools'][number]): string {
  return `${name} ${({ ...manifest.devDependencies, ...manifest.dependencies } as Readonly<Record<string, string>>)[name]}`;
}
