/** What can stand next in the text of a bundle, outside its names and values. */
export type Expected = 'bundle' | 'first-name' | 'name' | 'colon' | 'value' | 'next-property' | 'first-object' | 'object' | 'next-object' | 'end';

/** Punctuation that can stand in each state, and what is expected behind it. */
export const PUNCTUATION: Readonly<Record<Expected, Readonly<Record<string, Expected>>>> = {
  bundle: { '{': 'first-name' },
  'first-name': { '}': 'end' },
  name: {},
  colon: { ':': 'value' },
  value: {},
  'next-property': { ',': 'name', '}': 'end' },
  'first-object': { ']': 'next-property' },
  object: {},
  'next-object': { ',': 'object', ']': 'next-property' },
  end: {},
};

/** In words, for a message. */
export const WORDS: Readonly<Record<Expected, string>> = {
  bundle: 'a bundle', 'first-name': 'a name in double quotes', name: 'a name in double quotes', colon: 'a colon', value: 'a value',
  'next-property': 'a comma or `}`', 'first-object': 'an object', object: 'an object', 'next-object': 'a comma or `]`', end: 'the end',
};

/** Whether a name or a value can begin with this character here; a value may yet turn out to be none. */
export function beginsPiece(expected: Expected, char: string): boolean {
  if (expected === 'first-name' || expected === 'name') return char === '"';
  return (expected === 'value' || expected === 'first-object' || expected === 'object') && !',:]}'.includes(char);
}
