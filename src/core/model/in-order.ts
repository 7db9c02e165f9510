import { byCodeUnit } from '../diagnostic.ts';

/** Words by language in the publisher's order of languages; those in any other language come last, for the checks to report. */
export function inOrder<Words>(words: ReadonlyMap<string, Words>, order: readonly string[]): Map<string, Words> {
  const others = [...words.keys()].filter((language) => !order.includes(language)).sort(byCodeUnit);
  return new Map([...order, ...others].flatMap((language) => {
    const own = words.get(language);
    return own === undefined ? [] : [[language, own] as const];
  }));
}
