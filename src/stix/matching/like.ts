import type { Budget } from './budget.ts';

/**
 * Whether a text is like a pattern: `%` is any number of characters, `_` is one, others are themselves; both are compared
 * in Unicode normal form C (STIX 2.1 §9.6.1). Takes at most the product of the two lengths.
 */
export function likePattern(pattern: string): (text: string, budget: Budget) => boolean {
  const wanted = Array.from(pattern.normalize('NFC'));
  return (text, budget) => {
    budget.spend(text.length);
    return isLike(Array.from(text.normalize('NFC')), wanted, budget);
  };
}

function isLike(text: readonly string[], wanted: readonly string[], budget: Budget): boolean {
  let at = 0;
  let place = 0;
  /** Where the last `%` stands, and where the text goes on behind what it has taken. */
  let percent = -1;
  let resume = 0;
  while (at < text.length) {
    budget.spend();
    if (wanted[place] === '%') {
      percent = place;
      resume = at;
      place += 1;
    } else if (wanted[place] === '_' || wanted[place] === text[at]) {
      place += 1;
      at += 1;
    } else if (percent >= 0) {
      // Only the last `%` can take more: what stands before it is found already, and as early as can be.
      resume += 1;
      at = resume;
      place = percent + 1;
    } else {
      return false;
    }
  }
  while (wanted[place] === '%') place += 1;
  return place === wanted.length;
}
