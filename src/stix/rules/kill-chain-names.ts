import { hasWordForm, inWordForm } from './word-form.ts';
import { propertiesOf, type ObjectRule } from './rule.ts';

/** Names of kill chains and their phases are lower case, with hyphens (STIX 2.1 §2.11). */
export const killChainNames: ObjectRule = {
  id: 'stix/kill-chain-names',
  severity: 'warning',
  spec: '2.11',
  oasis: '121',
  types: ['attack-pattern', 'indicator', 'infrastructure', 'malware', 'tool'],
  *check(object) {
    const phases = ('kill_chain_phases' in object ? object.kill_chain_phases : undefined) ?? [];
    for (const [index, phase] of phases.entries()) {
      for (const property of ['kill_chain_name', 'phase_name']) {
        const name = String(propertiesOf(phase)[property]);
        if (hasWordForm(name)) continue;
        yield {
          path: ['kill_chain_phases', index, property],
          message: `\`${name.slice(0, 80)}\` should be lower case, with hyphens between words.`,
          mend: `Write \`${inWordForm(name)}\`.`,
        };
      }
    }
  },
};
