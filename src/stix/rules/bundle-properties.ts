import { bundleSchema } from '../objects/index.ts';
import type { BundleRule } from './rule.ts';

/** A bundle has `type`, `id` and `objects`; `spec_version` belongs to its objects (STIX 2.1 §8). */
export const bundleProperties: BundleRule = {
  id: 'stix/bundle-properties',
  severity: 'warning',
  spec: '8',
  oasis: '401',
  *checkBundle(bundle) {
    for (const property of Object.keys(bundle)) {
      if (Object.hasOwn(bundleSchema.properties, property)) continue;
      yield { path: [property], message: `The standard has no property \`${property.slice(0, 80)}\` for a bundle.`, mend: 'Remove it.' };
    }
  },
};
