import type { Role } from './roles.ts';

/** Two colours that meet on a page. */
export interface Pair {
  /** What must be seen. Of two marks that are drawn together, it is enough when one can be seen. */
  readonly marks: readonly [Role, ...Role[]];
  readonly ground: Role;
  /** Least contrast: 4.5 for words (WCAG 2.2, 1.4.3), 3 for what else must be seen (1.4.11 and 2.4.13). */
  readonly need: number;
  /** What our own colours hold. */
  readonly own: number;
  /** Who could not see what, where it is missing. */
  readonly why: string;
}

const TINTED = ['surface', 'urgent-surface', 'changed-surface', 'safe-surface'] as const;
const GROUNDS = ['background', ...TINTED] as const;

function words(mark: Role, grounds: readonly Role[], own: number, why: string): Pair[] {
  return grounds.map((ground) => ({ marks: [mark], ground, need: 4.5, own, why }));
}

function shapes(marks: Pair['marks'], grounds: readonly Role[], why: string): Pair[] {
  return grounds.map((ground) => ({ marks, ground, need: 3, own: 3, why }));
}

/** Every two colours that the styles put on top of each other: the one list by which a theme is judged. A browser test holds that it is whole. */
export const pairs: readonly Pair[] = [
  ...words('text', GROUNDS, 7, 'Many readers could not read the text.'),
  ...words('quiet', ['background'], 7, 'Many readers could not read dates, labels and notes.'),
  ...words('quiet-on-surface', TINTED, 7, 'Many readers could not read dates, labels and notes in boxes and bands.'),
  ...words('link', ['background'], 7, 'Many readers could not read links.'),
  ...words('link', ['changed-surface'], 4.5, 'Many readers could not read the words that they searched for in the titles of results.'),
  ...words('link-on-surface', TINTED, 7, 'Many readers could not read links in boxes and bands.'),
  ...words('visited', GROUNDS, 7, 'Many readers could not read links that they have followed.'),
  ...words('brand', GROUNDS, 7, 'Many readers could not read the numbers of lists and the word for a normal urgency.'),
  ...words('header-text', ['header'], 7, 'Many readers could not read the name of the publisher and the menu.'),
  ...words('ink', ['lamp'], 7, 'Many readers could not read the numbers of the actions.'),
  ...words('urgent', ['background'], 7, 'Many readers could not read that an advisory is urgent.'),
  ...words('urgent', ['surface'], 4.5, 'Many readers could not read that an indicator is withdrawn.'),
  ...words('urgent', ['urgent-surface'], 4.5, 'Many readers could not read the title of a warning.'),
  ...words('changed', ['background', 'changed-surface'], 4.5, 'Many readers could not read what has changed.'),
  ...words('safe', ['background', 'safe-surface'], 4.5, 'Many readers could not read which revision is the newest.'),
  ...shapes(['border'], GROUNDS, 'Many readers could not see where a box or a button ends.'),
  ...shapes(['lamp'], ['header'], 'Many readers could not see in the menu where they are.'),
  ...shapes(['lamp', 'ink'], [...GROUNDS, 'header'], 'Who uses a keyboard could not see where the focus is.'),
];
