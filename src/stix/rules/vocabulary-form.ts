import { propertySchema } from '../property-schema.ts';
import { vocabularies, type Vocabulary, type VocabularyName } from '../vocabularies.ts';
import { propertiesOf, type ObjectRule } from './rule.ts';

const FORM = /^[a-z0-9+#]+(?:-[a-z0-9+#]+)*$/;

/** Own words of an open vocabulary are lower case, with hyphens, as those of the standard (STIX 2.1 §2.14). */
export const vocabularyForm: ObjectRule = {
  id: 'stix/vocabulary-form',
  severity: 'warning',
  spec: '2.14',
  oasis: '111',
  *check(object) {
    const properties = propertiesOf(object);
    for (const property of Object.keys(properties)) {
      const schema = propertySchema(object.type, property);
      const name = (schema?.['x-vocabulary'] ?? schema?.items?.['x-vocabulary']) as VocabularyName | undefined;
      if (name === undefined) continue;
      const { values }: Vocabulary = vocabularies[name];
      const given = properties[property];
      for (const [index, entry] of Array.isArray(given) ? given.entries() : [[undefined, given] as const]) {
        const word = String(entry);
        if (values.includes(word) || FORM.test(word)) continue;
        yield {
          path: index === undefined ? [property] : [property, index],
          message: `\`${word.slice(0, 80)}\` should be lower case, with hyphens between words.`,
          mend: `Write \`${word.slice(0, 80).toLowerCase().replaceAll(/[\s_]+/g, '-')}\`, or a word of ${name}.`,
        };
      }
    }
  },
};
