import { hashAlgorithm } from '../hash-forms.ts';
import { vocabularies } from '../vocabularies.ts';
import { isRecord, type ObjectRule } from './rule.ts';

const known: readonly string[] = vocabularies['hash-algorithm-ov'].values;

/** Names of hash algorithms come from hash-algorithm-ov, wherever hashes stand (STIX 2.1 §2.7, §10.7). */
export const hashAlgorithmName: ObjectRule = {
  id: 'stix/hash-algorithm',
  severity: 'warning',
  spec: '10.7',
  oasis: '241',
  *check(_object, places) {
    for (const { path, value, schema } of places) {
      // In external references another name is an error: stix/external-reference.
      if (schema['x-section'] !== '2.7' || !isRecord(value) || path[0] === 'external_references') continue;
      for (const name of Object.keys(value)) {
        if (known.includes(name) || name.startsWith('x_')) continue;
        const meant = hashAlgorithm(name);
        yield {
          path: [...path, name],
          message: `\`${name.slice(0, 80)}\` is not a hash algorithm of hash-algorithm-ov.`,
          mend: meant !== undefined && known.includes(meant) ? `Write \`${meant}\`.` : `Use one of ${known.join(', ')}.`,
        };
      }
    }
  },
};
