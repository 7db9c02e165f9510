import { vocabularies, type Vocabulary } from '../vocabularies.ts';
import { hasWordForm, inWordForm } from './word-form.ts';
import type { ObjectRule } from './rule.ts';

/** Own words of an open vocabulary are lower case, with hyphens, as those of the standard (STIX 2.1 §2.14). */
export const vocabularyForm: ObjectRule = {
  id: 'stix/vocabulary-form',
  severity: 'warning',
  spec: '2.14',
  oasis: '111',
  *check(_object, places) {
    for (const { path, value: word, schema } of places) {
      const name = schema['x-vocabulary'];
      if (name === undefined || typeof word !== 'string' || hasWordForm(word)) continue;
      const { values }: Vocabulary = vocabularies[name];
      if (values.includes(word)) continue;
      yield {
        path,
        message: `\`${word.slice(0, 80)}\` should be lower case, with hyphens between words.`,
        mend: `Write \`${inWordForm(word)}\`, or a word of ${name}.`,
      };
    }
  },
};
