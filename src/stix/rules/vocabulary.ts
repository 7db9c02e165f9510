import { propertySchema } from '../property-schema.ts';
import { vocabularies, type Vocabulary, type VocabularyName } from '../vocabularies.ts';
import { propertiesOf, type ObjectRule } from './rule.ts';

/** Words of an open vocabulary come from its list (STIX 2.1 §2.14, §10); own words are allowed. The schemas name the vocabularies. */
export const vocabulary: ObjectRule = {
  id: 'stix/vocabulary',
  severity: 'warning',
  spec: '2.14',
  *check(object) {
    const properties = propertiesOf(object);
    for (const property of Object.keys(properties)) {
      const schema = propertySchema(object.type, property);
      const name = (schema?.['x-vocabulary'] ?? schema?.items?.['x-vocabulary']) as VocabularyName | undefined;
      if (name === undefined) continue;
      const { values, section, oasis }: Vocabulary = vocabularies[name];
      const given = properties[property];
      for (const [index, word] of Array.isArray(given) ? given.entries() : [[undefined, given] as const]) {
        if (values.includes(String(word))) continue;
        yield {
          path: index === undefined ? [property] : [property, index],
          message: `\`${String(word).slice(0, 80)}\` is not a word of ${name}.`,
          mend: `The standard advises ${values.join(', ')}.`,
          spec: section,
          ...(oasis === undefined ? {} : { oasis }),
        };
      }
    }
  },
};
