import type { Check } from './check.ts';

/** An indicator has no name or no description. */
export const missingName: Check = {
  id: 'indicators/missing-name',
  severity: 'error',
  run(model, report) {
    for (const { object, origin } of model.advisories.flatMap(({ objects }) => objects)) {
      if (object.type !== 'indicator') continue;
      for (const field of ['name', 'description'] as const) {
        const words = object[field];
        if (words?.trim()) continue;
        report(origin.locate(words === undefined ? [] : [field]), {
          message: `This indicator has no \`${field}\`.`,
          why: field === 'name' ? 'An analyst would see an alert without a name.' : 'An analyst would not know what a match means or what to do.',
          mend: field === 'name' ? 'Add a short `name` in English that says what it is.' : 'Add a `description` in English: what it is, when it was seen, who reported it.',
        });
      }
    }
  },
};
