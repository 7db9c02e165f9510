import type { ObjectRule } from './rule.ts';

/** The part of a country is a code of ISO 3166-2 (STIX 2.1 §4.10.1). */
export const administrativeArea: ObjectRule = {
  id: 'stix/administrative-area',
  severity: 'warning',
  spec: '4.10.1',
  types: ['location'],
  *check(object) {
    if (object.type !== 'location' || object.administrative_area === undefined) return;
    if (/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(object.administrative_area)) return;
    yield {
      path: ['administrative_area'],
      message: `\`${object.administrative_area.slice(0, 80)}\` is not a code of ISO 3166-2.`,
      mend: 'Write the code of the country, a hyphen and the code of the part: `NL-ZH`.',
    };
  },
};
