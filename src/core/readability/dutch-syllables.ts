/** Letters that are spoken as one vowel; the longest that fits is taken, and any other vowel stands alone. */
const VOWEL = /[aeo]eu(?=w)|eeu|ieu|eau|oei|aai|ooi|aa|ee|ie|oo|uu|ui|ou|au|eu|ei|ij|oe|ai|oi|[aeiouy]/g;

/** Words whose spelling hides how they are spoken, also within a compound: borrowed words, and vowels that meet. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/(?<=soft|hard|mal|firm|ransom|spy)ware/g, 'wer'],
  [/(?<=up)date(?!n)|(?<=up|down)grade(?!n)/g, 'det'],
  [/(?<=web)site|(?<=on|off|dead)line/g, 'lain'],
  [/file(?=s?$)/g, 'fail'],
  [/(?<=fe)ature/g, 'tjur'],
  [/team/g, 'tiem'],
  [/(?<=down|up)load/g, 'lood'],
  [/client/g, 'cli-ent'],
  [/museum/g, 'muse-um'],
  [/(?<=^(?:ge|be))(?=au|ou)/g, '-'],
  [/yes(?=$)/g, 'jes'],
  [/qu/g, 'kw'],
];

/** The number of syllables of a Dutch word, as its spelling divides it (*sta-ti-on*). At least one. */
export function dutchSyllables(word: string): number {
  let spoken = word.normalize('NFD').replace(/[\u0300-\u0302]/g, '').replace(/([aeiouy])\u0308/g, '-$1').normalize('NFC');
  for (const [spelt, said] of SPOKEN) spoken = spoken.replace(spelt, said);
  return Math.max(1, spoken.match(VOWEL)?.length ?? 0);
}
