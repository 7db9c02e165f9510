/** Vowels that are spoken one by one although they stand together: *cre-ate*, *di-al*, *vi-de-o*. */
const HIATUS = /(?<![cstx])i(?=a|o(?!u)|um)|(?<=[cstx])i(?=um|e[rt])|e(?=o(?!us|ple)|um)|u(?=a(?=l|t)|ou)|y(?=i|e[er])|(?<=cr)e(?=at)|i(?=et)/g;

/** Words that the rules get wrong, without their endings; each with its number of syllables. */
const KNOWN: Readonly<Record<string, number>> = {
  area: 3, aware: 2, being: 2, business: 2, client: 2, create: 2, device: 2, diary: 3, evening: 2, every: 2, firmware: 2,
  hardware: 2, however: 3, idea: 3, malware: 2, maybe: 2, nowhere: 2, online: 2, people: 2, real: 1, really: 2, reality: 4, ransomware: 3, recipe: 3, science: 2,
  software: 2, spyware: 2, therefore: 2, trial: 2, update: 2, video: 3, website: 2, whatever: 3, whole: 1,
};

/** How a word is written as it is spoken, one rule after the other; what is left has one syllable for each group of vowels. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  // some-body, every-one, any-one: compounds, of which the first part keeps its silent end.
  [/(?<=^(?:som|ever))[ey](?=body|how|one|thing|times|where)/, ''],
  [/^any(?=one)/, 'any-'],
  // did-n't
  [/(?<=[dst])n't$/, 'nat'],
  // Endings that are spoken behind some letters only: places, wanted.
  [/(?<=[^aeiouy](?<![sxzcg]|[cs]h|[^aeiouy]l))es$/, 's'],
  [/(?<=[^aeiouydt])ed$/, 'd'],
  // A silent e, unless it carries the l of table.
  [/(?<=[aeiouy][^aeiouy]*)(?<![^aeiouy]l)e$/, ''],
  [/(?<=[aeiouy][^aeiouy]+)e(?=(?:ly|ments?|ful|less|ness|ty)$)/, ''],
  [/sm(?=s?$)/, 'sem'],
  // A u that is no vowel: quick, guess.
  [/qu|gu(?=[aei])/g, 'k'],
  [HIATUS, '$&-'],
];

/** The number of syllables of an English word. At least one. */
export function englishSyllables(word: string): number {
  const bare = word.replace(/'(?:s|re|ve|ll|d|m)?$/, '');
  const spoken = SPOKEN.reduce((text, [spelt, said]) => text.replace(spelt, said), bare);
  return knownSyllables(bare) ?? Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/** The syllables of a word of the list, also with an ending: some endings are one more. */
function knownSyllables(word: string): number | undefined {
  for (const ending of ['', 's', 'es', 'd']) {
    const stem = word.endsWith(ending) ? word.slice(0, word.length - ending.length) : '';
    const known = Object.hasOwn(KNOWN, stem) ? KNOWN[stem] : undefined;
    if (known !== undefined) return known + Number(ending === 'd' ? /[td]e$/.test(stem) : ending !== '' && /(?:[sxz]|[cg]e)$/.test(stem));
  }
  return undefined;
}
