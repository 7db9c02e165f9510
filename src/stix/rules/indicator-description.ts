import { propertiesOf, type ObjectRule } from './rule.ts';

/** An indicator has a name and a description (STIX 2.1 §4.7.1: producers should provide them). */
export const indicatorDescription: ObjectRule = {
  id: 'stix/indicator-description',
  severity: 'warning',
  spec: '4.7.1',
  oasis: '303',
  types: ['indicator'],
  *check(object) {
    const properties = propertiesOf(object);
    for (const property of ['name', 'description']) {
      if (properties[property] !== undefined) continue;
      yield {
        path: [property],
        message: `The indicator has no \`${property}\`.`,
        mend: `Add \`${property}\`, so that people know what a match means.`,
      };
    }
  },
};
