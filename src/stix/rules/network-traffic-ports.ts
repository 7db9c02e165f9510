import { propertiesOf, type ObjectRule } from './rule.ts';

/** Network traffic names its ports (STIX 2.1 §6.12.1). */
export const networkTrafficPorts: ObjectRule = {
  id: 'stix/network-traffic-ports',
  severity: 'warning',
  spec: '6.12.1',
  oasis: '301',
  types: ['network-traffic'],
  *check(object) {
    for (const property of ['src_port', 'dst_port']) {
      if (propertiesOf(object)[property] !== undefined) continue;
      yield { path: [property], message: `The traffic has no \`${property}\`.`, mend: `Add \`${property}\` where its protocol has ports.` };
    }
  },
};
