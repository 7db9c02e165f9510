import { isHash } from '../hash-forms.ts';
import { isRecord, type ObjectRule } from './rule.ts';

/** A hash has the length and the digits of the algorithm that its key names, wherever hashes stand (STIX 2.1 §2.7). */
export const hashLength: ObjectRule = {
  id: 'stix/hash-length',
  severity: 'error',
  spec: '2.7',
  *check(_object, places) {
    for (const { path, value, schema } of places) {
      if (schema['x-section'] !== '2.7' || !isRecord(value)) continue;
      for (const [algorithm, hash] of Object.entries(value)) {
        if (typeof hash !== 'string' || isHash(algorithm, hash)) continue;
        yield {
          path: [...path, algorithm],
          message: `This is no ${algorithm} hash.`,
          mend: 'Check that the hash is complete, and of this algorithm.',
        };
      }
    }
  },
};
