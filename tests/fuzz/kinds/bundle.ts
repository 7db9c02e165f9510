import { samples } from '../../stix/samples.ts';
import { setProperty } from '../hostile.ts';
import { mutateValue } from '../mutate.ts';
import type { Kind } from './kind.ts';
import { anyObject } from './object.ts';

const REFERENCES = ['object_ref', 'created_by_ref', 'source_ref', 'target_ref', 'sighting_of_ref'];
const LISTS = ['object_refs', 'object_marking_refs', 'where_sighted_refs', 'observed_data_refs'];
const VERSIONS = ['2026-03-10T09:00:00.000Z', '2026-03-10T09:00:00.001Z', '2026-03-10T09:00:00.0010Z', '2025-01-01T00:00:00.000Z'];

/** Bundles whose objects share ids, refer to each other in circles, mark markings and translate anything; then changed. */
export const bundle: Kind = {
  share: 1500,
  make(random) {
    const objects = Array.from({ length: random.below(9) }, () => anyObject(random));
    const known = [...objects.map(({ id }) => id), ...random.sample(Object.values(samples), 3).map(({ object }) => object.id)];
    for (const object of objects) {
      for (const name of REFERENCES) if (random.below(name in object ? 2 : 40) === 0) setProperty(object, name, random.pick(known));
      for (const name of LISTS) if (random.below(name in object ? 2 : 30) === 0) setProperty(object, name, random.sample(known, 1 + random.below(3)));
      if (random.below(6) === 0) setProperty(object, 'id', random.pick(known));
      if (random.below(4) === 0) setProperty(object, 'modified', random.pick(VERSIONS));
      if (random.below(30) === 0) setProperty(object, 'object_modified', random.pick(VERSIONS));
    }
    const made = { type: 'bundle', id: 'bundle--11111111-1111-4111-8111-000000000099', objects };
    if (random.below(3) > 0) mutateValue(random, made);
    return made;
  },
};
