import { isRecord, type ObjectRule } from './rule.ts';

/** Selectors of granular markings point to something that the object has (STIX 2.1 §7.2.3.1). */
export const selector: ObjectRule = {
  id: 'stix/selector',
  severity: 'error',
  spec: '7.2.3.1',
  *check(object) {
    for (const [index, marking] of (object.granular_markings ?? []).entries()) {
      for (const [place, given] of marking.selectors.entries()) {
        const missing = missingStep(object, given);
        if (missing === undefined) continue;
        yield {
          path: ['granular_markings', index, 'selectors', place],
          message: `The selector \`${given.slice(0, 120)}\` points to nothing: there is no \`${missing.slice(0, 80)}\`.`,
          mend: 'Name a property of this object, and an entry of a list as `labels.[0]`.',
        };
      }
    }
  },
};

/** The first step of a selector that does not exist. */
function missingStep(object: unknown, path: string): string | undefined {
  let at = object;
  for (const step of path.split('.')) {
    if (step.startsWith('[')) {
      const entry = Number(step.slice(1, -1));
      if (!Array.isArray(at) || entry >= at.length) return step;
      at = at[entry];
    } else {
      if (!isRecord(at) || !Object.hasOwn(at, step)) return step;
      at = at[step];
    }
  }
  return undefined;
}
