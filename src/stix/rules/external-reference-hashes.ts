import { externalReferencesOf, type ObjectRule } from './rule.ts';

/** A reference with a URL has hashes of what stands there (STIX 2.1 §2.5). */
export const externalReferenceHashes: ObjectRule = {
  id: 'stix/external-reference-hashes',
  severity: 'warning',
  spec: '2.5',
  oasis: '302',
  *check(object) {
    for (const [index, { url, hashes }] of externalReferencesOf(object).entries()) {
      if (url === undefined || hashes !== undefined) continue;
      yield {
        path: ['external_references', index, 'hashes'],
        message: 'The reference has a URL, but no hashes of what stands there.',
        mend: 'Add `hashes` with a SHA-256, where the content does not change.',
      };
    }
  },
};
