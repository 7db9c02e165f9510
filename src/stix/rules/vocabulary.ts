import { vocabularies, type Vocabulary, type VocabularyName } from '../vocabularies.ts';
import type { ObjectRule } from './rule.ts';

/** Written once: a list may hold a million wrong words. */
const ADVICE = Object.fromEntries(
  Object.entries(vocabularies).map(([name, { values }]) => [name, `The standard advises ${values.join(', ')}.`]),
) as Readonly<Record<VocabularyName, string>>;

/** Words of an open vocabulary come from its list (STIX 2.1 §2.14, §10); own words are allowed. The schemas name the vocabularies. */
export const vocabulary: ObjectRule = {
  id: 'stix/vocabulary',
  severity: 'warning',
  spec: '2.14',
  *check(_object, places) {
    for (const { path, value: word, schema } of places) {
      const name = schema['x-vocabulary'];
      if (name === undefined || typeof word !== 'string') continue;
      const { values, section, oasis }: Vocabulary = vocabularies[name];
      if (values.includes(word)) continue;
      yield {
        path,
        message: `\`${word.slice(0, 80)}\` is not a word of ${name}.`,
        mend: ADVICE[name],
        spec: section,
        ...(oasis === undefined ? {} : { oasis }),
      };
    }
  },
};
