import type { ObjectRule } from './rule.ts';

/** A marking without an extension is of type `statement` or `tlp` (STIX 2.1 §7.2.1). */
export const markingDefinitionType: ObjectRule = {
  id: 'stix/marking-definition-type',
  severity: 'warning',
  spec: '7.2.1',
  oasis: '201',
  types: ['marking-definition'],
  *check(object) {
    if (object.type !== 'marking-definition' || object.definition_type === undefined) return;
    if (object.definition_type === 'statement' || object.definition_type === 'tlp') return;
    yield {
      path: ['definition_type'],
      message: `\`${object.definition_type.slice(0, 80)}\` is not a definition type of the standard.`,
      mend: 'Use `statement`, or an extension.',
    };
  },
};
