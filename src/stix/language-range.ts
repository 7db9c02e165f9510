/** No tag of RFC 5646 is longer than this; a longer one is nobody's language. */
const LONGEST = 100;

/**
 * The tags that answer to a language that was asked for, nearest first, in lower case (RFC 4647 §3.4): `zh-Hant-TW`
 * gives `zh-hant-tw`, `zh-hant`, `zh`. With a subtag goes a single letter before it, which means nothing by itself.
 */
export function lookupChain(language: string): string[] {
  if (language.length > LONGEST) return [];
  const subtags = language.toLowerCase().split('-');
  const chain: string[] = [];
  while (subtags.length > 0) {
    if (subtags.at(-1)?.length !== 1) chain.push(subtags.join('-'));
    subtags.pop();
  }
  return chain;
}
