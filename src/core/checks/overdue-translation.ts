import { mustBeTranslated, staleness, translationLine } from '../model/staleness.ts';
import type { Check } from './check.ts';

/** A translation of an urgent advisory is behind although the newest revision is more than 24 hours old. */
export const overdueTranslation: Check = {
  id: 'advisory/overdue-translation',
  severity: 'error',
  run({ advisories, asOf }, report) {
    for (const advisory of advisories.filter((candidate) => mustBeTranslated(candidate, asOf))) {
      for (const text of advisory.texts.values()) {
        const stale = staleness(advisory, text);
        if (!stale) continue;
        report(text.origin.locate(['translation', 'hash']), {
          message: `This advisory is urgent and was last revised on ${advisory.updated}, but the ${text.language} text still translates an older ${stale.source.language} text.`,
          why: `Readers of /${text.language}/ would act on old words for more than a day.`,
          mend: `Bring the translation up to date, then write \`${translationLine(stale.source)}\`. If there is no time, leave only \`title\`, \`slug\` and \`summary\`, and take \`${text.language}\` out of \`languages\`.`,
        });
      }
    }
  },
};
