import { compareTimestamps } from '../timestamps.ts';
import { propertiesOf, type BundleRule } from './rule.ts';

/** An object that is revoked has no newer versions (STIX 2.1 §3.2, §3.6). */
export const revokedVersion: BundleRule = {
  id: 'stix/revoked-version',
  severity: 'error',
  spec: '3.6',
  *checkBundle(_bundle, entries) {
    const revoked = new Map<string, string>();
    for (const { object } of entries) {
      const { revoked: withdrawn, modified } = propertiesOf(object);
      if (withdrawn !== true || typeof modified !== 'string') continue;
      const earlier = revoked.get(object.id);
      if (earlier === undefined || compareTimestamps(modified, earlier) < 0) revoked.set(object.id, modified);
    }
    for (const { object, index } of entries) {
      const end = revoked.get(object.id);
      const { modified } = propertiesOf(object);
      if (end === undefined || typeof modified !== 'string' || compareTimestamps(end, modified) >= 0) continue;
      yield {
        path: ['objects', index, 'modified'],
        message: `This version is newer than the one of ${end} in which the object was revoked.`,
        mend: 'Make a new object with an id of its own, and relate it to the old one.',
      };
    }
  },
};
