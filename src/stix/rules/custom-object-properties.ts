import { isStixType } from '../objects/index.ts';
import { extensionsOf, propertiesOf, type ObjectRule } from './rule.ts';

const VERSIONED = new Set<unknown>(['new-sdo', 'new-sro']);

/** A custom domain or relationship object has the common properties of such objects (STIX 2.1 §3.2, §7.3). Observables have no versions. */
export const customObjectProperties: ObjectRule = {
  id: 'stix/custom-object-properties',
  severity: 'error',
  spec: '3.2',
  *check(object) {
    if (isStixType(object.type)) return;
    const properties = propertiesOf(object);
    const versioned = Object.values(extensionsOf(object)).some((extension) => VERSIONED.has(extension['extension_type']));
    if (!versioned && properties['created'] === undefined && properties['modified'] === undefined) return;
    for (const name of ['spec_version', 'created', 'modified']) {
      if (properties[name] !== undefined) continue;
      yield {
        path: [name],
        message: `An object with versions needs \`${name}\`.`,
        mend: `Add \`${name}\`; an observable has neither \`created\` nor \`modified\`.`,
      };
    }
  },
};
