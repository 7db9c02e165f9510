import { changedSections, mustBeTranslated, staleness, translationLine } from '../model/staleness.ts';
import type { Check } from './check.ts';

/** A translation was made of an earlier version of its source. A warning: pages show readers a banner until it is mended. */
export const staleTranslation: Check = {
  id: 'advisory/stale-translation',
  severity: 'warning',
  run(model, report) {
    for (const advisory of model.advisories) {
      const source = advisory.texts.get(advisory.sourceLanguage);
      for (const text of advisory.texts.values()) {
        const { language, origin, translation } = text;
        const stale = staleness(advisory, text);
        if (stale) {
          // An urgent one that is late is an error, which advisory/overdue-translation reports.
          if (mustBeTranslated(advisory, model.asOf)) continue;
          const sections = [...stale.changed, ...stale.gone];
          report(origin.locate(['translation', 'hash']), {
            message: `The ${stale.source.language} text has changed since the ${language} text was translated from it${sections.length > 0 ? `: ${sections.join(', ')}` : ''}.`,
            why: `Readers of /${language}/ see a banner that says so, and may miss what changed.`,
            mend: `Bring the translation up to date, then write \`${translationLine(stale.source)}\`.`,
          });
        } else if (source && translation?.hash === source.hash && Object.values(changedSections(source, translation.sections)).some((ids) => ids.length > 0)) {
          report(origin.locate(['translation', 'sections'], 'key'), {
            message: `These are not the hashes of the sections of the ${source.language} text, although \`hash\` is that of the whole.`,
            why: 'When the source changes, readers would be told of the wrong sections.',
            mend: `Write \`${translationLine(source)}\`.`,
          });
        }
      }
    }
  },
};
