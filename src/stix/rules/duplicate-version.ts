import { propertiesOf, type BundleRule } from './rule.ts';

/** One version of an object stands in a bundle once (STIX 2.1 §3.6, §8). */
export const duplicateVersion: BundleRule = {
  id: 'stix/duplicate-version',
  severity: 'warning',
  spec: '3.6',
  oasis: '203',
  *checkBundle(_bundle, entries) {
    const first = new Map<string, number>();
    for (const { object, index } of entries) {
      const modified = propertiesOf(object)['modified'];
      const version = typeof modified === 'string' ? `${object.id} ${modified}` : object.id;
      const earlier = first.get(version);
      if (earlier === undefined) {
        first.set(version, index);
        continue;
      }
      yield {
        path: ['objects', index],
        message: `The same version of \`${object.id}\` stands in this bundle already, as object ${earlier}.`,
        mend: 'Keep one; give a changed object a newer `modified`.',
      };
    }
  },
};
