import type { Check } from './check.ts';

/** Two sources of an advisory carry the same id. */
export const duplicateSource: Check = {
  id: 'advisory/duplicate-source',
  severity: 'error',
  run(model, report) {
    for (const { sources, origin } of model.advisories) {
      const seen = new Set<string>();
      for (const [index, { id }] of sources.entries()) {
        if (seen.has(id)) {
          report(origin.locate(['sources', index, 'id']), {
            message: `The source id \`${id}\` stands twice.`,
            why: 'A reader who follows a reference would land on the wrong source.',
            mend: 'Give one of the two another id, and correct the `:cite` marks that mean it.',
          });
        }
        seen.add(id);
      }
    }
  },
};
