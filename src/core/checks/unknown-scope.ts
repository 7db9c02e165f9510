import { SCOPES } from '../../i18n/names.ts';
import { authoredObjects } from '../model/authored-objects.ts';
import { SCOPE_EXTENSION } from '../model/build-indicators.ts';
import type { Check } from './check.ts';

/** An indicator says in words that no feed knows how partners may use it. */
export const unknownScope: Check = {
  id: 'indicators/unknown-scope',
  severity: 'error',
  run(model, report) {
    for (const { object, origin } of authoredObjects(model)) {
      const extension = (object as { extensions?: Record<string, { scope?: unknown } | undefined> }).extensions?.[SCOPE_EXTENSION];
      if (!extension || (object.type === 'indicator' && SCOPES.some((scope) => scope === extension.scope))) continue;
      report(origin.locate(['extensions', SCOPE_EXTENSION, 'scope']), {
        message: object.type === 'indicator' ? `There is no scope \`${String(extension.scope)}\`.` : `A ${object.type} has no scope.`,
        why: 'Block lists take up only what is marked `block`; a slip here puts an address on them or keeps it off.',
        mend: object.type === 'indicator' ? 'Write `block` (may be stopped), `alert` (a person looks) or `hunt` (for old records).' : 'Take this extension out: it belongs on indicators.',
      });
    }
  },
};
