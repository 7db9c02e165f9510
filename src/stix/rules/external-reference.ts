import { vocabularies } from '../vocabularies.ts';
import { externalReferencesOf, type ObjectRule } from './rule.ts';

const CVE = /^CVE-[0-9]{4}-(?:0[0-9]{3}|[1-9][0-9]{3,})$/;
const CAPEC = /^CAPEC-[0-9]+$/;
const algorithms: readonly string[] = vocabularies['hash-algorithm-ov'].values;

/** References to CVE and CAPEC have their source name and id in the standard's form; hash keys come from its list (STIX 2.1 §2.5). */
export const externalReference: ObjectRule = {
  id: 'stix/external-reference',
  severity: 'error',
  spec: '2.5',
  *check(object) {
    for (const [index, { source_name: source, external_id: id, hashes = {} }] of externalReferencesOf(object).entries()) {
      const path = ['external_references', index];
      const expected = id === undefined ? undefined : CVE.test(id) ? 'cve' : CAPEC.test(id) ? 'capec' : undefined;
      if (expected !== undefined && source !== expected) {
        yield { path: [...path, 'source_name'], message: `The source of \`${id}\` must be named \`${expected}\`.`, mend: `Write \`"source_name": "${expected}"\`.` };
      } else if ((source === 'cve' || source === 'capec') && expected === undefined) {
        const form = source === 'cve' ? 'CVE-2026-0001' : 'CAPEC-148';
        yield { path: [...path, 'external_id'], message: `A reference to ${source} needs an id in the form of \`${form}\`.`, mend: 'Correct the id, or give the source its own name.' };
      }
      for (const name of Object.keys(hashes)) {
        if (algorithms.includes(name)) continue;
        yield { path: [...path, 'hashes', name], message: `\`${name}\` is not a hash algorithm of hash-algorithm-ov.`, mend: `Use one of ${algorithms.join(', ')}.` };
      }
    }
  },
};
