import { hashAlgorithm } from '../hash-forms.ts';
import { vocabularies } from '../vocabularies.ts';
import { isRecord, propertiesOf, type ObjectRule } from './rule.ts';

const known: readonly string[] = vocabularies['hash-algorithm-ov'].values;

/** Names of hash algorithms come from hash-algorithm-ov (STIX 2.1 §2.7, §10.7). */
export const hashAlgorithmName: ObjectRule = {
  id: 'stix/hash-algorithm',
  severity: 'warning',
  spec: '10.7',
  oasis: '241',
  types: ['artifact', 'file', 'x509-certificate'],
  *check(object) {
    const hashes = propertiesOf(object)['hashes'];
    for (const name of isRecord(hashes) ? Object.keys(hashes) : []) {
      if (known.includes(name) || name.startsWith('x_')) continue;
      const meant = hashAlgorithm(name);
      yield {
        path: ['hashes', name],
        message: `\`${name}\` is not a hash algorithm of hash-algorithm-ov.`,
        mend: meant !== undefined && known.includes(meant) ? `Write \`${meant}\`.` : `Use one of ${known.join(', ')}.`,
      };
    }
  },
};
