import { vocabularies } from '../vocabularies.ts';
import { extensionsOf, type ObjectRule } from './rule.ts';

const types: readonly unknown[] = vocabularies['extension-type-enum'].values;

/** An extension that is named by the id of its definition says of which type it is (STIX 2.1 §3.2, §7.3, §10.5). */
export const extensionType: ObjectRule = {
  id: 'stix/extension-type',
  severity: 'error',
  spec: '7.3',
  *check(object) {
    for (const [name, content] of Object.entries(extensionsOf(object))) {
      if (!name.startsWith('extension-definition--') || types.includes(content['extension_type'])) continue;
      yield {
        path: ['extensions', name, 'extension_type'],
        message: content['extension_type'] === undefined ? 'The extension does not say of which type it is.' : 'The extension has an unknown type.',
        mend: `Write one of ${types.join(', ')}.`,
      };
    }
  },
};
