import { compareTimestamps, isTimestamp } from '../timestamps.ts';
import { propertiesOf, type BundleEntry, type BundleRule } from './rule.ts';

/** What all versions of an object have in common: when it was made, and by whom (STIX 2.1 §3.2, §3.6). */
export const unchangedProperties: BundleRule = {
  id: 'stix/unchanged-properties',
  severity: 'error',
  spec: '3.6',
  *checkBundle(_bundle, entries) {
    const first = new Map<string, BundleEntry>();
    for (const entry of entries) {
      const { object, index } = entry;
      const earlier = first.get(object.id);
      if (earlier === undefined) first.set(object.id, entry);
      for (const name of ['created', 'created_by_ref']) {
        if (earlier === undefined || same(propertiesOf(earlier.object)[name], propertiesOf(object)[name])) continue;
        yield {
          path: ['objects', index, name],
          message: `\`${name}\` differs from that of another version of this object, object ${earlier.index}.`,
          mend: 'Give both the same, or give one of them an id of its own.',
        };
      }
    }
  },
};

/** `created` may be written with more digits: `.0Z` is `.000Z`. */
const same = (a: unknown, b: unknown): boolean => a === b || (isTime(a) && isTime(b) && compareTimestamps(a, b) === 0);
const isTime = (value: unknown): value is string => typeof value === 'string' && isTimestamp(value);
