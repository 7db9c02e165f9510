import { compareTimestamps } from '../timestamps.ts';
import { propertiesOf, type ObjectRule } from './rule.ts';

/** Two properties of which the second is later; the section of the standard that says so. */
interface Order {
  readonly earlier: string;
  readonly later: string;
  /** Whether both may be equal. */
  readonly equal: boolean;
  readonly spec: string;
}

const order = (earlier: string, later: string, equal: boolean, spec: string): Order => ({ earlier, later, equal, spec });
const seen = (spec: string): Order => order('first_seen', 'last_seen', true, spec);

const ORDERS: ReadonlyMap<string, Order> = new Map([
  ['campaign', seen('4.2.1')],
  ['indicator', order('valid_from', 'valid_until', false, '4.7.1')],
  ['infrastructure', seen('4.8.1')],
  ['intrusion-set', seen('4.9.1')],
  ['malware', seen('4.11.1')],
  ['network-traffic', order('start', 'end', true, '6.12.1')],
  ['observed-data', order('first_observed', 'last_observed', true, '4.14.1')],
  ['relationship', order('start_time', 'stop_time', false, '5.1.1')],
  ['sighting', seen('5.2.1')],
  ['threat-actor', seen('4.17.1')],
]);
const VERSION = order('created', 'modified', true, '3.2');

/** Times that belong together stand in order (STIX 2.1 §3.2 for versions, §4 to §6 for the others). */
export const timeOrder: ObjectRule = {
  id: 'stix/time-order',
  severity: 'error',
  spec: '3.2',
  *check(object) {
    const properties = propertiesOf(object);
    const own = ORDERS.get(object.type);
    for (const { earlier, later, equal, spec } of own === undefined ? [VERSION] : [VERSION, own]) {
      const [from, to] = [properties[earlier], properties[later]];
      if (typeof from !== 'string' || typeof to !== 'string') continue;
      const compared = compareTimestamps(from, to);
      if (compared < 0 || (equal && compared === 0)) continue;
      yield {
        path: [later],
        message: `\`${later}\` (${to}) must be later than \`${earlier}\` (${from})${equal ? ', or equal to it' : ''}.`,
        mend: `Correct \`${later}\` or \`${earlier}\`.`,
        spec,
      };
    }
  },
};
