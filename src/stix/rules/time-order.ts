import { compareTimestamps } from '../timestamps.ts';
import { propertiesOf, type ObjectRule } from './rule.ts';

/** Earlier property, later property, and whether both may be equal. */
type Order = readonly [earlier: string, later: string, equal: boolean];

const SEEN: readonly Order[] = [['first_seen', 'last_seen', true]];
const ORDERS: ReadonlyMap<string, readonly Order[]> = new Map([
  ['campaign', SEEN],
  ['indicator', [['valid_from', 'valid_until', false]]],
  ['infrastructure', SEEN],
  ['intrusion-set', SEEN],
  ['malware', SEEN],
  ['network-traffic', [['start', 'end', true]]],
  ['observed-data', [['first_observed', 'last_observed', true]]],
  ['relationship', [['start_time', 'stop_time', false]]],
  ['sighting', SEEN],
  ['threat-actor', SEEN],
]);
const VERSION: Order = ['created', 'modified', true];

/** Times that belong together stand in order (STIX 2.1 §3.2 for versions, §4 to §6 for the others). */
export const timeOrder: ObjectRule = {
  id: 'stix/time-order',
  severity: 'error',
  spec: '3.2',
  *check(object) {
    const properties = propertiesOf(object);
    for (const [earlier, later, equal] of [VERSION, ...(ORDERS.get(object.type) ?? [])]) {
      const [from, to] = [properties[earlier], properties[later]];
      if (typeof from !== 'string' || typeof to !== 'string') continue;
      const order = compareTimestamps(from, to);
      if (order < 0 || (equal && order === 0)) continue;
      yield {
        path: [later],
        message: `\`${later}\` (${to}) must be later than \`${earlier}\` (${from})${equal ? ', or equal to it' : ''}.`,
        mend: `Correct \`${later}\` or \`${earlier}\`.`,
      };
    }
  },
};
