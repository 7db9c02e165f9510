import { isHash } from '../hash-forms.ts';
import { isRecord, propertiesOf, type Finding, type ObjectRule } from './rule.ts';

/** A hash has the length and the digits of the algorithm that its key names (STIX 2.1 §2.7). */
export const hashLength: ObjectRule = {
  id: 'stix/hash-length',
  severity: 'error',
  spec: '2.7',
  *check(object) {
    const properties = propertiesOf(object);
    yield* inHashes(properties['hashes'], ['hashes']);
    const references: unknown = properties['external_references'];
    for (const [index, reference] of Array.isArray(references) ? references.entries() : []) {
      if (isRecord(reference)) yield* inHashes(reference['hashes'], ['external_references', index, 'hashes']);
    }
  },
};

function* inHashes(hashes: unknown, path: readonly (string | number)[]): Generator<Finding> {
  if (!isRecord(hashes)) return;
  for (const [algorithm, value] of Object.entries(hashes)) {
    if (typeof value !== 'string' || isHash(algorithm, value)) continue;
    yield {
      path: [...path, algorithm],
      message: `This is not a ${algorithm} hash.`,
      mend: 'Check that the hash is complete, and of this algorithm.',
    };
  }
}
